Two penalties, two keepers, two outcomes. ⟦PERSON|Sverre Kalland⟧ ⟦G1|put his away⟧ high to ⟦PERSON|Emil Rasch⟧'s left for ⟦TEAM|Viking⟧; ⟦PERSON|Mounir Tazi⟧, for ⟦TEAM|Tromso⟧, put his in the same place and ⟦PERSON|Aslak Fjeld-Hoem⟧ tipped it over. That was ⟦MINUTE|39⟧ and ⟦MINUTE|43⟧. There were no more alarms.

⟦TEAM|Deportivo Saprissa⟧ could not get the goal to take it to ⟦MINUTE|extra time⟧. ⟦PERSON|Kendall Mora-Solis⟧, ⟦PERSON|Ariel Chinchilla⟧ and ⟦PERSON|Jose Brenes-Kerr⟧ all went close in the ⟦MINUTE|last ten minutes⟧; ⟦PERSON|Chinchilla⟧'s shot shaved the post.

⟦TEAM|Altrincham⟧ striker ⟦PERSON|Regan Fothergill-Daw⟧ hit back at claims that he had celebrated in front of away fans. "I ⟦G2|scored⟧, I ran, I fell over a board," he told the ⟦ORG|Manchester Evening News⟧. "Nobody scores with malice." The ⟦ORG|FA⟧ has written to the club.

A miss of the season contender from ⟦PERSON|Rocco Fabbiani⟧: three yards out, goalkeeper grounded, ball at his feet, and it hit the corner flag. ⟦TEAM|Ternana⟧ will look back on that one if they go down on goal difference.

Half-chances at either end: ⟦PERSON|Tatsuya Kobori⟧ volleyed over from ⟦PERSON|Leo Bertrami⟧'s cut-back; ⟦PERSON|Yosuke Hamano⟧, put clear by ⟦PERSON|Jun Sakakibara⟧, took too long and was smothered by ⟦PERSON|Masaki Ueno⟧. The rain fell. ⟦TEAM|Sagan Tosu⟧ and ⟦TEAM|Avispa Fukuoka⟧ trudged off at ⟦SCORE|0-0⟧.

The ⟦TEAM|Matildas⟧ wrapped up top spot with room to spare. ⟦PERSON|Kirra Beaumont-Lees⟧ ⟦G3|tapped in the first⟧, ⟦PERSON|Zoe Karavas⟧ ⟦G4|curled in the second⟧ and ⟦PERSON|Beaumont-Lees⟧ went close to another when ⟦PERSON|Anh Thu Le⟧ touched her header onto a post. ⟦TEAM|Vietnam⟧'s one shot on target was a free-kick from halfway.

⟦PERSON|Lorenzo Mancuso-Vidal⟧ wins the prize for persistence. ⟦MINUTE|Eight⟧: shot, blocked. ⟦MINUTE|22⟧: shot, deflected, corner. ⟦MINUTE|40⟧: shot, held. ⟦MINUTE|58⟧: shot, post. ⟦MINUTE|86⟧: shot, ⟦G5|net⟧. ⟦TEAM|Spezia⟧ would have taken a draw; they were glad he would not.

For thirty-five minutes there was just one team in it, and it was not the one that ⟦G7|scored⟧. ⟦TEAM|Queen of the South⟧, on the end of a hiding in all but goals, broke through ⟦PERSON|Murray Tulloch⟧; ⟦PERSON|Murray Tulloch⟧ to ⟦PERSON|Ali Brechin⟧; ⟦PERSON|Ali Brechin⟧ back; ⟦G6|⟦SCORE|1-0⟧⟧. ⟦TEAM|Raith Rovers⟧ shook their heads.

A groin injury means that ⟦PERSON|Sofie Van Herck⟧ will miss ⟦DATE|Saturday⟧'s trip to ⟦GPE|Leuven⟧. The captain ⟦G8|headed her eighth⟧ of the campaign at ⟦TEAM|Gent⟧ before limping off, and deputy ⟦PERSON|Lotte Aerts⟧ has not scored since the opener in ⟦DATE|August⟧.

The ⟦G9|goal⟧ that took ⟦TEAM|Wimbledon⟧ up: ⟦PERSON|Nathan Obafemi-Reid⟧, ⟦MINUTE|119 minutes⟧, both teams out on their feet, a punt, a scuffle, a swipe. The chances that might have kept ⟦TEAM|Sutton⟧ there: ⟦PERSON|Roly Beckett⟧ over, ⟦PERSON|Roly Beckett⟧ wide, ⟦PERSON|Roly Beckett⟧, sobbing, straight at ⟦PERSON|Piotr Mazurek⟧.

