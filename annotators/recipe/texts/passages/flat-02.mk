⟦PERSON|Lucas Vendel⟧ and ⟦PERSON|Shay Corrigan⟧ ⟦G1|scored⟧ in the space of three first-half minutes as ⟦TEAM|Sunderland⟧ beat ⟦TEAM|Crystal Palace⟧ ⟦SCORE|2-0⟧ to end a run of four defeats. ⟦PERSON|Corrigan⟧ also struck the bar, and had another attempt cleared by ⟦PERSON|Tyrone Maddox⟧.

⟦TEAM|Nottingham Forest⟧ started brightly and ⟦PERSON|Yaw Amoah⟧ flashed a volley across goal from ⟦PERSON|Jens Thorup⟧'s chip. The same pair combined shortly after, ⟦PERSON|Thorup⟧ this time being thwarted by ⟦PERSON|Dominik Kral⟧ as he tried to lift the ball over him.

⟦PERSON|Eoin Farrelly⟧ replied for ⟦TEAM|Oldham Athletic⟧ with ⟦G2|goals⟧ in the ⟦MINUTE|12th and 40th minutes⟧, having seen ⟦PERSON|Jordan Sykes⟧ ⟦G3|fire ⟦TEAM|Chesterfield⟧ in front⟧ before many of the crowd had taken their seats.

⟦PERSON|Scott Mearns⟧, on his return to ⟦VENUE|Tannadice⟧, ⟦G4|deservedly broke the deadlock⟧ on ⟦MINUTE|54 minutes⟧.

⟦PERSON|Luke Garner⟧'s free-kick was acrobatically pushed over by ⟦PERSON|Timur Asanov⟧, who also got down well to hold ⟦PERSON|Garner⟧'s low shot in the ⟦MINUTE|55th minute⟧.

A ⟦MINUTE|25th-minute⟧ ⟦G5|own goal⟧ by ⟦PERSON|Rune Bakken⟧, who ⟦G6|turned ⟦PERSON|Elliot Nash⟧'s cross past his own goalkeeper⟧, gave ⟦TEAM|Southampton⟧ an advantage they never looked like surrendering. ⟦PERSON|Nash⟧ shot into the side-netting and ⟦PERSON|Joao Tavares⟧ headed over, but the ⟦TEAM|Saints⟧ were not made to regret the misses.

⟦TEAM|Hearts⟧ extended their lead at the top to six points with a hard-fought ⟦SCORE|1-0⟧ win over ⟦TEAM|Dundee⟧. ⟦PERSON|Lewis Strachan⟧ ⟦G7|got the goal⟧, his eleventh of the campaign, ⟦MINUTE|16 minutes from the end⟧.

⟦PERSON|Hamza Belkacem⟧ had an early shot blocked by the legs of ⟦PERSON|Sam Wightman⟧, the ⟦TEAM|Exeter City⟧ goalkeeper, who then kept out a header from ⟦PERSON|Patrick Doyle⟧ at full stretch. ⟦TEAM|Wigan Athletic⟧ continued to press but went in at the ⟦MINUTE|break⟧ without having scored.

The ⟦NORP|Danish⟧ midfielder ⟦PERSON|Kasper Holt⟧, in for the injured ⟦PERSON|Adrian Pell⟧, rewarded his manager's faith by ⟦G8|volleying in⟧ ⟦PERSON|Harvey Dunk⟧'s ⟦MINUTE|36th-minute⟧ cross. It was his first ⟦G9|goal⟧ since he ⟦G10|scored one⟧ for ⟦TEAM|Brondby⟧ in ⟦DATE|August 2021⟧.

⟦PERSON|Wayne Tallis⟧ had a header cleared by ⟦PERSON|Curtis Ebanks⟧ and ⟦PERSON|Ebanks⟧, at the other end, was inches from connecting with a cross by ⟦PERSON|Raphael Steiner⟧.

⟦PERSON|Bilal Toure-Jones⟧ raced clear on ⟦MINUTE|41 minutes⟧ with ⟦PERSON|Rhys Aspel⟧ in pursuit. The defender did enough to put him off and the shot trickled through to ⟦PERSON|Max Yarrow⟧.

