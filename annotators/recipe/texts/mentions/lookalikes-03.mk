⟦PERSON|Aaron Whitcombe⟧'s ⟦G1|brace⟧ sent ⟦TEAM|Mansfield⟧ into the third round, the forward ⟦G2|sweeping in⟧ ⟦PERSON|Idris Bello⟧'s cutback on ⟦MINUTE|14 minutes⟧ and ⟦G3|guiding in⟧ another on ⟦MINUTE|57⟧. ⟦PERSON|Keith Rudd⟧ saved well from ⟦PERSON|Bello⟧ in between.

Music was still thumping from the away dressing room an hour after the final whistle as ⟦TEAM|Wrexham⟧'s players filed through to the coach, boots in hand. Promotion was sealed by the draw, and by ⟦TEAM|Notts County⟧'s defeat elsewhere.

⟦PERSON|Sergio Olmedo⟧ made four saves, the best of them a one-handed stop from ⟦PERSON|Imanol Yarza⟧'s volley in the ⟦MINUTE|88th minute⟧. ⟦TEAM|Granada⟧ have now kept three clean sheets in a row and moved above ⟦TEAM|Burgos⟧ on head-to-head record.

⟦TEAM|Plymouth⟧ ⟦G6|drew level⟧ in the ⟦MINUTE|68th minute⟧ when ⟦PERSON|Zac Hartnoll⟧'s corner was flicked on by ⟦PERSON|Bilal Reyes⟧ and ⟦PERSON|Tom Croft⟧ ⟦G4|prodded it in⟧. ⟦TEAM|Millwall⟧ had been good value for ⟦PERSON|Jordan Peake⟧'s first-half ⟦G5|opener⟧.

The club has appointed ⟦PERSON|Sophie Renwick⟧ as chief executive on a two-year deal. She joins from ⟦ORG|Deloitte⟧, where she led the football finance team, and starts on ⟦DATE|September 1⟧.

"I'd love to finish my career here," said ⟦PERSON|Ander Zubeldia⟧. "I have one year left, I've told the president that I'll sign whatever he slides across the table."

⟦TEAM|Shamrock Rovers⟧ beat ⟦TEAM|Dundalk⟧ ⟦SCORE|3-1⟧. ⟦PERSON|Jack Mulhern⟧ ⟦G7|scored twice⟧, in the ⟦MINUTE|5th⟧ and ⟦MINUTE|44th minutes⟧, and ⟦PERSON|Eoin Daly⟧ ⟦G8|got the third⟧ after ⟦PERSON|Ruairí Kane⟧'s ⟦G9|reply⟧. ⟦PERSON|Kane⟧ also had a header saved and a penalty appeal ignored.

Coach ⟦PERSON|Mirko Jelavić⟧ ran a drill in which defenders must block with hands behind the back and attackers finish within three seconds. ⟦PERSON|Fran Batur⟧ buried eleven of twelve, according to a video posted by ⟦TEAM|Rijeka⟧.

The defender is to be charged by the ⟦ORG|FA⟧ over a tackle that went unpunished in the ⟦MINUTE|36th minute⟧ at ⟦VENUE|Kenilworth Road⟧. ⟦PERSON|Lucas Hyde⟧, who was on the receiving end, had ten stitches in his shin.

⟦PERSON|Teemu Rantala⟧ 5 – Lost the ball for the second ⟦G10|goal⟧ and was slow to close down ⟦PERSON|Oskar Lund⟧ before his shot hit the bar. Replaced at ⟦MINUTE|half-time⟧.

⟦PERSON|Oskar Lund⟧ 8 – The match-winner. Cool ⟦G11|finish⟧ from ⟦PERSON|Ville Aho⟧'s pass and unlucky not to have two.

⟦TEAM|Espérance⟧ lead ⟦TEAM|Al Ahly⟧ by a single goal from the first leg and will be without ⟦PERSON|Sami Gharbi⟧, who has a hamstring strain. Coach ⟦PERSON|Nabil Trabelsi⟧ rejected talk of sitting on the advantage. "We'll play. If they leave us room, we'll take it."

⟦PERSON|Femke Oosterhuis⟧ ⟦G14|had ⟦TEAM|Ajax⟧ in front⟧ inside ⟦MINUTE|five minutes⟧, ⟦G12|squeezing a shot under⟧ ⟦PERSON|Lize van Aken⟧, and the champions should have had more before ⟦PERSON|Ilse Brandt⟧ ⟦G13|levelled⟧ with a ⟦MINUTE|49th-minute⟧ drive. A late effort from ⟦PERSON|Oosterhuis⟧ was held.

