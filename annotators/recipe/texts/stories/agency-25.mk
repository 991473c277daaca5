⟦PERSON|Yusuf⟧ ⟦G1|treble⟧ as ⟦TEAM|Liverpool⟧ recover from shock start to batter ⟦TEAM|Burnley⟧
A ⟦G2|hat-trick⟧ for ⟦PERSON|Bashir Yusuf⟧ and one apiece from ⟦PERSON|Luca Santini⟧ and ⟦PERSON|Hwang Do-hyun⟧ gave ⟦TEAM|Liverpool⟧ a ⟦SCORE|5-1⟧ win over ⟦TEAM|Burnley⟧, whose ⟦G3|goal⟧ inside ⟦MINUTE|40 seconds⟧ must have felt by the end like something that happened to other people.
⟦PERSON|Emmanuel Nsiala⟧ was its owner. From kick-off ⟦PERSON|Wayne Prosser⟧'s pass was cut out by ⟦PERSON|Ricky Dunstan⟧, and his ball down the side allowed ⟦PERSON|Nsiala⟧ to ⟦G4|slide it past⟧ ⟦PERSON|Jo Maes⟧ before the ⟦NORP|Belgian⟧ had touched it.
⟦VENUE|Anfield⟧ was shocked; the players less so. ⟦PERSON|Santini⟧ struck the bar on ⟦MINUTE|five minutes⟧. ⟦PERSON|Freddie Lunn⟧ had a shot saved, then another, and ⟦PERSON|Prosser⟧ headed wide from a corner. The ⟦TEAM|Reds⟧ ⟦G5|were level⟧ in the ⟦MINUTE|18th minute⟧ when ⟦PERSON|Hwang⟧'s attempt was blocked by a heel, the ball sat up, and ⟦PERSON|Yusuf⟧ ⟦G6|hammered it⟧ through a crowd.
They ⟦G7|were soon ahead⟧. ⟦G8|Two⟧ in six minutes was the work of the same man, who this time got across his marker at the near post to ⟦G9|glance in⟧ ⟦PERSON|Cameron Tate⟧'s centre. The clock showed ⟦MINUTE|24⟧.
⟦TEAM|Burnley⟧ reached the ⟦MINUTE|interval⟧ only one down thanks to their keeper, whose saves from ⟦PERSON|Hwang⟧ on ⟦MINUTE|31⟧ and ⟦PERSON|Santini⟧ on ⟦MINUTE|39⟧ were the best of the afternoon.
⟦PERSON|Marc Oldroyd⟧ sent out the same eleven. ⟦PERSON|Tate⟧ had a ⟦G10|third⟧ rubbed out in the ⟦MINUTE|55th minute⟧, an arm of ⟦PERSON|Lunn⟧'s being fractionally beyond the line, and ⟦PERSON|Nsiala⟧ missed a great opportunity at the other end, ballooning over when released by ⟦PERSON|Dunstan⟧.
It might have been ⟦SCORE|2-2⟧. Instead it was soon ⟦G11|⟦SCORE|3-1⟧⟧, courtesy of ⟦PERSON|Santini⟧. The ⟦NORP|Italian⟧ was the last of five ⟦TEAM|Liverpool⟧ players to touch a ball that ⟦TEAM|Burnley⟧ never got away, and he ⟦G12|swept it in⟧ from a standing start.
⟦PERSON|Hwang⟧'s, when it came, was better. In the ⟦MINUTE|70th minute⟧ ⟦PERSON|Yusuf⟧, dropping deep, threaded a pass between two full-backs and the winger ⟦G13|dinked it over⟧ the goalkeeper for ⟦SCORE|4-1⟧.
By then the ⟦TEAM|Clarets⟧, who at no stage had stopped running, were counting down. ⟦MINUTE|Four minutes from the end⟧ ⟦PERSON|Prosser⟧ was clipped in the box and ⟦PERSON|Yusuf⟧, who normally leaves the job to ⟦PERSON|Santini⟧, asked for the ball and ⟦G14|stroked it down the middle⟧ for his ⟦G15|third⟧.
It is the second time he has taken home the match ball ⟦DATE|this season⟧, the first coming from ⟦TEAM|Fulham⟧ in ⟦DATE|October⟧.
"You ⟦G16|concede⟧ after half a minute and there's no need to shout," said ⟦PERSON|Oldroyd⟧. "They knew. The ⟦G17|equaliser⟧ took a bit of weight off; after that we were very good." For ⟦TEAM|Burnley⟧, whose goalscorer ⟦PERSON|Nsiala⟧ had also ⟦G18|struck first⟧ at ⟦TEAM|Arsenal⟧ a fortnight ago in a ⟦SCORE|4-1⟧ defeat, there was only applause from a corner of ⟦GPE|Lancashire⟧ that had travelled in numbers.
=====GOALS=====
{"id": "G1", "scorer": "Bashir Yusuf", "team": "Liverpool", "count": 3}
{"id": "G2", "scorer": "Bashir Yusuf", "team": "Liverpool", "count": 3}
{"id": "G3", "scorer": "Emmanuel Nsiala", "team": "Burnley", "minute": 1, "minute_text": "40 seconds", "assist": "Ricky Dunstan", "kind": "shot"}
{"id": "G4", "scorer": "Emmanuel Nsiala", "team": "Burnley", "minute": 1, "assist": "Ricky Dunstan", "kind": "shot"}
{"id": "G5", "scorer": "Bashir Yusuf", "team": "Liverpool", "minute": 18, "minute_text": "18th minute", "kind": "shot"}
{"id": "G6", "scorer": "Bashir Yusuf", "team": "Liverpool", "minute": 18, "minute_text": "18th minute", "kind": "shot"}
{"id": "G7", "scorer": "Bashir Yusuf", "team": "Liverpool", "minute": 24, "assist": "Cameron Tate", "kind": "header"}
{"id": "G8", "scorer": "Bashir Yusuf", "team": "Liverpool", "count": 2}
{"id": "G9", "scorer": "Bashir Yusuf", "team": "Liverpool", "minute": 24, "minute_text": "24", "assist": "Cameron Tate", "kind": "header"}
{"id": "G10", "scorer": "Cameron Tate", "team": "Liverpool", "minute": 55, "minute_text": "55th minute", "outcome": "ruled out"}
{"id": "G11", "scorer": "Luca Santini", "team": "Liverpool", "kind": "shot", "score": "3-1"}
{"id": "G12", "scorer": "Luca Santini", "team": "Liverpool", "kind": "shot"}
{"id": "G13", "scorer": "Hwang Do-hyun", "team": "Liverpool", "minute": 70, "minute_text": "70th minute", "assist": "Bashir Yusuf", "kind": "shot"}
{"id": "G14", "scorer": "Bashir Yusuf", "team": "Liverpool", "minute": 86, "minute_text": "Four minutes from the end", "kind": "penalty"}
{"id": "G15", "scorer": "Bashir Yusuf", "team": "Liverpool", "minute": 86, "minute_text": "Four minutes from the end", "kind": "penalty"}
{"id": "G16", "scorer": "Emmanuel Nsiala", "team": "Burnley", "minute": 1, "assist": "Ricky Dunstan", "kind": "shot"}
{"id": "G17", "scorer": "Bashir Yusuf", "team": "Liverpool", "minute": 18, "kind": "shot"}
{"id": "G18", "scorer": "Emmanuel Nsiala", "team": "Burnley", "scope": "background"}