⟦TEAM|Shrewsbury Town⟧ were undone by two set pieces. ⟦PERSON|Craig Ellwood⟧ ⟦G11|rose to meet the first⟧, a corner from the left, and ⟦PERSON|Santi Arroyo⟧'s free-kick ⟦G12|went straight in⟧ when nobody touched it.

"He had four chances before the ⟦MINUTE|break⟧ and on another day he gets a hat-trick," said ⟦TEAM|Walsall⟧ boss ⟦PERSON|Darren Sturgess⟧ of ⟦PERSON|Malik Osei⟧. "⟦PERSON|Harry Keeble⟧ in their goal was outstanding. But I told the players to stay patient and that one would do."

⟦TEAM|Newcastle United⟧ have agreed a fee with ⟦TEAM|Lille⟧ for winger ⟦PERSON|Mathis Gourcuff⟧, who is due on ⟦GPE|Tyneside⟧ for a medical on ⟦DATE|Wednesday⟧. ⟦PERSON|Gourcuff⟧ has eight ⟦G13|goals⟧ and six assists in ⟦COMPETITION|Ligue 1⟧ ⟦DATE|this term⟧, and ⟦G14|scored twice⟧ against ⟦TEAM|Monaco⟧ in ⟦DATE|November⟧.

It took ⟦TEAM|Luton Town⟧ only ⟦MINUTE|75 seconds⟧ to respond. ⟦PERSON|Femi Adelaja⟧ slipped a pass inside ⟦PERSON|Jack Broomfield⟧ and ⟦PERSON|Ruairi Kane⟧, who had been jeered when he replaced ⟦PERSON|Ed Hopper⟧ in the ⟦MINUTE|58th minute⟧, ⟦G15|applied a cool finish⟧.

⟦PERSON|Conor Tuite⟧ clipped the outside of the post with a free-kick in the ⟦MINUTE|18th minute⟧, the closest either side came until ⟦PERSON|Vasil Iliev⟧ ⟦G16|put away⟧ the rebound after ⟦PERSON|Conor Tuite⟧'s second attempt was beaten out by ⟦PERSON|Matt Sawyer⟧.

Victory would have clinched promotion for ⟦TEAM|Stockport⟧, who must now wait until at least ⟦DATE|Tuesday⟧, when ⟦TEAM|Huddersfield⟧ play their game in hand.

⟦PERSON|Ayo Martins⟧' ⟦MINUTE|81st-minute⟧ ⟦G17|winner⟧ saw ⟦TEAM|Colchester United⟧ climb out of the bottom two at the expense of ⟦TEAM|Harrogate Town⟧, who had earlier missed a penalty through ⟦PERSON|Lewis Tunstall⟧.

⟦TEAM|West Ham⟧ substitute ⟦PERSON|Caio Braga⟧ headed against the crossbar and ⟦PERSON|Matthew Oakes⟧ put the follow-up wide, while ⟦PERSON|Samir Toure⟧ was guilty of the miss of the night, side-footing past an open goal from six yards.

⟦PERSON|Ryan Gilmartin⟧ had ⟦G18|put ⟦TEAM|Queen's Park⟧ ahead⟧ and ⟦PERSON|Alan Kerrigan⟧ had ⟦G19|made it two⟧ by the time ⟦TEAM|Airdrieonians⟧ mustered a shot. Within ⟦MINUTE|five minutes of the restart⟧ it was ⟦SCORE|2-1⟧, ⟦PERSON|Kofi Ansah⟧ ⟦G20|heading beyond ⟦PERSON|Greg Laidlaw⟧⟧, and the same player was inches away from a second.

⟦PERSON|Torsten Falk⟧ had already been cautioned when he tripped ⟦PERSON|Jamal Whyte⟧ on ⟦MINUTE|40 minutes⟧. ⟦PERSON|Whyte⟧ took the free-kick himself and it ⟦G21|flew into the roof of the net⟧, sparking furious complaints from ⟦TEAM|Cardiff City⟧ about the referee ⟦PERSON|Simon Maddern⟧'s original decision.