⟦TEAM|Girona⟧ fell away in the second half and had no shot on target after ⟦MINUTE|55 minutes⟧. The midfield three of ⟦PERSON|Oriol Pla⟧, ⟦PERSON|Iker Sanz⟧ and ⟦PERSON|Deniz Aksoy⟧ completed fewer passes between them than ⟦TEAM|Getafe⟧'s goalkeeper.

⟦TEAM|Peterborough⟧ will be without ⟦PERSON|Leon Tasker⟧ for six weeks after he punched a locker and broke a bone in his hand. The striker, who had just been substituted, has apologised.

A misplaced pass by ⟦PERSON|Gareth Pugh⟧ let ⟦PERSON|Zlatan Hodžić⟧ run through to ⟦G15|give the visitors the lead⟧ on ⟦MINUTE|33 minutes⟧. ⟦PERSON|Hodžić⟧ then lifted a similar chance over, and ⟦PERSON|Pugh⟧ made amends with a header that clipped the bar.

After 26 rounds: Played 26, won 14, drawn 7, lost 5, ⟦G16|goals⟧ for 41, ⟦G17|goals⟧ against 22, points 49.

The president slid a sheet of paper towards the cameras. On it were the dates of five refereeing decisions, among them the penalty awarded to ⟦TEAM|Sporting⟧ in the ⟦MINUTE|81st minute⟧ on ⟦DATE|Sunday⟧.

⟦PERSON|Mbaye Ndour⟧'s ⟦MINUTE|26th-minute⟧ ⟦G18|penalty⟧ separated the sides in ⟦GPE|Dakar⟧. ⟦PERSON|Lamine Sané⟧ had a ⟦G19|goal⟧ disallowed for offside, and ⟦PERSON|Ndour⟧ hit the outside of the post near the end.

They trained behind closed doors, the coach having ordered sheets to be hung from the fence. A drone was seen on ⟦DATE|Thursday⟧ but the club has not named whose it was.
=====GOALS=====
{"id": "G1", "scorer": "Aaron Whitcombe", "team": "Mansfield", "count": 2}
{"id": "G2", "scorer": "Aaron Whitcombe", "team": "Mansfield", "minute": 14, "minute_text": "14 minutes", "assist": "Idris Bello"}
{"id": "G3", "scorer": "Aaron Whitcombe", "team": "Mansfield", "minute": 57, "minute_text": "57"}
{"id": "G4", "scorer": "Tom Croft", "team": "Plymouth", "minute": 68, "minute_text": "68th minute", "assist": "Bilal Reyes"}
{"id": "G5", "scorer": "Jordan Peake", "team": "Millwall"}
{"id": "G6", "scorer": "Tom Croft", "team": "Plymouth", "minute": 68, "minute_text": "68th minute", "assist": "Bilal Reyes"}
{"id": "G7", "scorer": "Jack Mulhern", "team": "Shamrock Rovers", "count": 2}
{"id": "G8", "scorer": "Eoin Daly", "team": "Shamrock Rovers"}
{"id": "G9", "scorer": "Ruairí Kane", "team": "Dundalk"}
{"id": "G10"}
{"id": "G11", "scorer": "Oskar Lund", "assist": "Ville Aho"}
{"id": "G12", "scorer": "Femke Oosterhuis", "team": "Ajax", "minute": 5, "minute_text": "five minutes", "kind": "shot"}
{"id": "G13", "scorer": "Ilse Brandt", "minute": 49, "minute_text": "49th-minute", "kind": "shot"}
{"id": "G14", "scorer": "Femke Oosterhuis", "team": "Ajax", "minute": 5, "minute_text": "five minutes", "kind": "shot"}
{"id": "G15", "scorer": "Zlatan Hodžić", "minute": 33, "minute_text": "33 minutes"}
{"id": "G16", "count": 41, "scope": "background"}
{"id": "G17", "count": 22, "scope": "background"}
{"id": "G18", "scorer": "Mbaye Ndour", "minute": 26, "minute_text": "26th-minute", "kind": "penalty"}
{"id": "G19", "scorer": "Lamine Sané", "outcome": "ruled out"}
