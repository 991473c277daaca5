⟦PERSON|Ellis Marden⟧ stormed down the tunnel without shaking hands, tossed his armband to a kit man and had to be steered back into the dressing room by assistant coach ⟦PERSON|Roel Vink⟧. The ⟦TEAM|Sunderland⟧ captain later apologised to the squad and to the staff.

⟦PERSON|Dario Lukšić⟧ ⟦G1|headed ⟦TEAM|Osijek⟧ in front⟧ on ⟦MINUTE|12 minutes⟧ from ⟦PERSON|Ante Perković⟧'s corner, but the visitors had already gone close when ⟦PERSON|Milan Radoš⟧ hit the side-netting. ⟦PERSON|Perković⟧ then saw a free-kick tipped over before ⟦MINUTE|half-time⟧.

The ⟦TEAM|Stoke⟧ defender signed a three-year contract on ⟦DATE|Thursday⟧ that ties him to the ⟦VENUE|bet365 Stadium⟧ until ⟦DATE|2028⟧, ending talks that had threatened to drag into the ⟦DATE|summer⟧. "It was a straightforward deal once we found the breakthrough on length," said sporting director ⟦PERSON|Hal Greaves⟧.

⟦TEAM|Sligo Rovers⟧ took the points with a ⟦MINUTE|71st-minute⟧ ⟦G2|penalty⟧ from ⟦PERSON|Conor Breslin⟧ after ⟦PERSON|Tunde Afolabi⟧ was tripped by ⟦PERSON|Mark Quirke⟧. The hosts had an appeal of their own turned down ⟦MINUTE|five minutes later⟧ and ⟦PERSON|Breslin⟧ sent a late free-kick over the bar.

⟦TEAM|Boavista⟧ earned seven corners, had 61 per cent of the ball and won two penalties, neither of which beat ⟦PERSON|Tiago Rosmaninho⟧. Their coach refused to speak to reporters in the mixed zone, sweeping past with his hood up.

⟦PERSON|Kenji Morita⟧ 7 – Opening ⟦G3|goal⟧ was taken calmly and he nearly had another when ⟦PERSON|Aldo Ferri⟧ blocked on the line. Tired after the ⟦MINUTE|hour⟧.

"He hammers it home every morning: no passes across our own box," said full-back ⟦PERSON|Lewis Appiah⟧ of the new ⟦TEAM|Barnsley⟧ head coach. "We drill it until it hurts, and then he finishes the session with sprints."

⟦TEAM|FC Twente⟧ were level within ⟦MINUTE|three minutes⟧ of ⟦PERSON|Jorrit Blom⟧'s ⟦G4|header⟧, ⟦PERSON|Stijn Aerts⟧ ⟦G5|scoring⟧ from close range, and both keepers were busy before the ⟦MINUTE|break⟧. ⟦PERSON|Blom⟧ might have had a second but was denied by the legs of ⟦PERSON|Daan Kuiper⟧.

⟦TEAM|Huddersfield⟧ remain sixth, two points behind ⟦TEAM|Bolton⟧ with a game in hand, and a fifth straight win would lift them above ⟦TEAM|Wycombe⟧ on goal difference. Their best finish since relegation was ninth.

Goalkeeper ⟦PERSON|Iñaki Otxoa⟧ picked up a second yellow card in the tunnel at ⟦MINUTE|half-time⟧, according to the referee's report, having thrown a bottle towards the fourth official. ⟦TEAM|Eibar⟧ intend to appeal.

⟦PERSON|Amina Diabaté⟧ ⟦G6|put ⟦TEAM|Paris FC⟧ ⟦SCORE|2-0⟧ up⟧ in the ⟦MINUTE|58th minute⟧, ⟦G7|firing in⟧ after ⟦PERSON|Léa Marchal⟧ had struck the post, and ⟦TEAM|Dijon⟧ rarely threatened an answer. ⟦PERSON|Soraya Belhadj⟧ had a shot saved and ⟦PERSON|Nora Vasseur⟧ headed over from six yards.

The club's record signing has converted an old barn near ⟦GPE|Harrogate⟧ into a gym and rolls up his sleeves there on days off. "Football is in my head all the time, so I lay bricks," ⟦PERSON|Marius Tveit⟧ told ⟦ORG|The Yorkshire Post⟧.