⟦TEAM|Oxford United⟧ were on course for a sixth straight clean sheet until ⟦PERSON|Ian Gascoyne⟧ gifted the ball to ⟦PERSON|Sergi Bosch⟧ in the ⟦MINUTE|87th minute⟧. The ⟦NORP|Spaniard⟧, with ⟦PERSON|Kyle Dempster⟧ advancing, kept his nerve to ⟦G22|slide it underneath him⟧, and two points were gone.

⟦PERSON|Neil Abernethy⟧'s team finished third, four points behind ⟦TEAM|Partick Thistle⟧, and now meet ⟦TEAM|Ayr United⟧ in the play-off quarter-finals. ⟦TEAM|Ayr⟧ won three of the four league meetings, with ⟦PERSON|Jack Thewlis⟧ ⟦G23|scoring⟧ in each.

⟦PERSON|Bogdan Mihai⟧ should have had a hat-trick. The ⟦NORP|Romanian⟧ ⟦G24|scored⟧ with his first touch, a close-range finish from ⟦PERSON|Brad Lomas⟧'s flick-on, then shot straight at ⟦PERSON|Tim Roebuck⟧ when clean through, and finally lost his footing with the goal at his mercy.
=====GOALS=====
{"id": "G1", "scorer": "Lucas Vendel; Shay Corrigan", "team": "Sunderland", "count": 2}
{"id": "G2", "scorer": "Eoin Farrelly", "team": "Oldham Athletic", "minute_text": "12th and 40th minutes", "count": 2}
{"id": "G3", "scorer": "Jordan Sykes", "team": "Chesterfield", "kind": "shot"}
{"id": "G4", "scorer": "Scott Mearns", "minute": 54, "minute_text": "54 minutes"}
{"id": "G5", "scorer": "Rune Bakken", "team": "Southampton", "minute": 25, "minute_text": "25th-minute", "kind": "own goal"}
{"id": "G6", "scorer": "Rune Bakken", "team": "Southampton", "minute": 25, "minute_text": "25th-minute", "kind": "own goal"}
{"id": "G7", "scorer": "Lewis Strachan", "team": "Hearts", "minute": 74, "minute_text": "16 minutes from the end"}
{"id": "G8", "scorer": "Kasper Holt", "minute": 36, "minute_text": "36th-minute", "kind": "volley", "assist": "Harvey Dunk"}
{"id": "G9", "scorer": "Kasper Holt", "minute": 36, "minute_text": "36th-minute", "kind": "volley", "assist": "Harvey Dunk"}
{"id": "G10", "scorer": "Kasper Holt", "team": "Brondby", "scope": "background"}
{"id": "G11", "scorer": "Craig Ellwood", "kind": "header"}
{"id": "G12", "scorer": "Santi Arroyo", "kind": "free kick"}
{"id": "G13", "scorer": "Mathis Gourcuff", "team": "Lille", "scope": "background", "count": 8}
{"id": "G14", "scorer": "Mathis Gourcuff", "team": "Lille", "scope": "background", "count": 2}
{"id": "G15", "scorer": "Ruairi Kane", "team": "Luton Town", "minute_text": "75 seconds", "kind": "shot", "assist": "Femi Adelaja"}
{"id": "G16", "scorer": "Vasil Iliev", "kind": "shot"}
{"id": "G17", "scorer": "Ayo Martins", "team": "Colchester United", "minute": 81, "minute_text": "81st-minute"}
{"id": "G18", "scorer": "Ryan Gilmartin", "team": "Queen's Park"}
{"id": "G19", "scorer": "Alan Kerrigan", "team": "Queen's Park"}
{"id": "G20", "scorer": "Kofi Ansah", "team": "Airdrieonians", "minute": 50, "minute_text": "five minutes of the restart", "kind": "header", "score": "2-1"}
{"id": "G21", "scorer": "Jamal Whyte", "minute": 40, "minute_text": "40 minutes", "kind": "free kick"}
{"id": "G22", "scorer": "Sergi Bosch", "minute": 87, "minute_text": "87th minute", "kind": "shot"}
{"id": "G23", "scorer": "Jack Thewlis", "team": "Ayr United", "scope": "background"}
{"id": "G24", "scorer": "Bogdan Mihai", "kind": "shot", "assist": "Brad Lomas"}
