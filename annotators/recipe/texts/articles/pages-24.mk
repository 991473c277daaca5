⟦TEAM|Leicester⟧ docked six points as ⟦ORG|EFL⟧ panel rules on spending breach

⟦FURNITURE|Breaking⟧
⟦FURNITURE|By Rob Tattersall-Kaye⟧
⟦FURNITURE|BBC Sport chief football news reporter⟧
⟦FURNITURE|5 Feb 2026⟧
⟦FURNITURE|1,904 comments⟧

⟦TEAM|Leicester City⟧ have been deducted six points for breaking the ⟦ORG|English Football League⟧'s financial rules.

An independent commission found the ⟦COMPETITION|Championship⟧ club had exceeded the permitted losses for the three years to ⟦DATE|June 2024⟧ by £20.8m. The deduction takes effect at once and leaves ⟦TEAM|Leicester⟧ 20th, level with ⟦TEAM|Blackburn Rovers⟧ and one place above ⟦TEAM|West Bromwich Albion⟧ on goal difference.

The ⟦TEAM|Foxes⟧ have 14 days to appeal. "The club is disappointed," a statement said, "and believes that mitigation was not properly weighed." It has instructed ⟦ORG|Mishcon de Reya⟧, the ⟦GPE|London⟧ law firm.

⟦FURNITURE|This video can not be played⟧
⟦FURNITURE|To play this video you need to enable JavaScript in your browser.⟧
⟦FURNITURE|Media caption, 'We were told it was fine' - Leicester fans react on BBC Radio Leicester⟧

The ⟦COMPETITION|Premier League⟧, which referred the matter in ⟦DATE|May 2025⟧, had sought to charge ⟦TEAM|Leicester⟧ itself, but in ⟦DATE|September 2024⟧ an appeal board held that the club had not been its member when its year closed, having been relegated.

⟦TEAM|Everton⟧ lost eight points over two cases in ⟦DATE|2023-24⟧ and ⟦TEAM|Nottingham Forest⟧ four; ⟦TEAM|Sheffield Wednesday⟧ have been docked 18 ⟦DATE|this season⟧. ⟦NORP|French⟧ club ⟦TEAM|Lyon⟧ and ⟦GPE|Italy⟧'s ⟦TEAM|Sampdoria⟧ suffered in other ways, and in ⟦GPE|Germany⟧ ⟦TEAM|Arminia Bielefeld⟧ once lost theirs for a bribe.

⟦FURNITURE|Image source, Getty Images Image caption, Leicester won the FA Cup at Wembley in 2021⟧Ten years ago ⟦DATE|this spring⟧ they were champions of ⟦GPE|England⟧. They reached the last eight of the ⟦COMPETITION|Champions League⟧, lost to ⟦TEAM|Atlético Madrid⟧ at the ⟦VENUE|Vicente Calderón⟧, and later built a training ground at ⟦VENUE|Seagrave⟧ that cost £95m.

Owners ⟦ORG|King Power⟧, who run duty-free shops in ⟦GPE|Bangkok⟧ and ⟦GPE|Phuket⟧, saw trade vanish in the pandemic. "They spent like ⟦NORP|Thai⟧ kings and were paid like ⟦GPE|Loughborough⟧ grocers," said ⟦ORG|University of Leicester⟧ economist ⟦PERSON|Dipesh Lakhani⟧.

Interim manager ⟦PERSON|Andy Queally⟧ takes his side to ⟦TEAM|Southampton⟧ on ⟦DATE|Tuesday⟧, then to ⟦TEAM|Birmingham City⟧. ⟦PERSON|Queally⟧, who replaced ⟦PERSON|Martí Cifré⟧ on ⟦DATE|January 25⟧, had a message for players at ⟦VENUE|Seagrave⟧: "I've told them we're six points nearer to working harder."

The ⟦ORG|Foxes Trust⟧ is calling for a meeting before ⟦DATE|Saturday week⟧.

⟦FURNITURE|Analysis⟧
⟦FURNITURE|'A fall nobody designed' - Simon Stonham, BBC Sport football finance correspondent⟧
⟦FURNITURE|Related internet links⟧
⟦FURNITURE|EFL | The BBC is not responsible for the content of external sites.⟧
⟦FURNITURE|Follow your club with BBC Sport⟧
⟦FURNITURE|How to contact BBC Sport: haveyoursay@bbc.example⟧
=====GOALS=====