⟦TEAM|Ross County⟧'s ⟦PERSON|Calum Petrie⟧ rose above ⟦PERSON|Jamie Orr⟧ but could not guide his header on target, and a ⟦MINUTE|39th-minute⟧ effort from ⟦PERSON|Blair Munro⟧ was smothered by ⟦PERSON|Grant Soutar⟧. ⟦TEAM|Livingston⟧ were the better side until the ⟦MINUTE|interval⟧ without truly testing the home keeper.

⟦PERSON|Grant Whitlock⟧ was booked for a late tackle on ⟦PERSON|Sam Oduya⟧, who needed four minutes of treatment before limping off. ⟦TEAM|Exeter⟧ replaced him with ⟦PERSON|Jude Farrant⟧, and it was his cross that ⟦PERSON|Pavel Hrubý⟧ ⟦G8|turned in⟧ on ⟦MINUTE|66 minutes⟧ from two yards.

Shots: ⟦TEAM|Rayo⟧ 14, ⟦TEAM|Cádiz⟧ 9. On target: ⟦TEAM|Rayo⟧ 3, ⟦TEAM|Cádiz⟧ 3. Big chances missed: ⟦TEAM|Rayo⟧ 2. Corners: ⟦TEAM|Rayo⟧ 8, ⟦TEAM|Cádiz⟧ 4.

⟦TEAM|Melbourne City⟧ led through ⟦PERSON|Tomasz Kudla⟧'s ⟦MINUTE|23rd-minute⟧ ⟦G9|finish⟧ when ⟦PERSON|Ryo Hatanaka⟧ slipped, and ⟦PERSON|Kudla⟧ was then foiled twice by ⟦PERSON|Jack Devereux⟧. The second half drifted, ⟦TEAM|City⟧ happy to protect what they had.

⟦PERSON|Patrice Mbala⟧ levelled serious criticism at the pitch in ⟦GPE|Kinshasa⟧, calling it a field for goats. The coach said he would play the same side in the second leg and hoped for a quicker surface.

The ⟦TEAM|Leyton Orient⟧ squad were put through double sessions on ⟦DATE|Monday⟧ and ⟦DATE|Tuesday⟧ after conceding too many set-pieces, and captain ⟦PERSON|Dwight Ansah⟧ says nobody has complained. "We know we have to be harder to beat. We're working on where we stand and who picks up whom."

⟦PERSON|Hugo Lindqvist⟧ ⟦G10|equalised⟧ for ⟦TEAM|Malmö⟧ ⟦MINUTE|eight minutes from time⟧ after ⟦PERSON|Elias Norén⟧'s ⟦MINUTE|50th-minute⟧ ⟦G11|opener⟧ for ⟦TEAM|Häcken⟧. In between, ⟦PERSON|Lindqvist⟧ had shot wide, ⟦PERSON|Norén⟧ had hit a post and substitute ⟦PERSON|Ali Suljić⟧ had a penalty claim waved away.

Central midfielder ⟦PERSON|Oisín Tuohy⟧ made 94 passes, more than anyone on the pitch, and four interceptions. He drilled one long ball after another to the right wing, where ⟦PERSON|Kacper Wilk⟧ found the full-back asleep but never the finish.
=====GOALS=====
{"id": "G1", "scorer": "Dario Lukšić", "team": "Osijek", "minute": 12, "minute_text": "12 minutes", "assist": "Ante Perković", "kind": "header"}
{"id": "G2", "scorer": "Conor Breslin", "team": "Sligo Rovers", "minute": 71, "minute_text": "71st-minute", "kind": "penalty"}
{"id": "G3", "scorer": "Kenji Morita"}
{"id": "G4", "scorer": "Jorrit Blom", "kind": "header"}
{"id": "G5", "scorer": "Stijn Aerts", "team": "FC Twente", "minute_text": "three minutes"}
{"id": "G6", "scorer": "Amina Diabaté", "team": "Paris FC", "minute": 58, "minute_text": "58th minute", "score": "2-0"}
{"id": "G7", "scorer": "Amina Diabaté", "team": "Paris FC", "minute": 58, "minute_text": "58th minute"}
{"id": "G8", "scorer": "Pavel Hrubý", "team": "Exeter", "minute": 66, "minute_text": "66 minutes", "assist": "Jude Farrant"}
{"id": "G9", "scorer": "Tomasz Kudla", "team": "Melbourne City", "minute": 23, "minute_text": "23rd-minute"}
{"id": "G10", "scorer": "Hugo Lindqvist", "team": "Malmö", "minute": 82, "minute_text": "eight minutes from time"}
{"id": "G11", "scorer": "Elias Norén", "team": "Häcken", "minute": 50, "minute_text": "50th-minute"}
