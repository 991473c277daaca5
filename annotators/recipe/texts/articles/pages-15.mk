⟦TEAM|Lakers⟧' ⟦PERSON|Delroy Whitcomb⟧ buys stake in ⟦NORP|Welsh⟧ club ⟦TEAM|Newport County⟧

⟦FURNITURE|NBA | Soccer | Business⟧
⟦FURNITURE|Reuters⟧
⟦FURNITURE|August 12, 2025 8:31 AM UTC⟧
⟦FURNITURE|Companies⟧
⟦FURNITURE|Los Angeles Lakers Inc · Newport County AFC · Follow⟧

⟦DATE|Aug 12⟧ (⟦ORG|Reuters⟧) - ⟦TEAM|Los Angeles Lakers⟧ forward ⟦PERSON|Delroy Whitcomb⟧ has bought a 12% stake in ⟦TEAM|Newport County⟧, the fourth-tier ⟦NORP|Welsh⟧ club said on ⟦DATE|Tuesday⟧, becoming the latest ⟦NORP|American⟧ athlete to invest in ⟦NORP|British⟧ soccer.

⟦PERSON|Whitcomb⟧, 29, an ⟦DATE|2024⟧ ⟦COMPETITION|Olympic⟧ champion in ⟦GPE|Paris⟧, is joined by his agent ⟦PERSON|Toni Scaramella⟧ and by ⟦ORG|Pier 9 Capital⟧, a ⟦GPE|San Francisco⟧ fund. Terms weren't disclosed. The ⟦ORG|Supporters Trust⟧, which has run the club since ⟦DATE|2015⟧, keeps 27%.

"I came to ⟦GPE|Wales⟧ for a wedding and it rained four days," ⟦PERSON|Whitcomb⟧ said in a video on ⟦ORG|X⟧. "I never felt so at home. I'm from ⟦GPE|Portland⟧."

⟦FURNITURE|Advertisement · Scroll to continue⟧
⟦FURNITURE|The Reuters Inside Track newsletter is your essential guide to the biggest events in global sport. Sign up here.⟧

⟦NORP|North American⟧ money now owns or part-owns 14 of the 24 clubs in ⟦COMPETITION|League Two⟧. ⟦TEAM|Wrexham⟧, bought in ⟦DATE|2021⟧ by two actors, have won three promotions and were followed by a ⟦ORG|Disney+⟧ series; ⟦TEAM|Birmingham City⟧ count a seven-time ⟦COMPETITION|Super Bowl⟧ winner among their shareholders; ⟦TEAM|Burnley⟧ and ⟦TEAM|Leeds United⟧ have investors from the ⟦COMPETITION|NFL⟧.

⟦TEAM|Newport⟧, known as the ⟦TEAM|Exiles⟧, share ⟦VENUE|Rodney Parade⟧ with the rugby union side ⟦TEAM|Dragons⟧. They knocked ⟦TEAM|Leicester City⟧ out of the ⟦COMPETITION|FA Cup⟧ in ⟦DATE|2019⟧ and lost a ⟦COMPETITION|League Two⟧ play-off final at ⟦VENUE|Wembley⟧ the same year.

The ⟦ORG|Welsh Rugby Union⟧, which owned the ground until ⟦DATE|2023⟧, did not answer a request for comment. The ⟦ORG|EFL⟧ said ⟦PERSON|Whitcomb⟧ had passed its owners' test.

⟦FURNITURE|Los Angeles Lakers forward Delroy Whitcomb during a game against the Denver Nuggets at Ball Arena, Mar 14, 2025. Mandatory Credit: Isaiah Holtzer-Imagn Images/File Photo Purchase Licensing Rights⟧ Manager ⟦PERSON|Aled Gethin⟧ said he'd been asked mainly about ⟦NORP|American⟧ sports. "I've told them I'm a ⟦TEAM|Cardiff Blues⟧ man," he said. "We need two centre-backs. He's six foot nine."

⟦TEAM|Newport⟧ host ⟦TEAM|Barrow⟧ on ⟦DATE|Saturday⟧; the ⟦TEAM|Lakers⟧ begin preseason against ⟦TEAM|Phoenix⟧ in ⟦GPE|Palm Springs⟧, ⟦GPE|California⟧, on ⟦DATE|Oct. 3⟧.

⟦FURNITURE|Reporting by Callista Munro in Cardiff and Jeff Ostrander in Los Angeles; Editing by Toby Danquah⟧
⟦FURNITURE|Our Standards: The Thomson Reuters Trust Principles.⟧
⟦FURNITURE|Suggested Topics: Soccer | NBA | Deals⟧
⟦FURNITURE|Read Next: Padel's next frontier is the car park⟧
=====GOALS=====