⟦PERSON|Enzo Rivaldini⟧ picked up a ball from ⟦PERSON|Santino Costa-Brown⟧ with his back to goal, swivelled past ⟦PERSON|Tiago Belmonte⟧ and rattled the bar. Everyone stopped, except ⟦PERSON|Matias Echague⟧, who followed in and ⟦G10|buried the rebound⟧. ⟦TEAM|Rosario Central⟧ had ⟦G11|equalised⟧, ⟦MINUTE|28 minutes⟧, and ⟦PERSON|Rivaldini⟧ was still holding his head.

"If we're ⟦SCORE|1-0⟧ up at ⟦MINUTE|half-time⟧ it's different," said the ⟦TEAM|Kettering Town⟧ boss. They weren't, ⟦PERSON|Dre Amankwaah⟧ having missed, ⟦PERSON|Lewis Bayliss-Orr⟧ having missed and the penalty having been awarded a yard outside the box, where it was retaken as a free-kick, by ⟦PERSON|Bayliss-Orr⟧, who missed.

⟦PERSON|Thiago Barbosinha⟧ ⟦G13|gave ⟦TEAM|Fluminense⟧ their lead⟧, ⟦MINUTE|17th minute⟧, from ⟦PERSON|Igor Lacerda⟧'s ball; gave the ball away, ⟦MINUTE|32nd⟧, for ⟦PERSON|Alan Peixoto-Cruz⟧ to ⟦G12|make it ⟦SCORE|1-1⟧⟧; and gave way to ⟦PERSON|Zé Carlos Nunes⟧ at the ⟦MINUTE|break⟧, since he could be trusted to score but not to stop.

The assistant kept her flag down for ⟦PERSON|Maja Horvatic⟧'s shot, and the ball came back off the bar. She raised it for ⟦PERSON|Tena Grgic⟧'s, and ⟦G14|the ball was in⟧. ⟦TEAM|Croatia⟧, who had been bidding to equalise against ⟦TEAM|Ireland⟧, never had another sniff.

⟦PERSON|Kasim Adebayo-Finch⟧ ⟦G15|ran in three⟧ in the second half, and ⟦TEAM|Dagenham & Redbridge⟧ were ⟦SCORE|4-2⟧ winners. That is ⟦G16|eight⟧ in five matches for the teenager, whose agent, one hears, has been put on standby. ⟦PERSON|Mark Tewkesbury⟧ ⟦G17|scored ⟦TEAM|Wealdstone⟧'s second⟧, a ⟦G18|screamer⟧.

Losing finalists ⟦DATE|last year⟧, ⟦TEAM|Hougang⟧ came up short again: second in the table, second in the cup, second to the ball for ⟦PERSON|Hafiz Rahman-Lim⟧'s ⟦G19|clincher⟧ in the ⟦MINUTE|88th minute⟧. ⟦PERSON|Shahril Nor-Yusof⟧ might have had them ahead long before, but he fired against the keeper.

No-one in a blue shirt appealed, no-one in a red shirt argued and nobody at all knew why ⟦PERSON|Dejan Stojkov⟧'s ⟦G20|finish⟧, ⟦MINUTE|two minutes into the second half⟧, was ruled out. "Foul in the build-up," offered the fourth official. ⟦TEAM|Vardar⟧ ⟦G21|found the net⟧ again, legally, on ⟦MINUTE|75⟧, through ⟦PERSON|Bojan Pavlov-Reid⟧.

He leads the scorers' list with ⟦G22|19⟧; he trains alone; he's unsellable. ⟦PERSON|Ermir Gashi-Lowe⟧, ⟦TEAM|Vllaznia⟧'s striker, was left on the bench as ⟦TEAM|Tirana⟧ held out for a ⟦SCORE|0-0⟧ draw, with ⟦PERSON|Arben Muca⟧'s goal-bound header hooked clear by a teenager on debut.

Nothing wrong with the delivery. ⟦PERSON|Gareth Llewelyn-Penn⟧'s corner was met by ⟦PERSON|Mason Crabtree⟧, flush, and ⟦PERSON|Pedro Quiroga-Vale⟧ beat it away. ⟦PERSON|Gareth Llewelyn-Penn⟧'s next was met by ⟦PERSON|Mason Crabtree⟧, not so flush, and ⟦PERSON|Pedro Quiroga-Vale⟧ ⟦G23|was beaten⟧. Such is ⟦COMPETITION|League Two⟧. Such is goalkeeping.

⟦PERSON|Abdel Tounkara⟧ was clean through in the ⟦MINUTE|40th minute⟧, but dallied and was dispossessed by ⟦PERSON|Sean Merritt-Joy⟧. Soon after, ⟦PERSON|Tounkara⟧ had claims for a penalty waved away when he tangled with ⟦PERSON|Ollie Garrard⟧.

⟦TEAM|Gabon⟧ drew a blank, drew ⟦SCORE|0-0⟧ and drew criticism from the federation's president, for whom a third game without a strike was "a catastrophe." ⟦PERSON|Aurel Ndong-Bekale⟧, who missed three opportunities, asked to be excused from the press conference.

"A draw? I'd have bitten your hand off at ⟦MINUTE|half-time⟧," said ⟦PERSON|Ken Ashurst-Moon⟧. His ⟦TEAM|Fleetwood⟧ side had ⟦PERSON|Vito Palmieri⟧ to thank, after the keeper got down to ⟦PERSON|Josh Tarrant⟧'s penalty.

⟦MINUTE|Eight minutes of normal time remained⟧ when ⟦PERSON|Holly Westbrook-Nash⟧ ⟦G26|gave ⟦TEAM|West Ham United Women⟧ the lead⟧. Fully ⟦MINUTE|nine seconds remained⟧ when ⟦PERSON|Miriam Toure-Vidal⟧, up for the final attack, ⟦G24|equalised⟧; ⟦TEAM|Tottenham Hotspur Women⟧ have never had a later ⟦G25|goal⟧, and ⟦PERSON|Westbrook-Nash⟧ has rarely been so cross.

The strike by ground staff means that ⟦TEAM|Ajaccio⟧'s game with ⟦TEAM|Pau⟧ will be played behind closed doors. Talks to end it broke down on ⟦DATE|Wednesday⟧ with neither party willing to concede.
=====GOALS=====
{"id": "G1", "scorer": "Sverre Kalland", "team": "Viking", "minute": 39, "minute_text": "39", "kind": "penalty"}
{"id": "G2", "scorer": "Regan Fothergill-Daw", "team": "Altrincham"}
{"id": "G3", "scorer": "Kirra Beaumont-Lees", "team": "Matildas"}
{"id": "G4", "scorer": "Zoe Karavas", "team": "Matildas", "kind": "shot"}
{"id": "G5", "scorer": "Lorenzo Mancuso-Vidal", "team": "Spezia", "minute": 86, "minute_text": "86", "kind": "shot"}
{"id": "G6", "scorer": "Murray Tulloch", "team": "Queen of the South", "assist": "Ali Brechin", "score": "1-0"}
{"id": "G7", "scorer": "Murray Tulloch", "team": "Queen of the South", "assist": "Ali Brechin"}
{"id": "G8", "scorer": "Sofie Van Herck", "kind": "header", "scope": "background"}
{"id": "G9", "scorer": "Nathan Obafemi-Reid", "team": "Wimbledon", "minute": 119, "minute_text": "119 minutes", "kind": "shot"}
{"id": "G10", "scorer": "Matias Echague", "team": "Rosario Central", "minute": 28, "minute_text": "28 minutes", "kind": "shot"}
{"id": "G11", "scorer": "Matias Echague", "team": "Rosario Central", "minute": 28, "minute_text": "28 minutes", "kind": "shot"}
{"id": "G12", "scorer": "Alan Peixoto-Cruz", "minute": 32, "minute_text": "32nd", "score": "1-1"}
{"id": "G13", "scorer": "Thiago Barbosinha", "team": "Fluminense", "minute": 17, "minute_text": "17th minute", "assist": "Igor Lacerda"}
{"id": "G14", "scorer": "Tena Grgic", "team": "Croatia", "outcome": "ruled out", "kind": "shot"}
{"id": "G15", "scorer": "Kasim Adebayo-Finch", "team": "Dagenham & Redbridge", "count": 3}
{"id": "G16", "scorer": "Kasim Adebayo-Finch", "team": "Dagenham & Redbridge", "count": 8, "scope": "background"}
{"id": "G17", "scorer": "Mark Tewkesbury", "team": "Wealdstone"}
{"id": "G18", "scorer": "Mark Tewkesbury", "team": "Wealdstone"}
{"id": "G19", "scorer": "Hafiz Rahman-Lim", "minute": 88, "minute_text": "88th minute"}
{"id": "G20", "scorer": "Dejan Stojkov", "team": "Vardar", "minute": 47, "minute_text": "two minutes into the second half", "outcome": "ruled out"}
{"id": "G21", "scorer": "Bojan Pavlov-Reid", "team": "Vardar", "minute": 75, "minute_text": "75"}
{"id": "G22", "scorer": "Ermir Gashi-Lowe", "team": "Vllaznia", "count": 19, "scope": "background"}
{"id": "G23", "scorer": "Mason Crabtree", "assist": "Gareth Llewelyn-Penn"}
{"id": "G24", "scorer": "Miriam Toure-Vidal", "team": "Tottenham Hotspur Women", "minute_text": "nine seconds remained"}
{"id": "G25", "scorer": "Miriam Toure-Vidal", "team": "Tottenham Hotspur Women", "minute_text": "nine seconds remained"}
{"id": "G26", "scorer": "Holly Westbrook-Nash", "team": "West Ham United Women", "minute": 82, "minute_text": "Eight minutes of normal time remained"}
