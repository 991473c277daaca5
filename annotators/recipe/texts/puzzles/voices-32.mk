⟦PERSON|Boateng-Smith⟧ at the ⟦G1|double⟧ as ⟦TEAM|Rebels⟧ sink ⟦TEAM|Dorking⟧

⟦FURNITURE|by Steve Bone⟧

⟦PERSON|Tyrell Boateng-Smith⟧ took his tally to 24 as ⟦TEAM|Worthing⟧ moved into the ⟦COMPETITION|National League South⟧ play-off spots with a ⟦SCORE|2-1⟧ win over ⟦TEAM|Dorking Wanderers⟧ on the ⟦VENUE|Woodside Road⟧ 4G.

The wideman ⟦G2|scored⟧ in each half, the second of them a beauty, either side of a ⟦PERSON|Sonny Darke⟧ ⟦G3|leveller⟧ which had stunned a crowd of 2,311.

For 25 minutes there was nothing in it. ⟦TEAM|Dorking⟧'s ⟦PERSON|Kris Odgers⟧ tested ⟦PERSON|Lenny Hoad⟧ with a dipping effort from the right. ⟦PERSON|Alfie Quennell⟧ replied for the ⟦TEAM|Rebels⟧ with a header against the outside of the post; then a ⟦PERSON|Martyn Pask⟧ free-kick flew a foot over.

The deadlock went on ⟦MINUTE|31⟧. ⟦PERSON|Quennell⟧, chasing a lost cause, hooked the ball back from the byline, two defenders left it to each other and ⟦PERSON|Boateng-Smith⟧ ⟦G4|said thank you very much from a yard⟧.

⟦TEAM|Dorking⟧ were a different side after the turnaround. ⟦PERSON|Odgers⟧ hit the underside of the bar within a ⟦MINUTE|minute of the restart⟧, and when ⟦PERSON|Pask⟧ gave away possession on the edge of his own area ⟦MINUTE|three minutes after that⟧ ⟦PERSON|Darke⟧ ⟦G5|bent one beyond ⟦PERSON|Hoad⟧'s dive⟧.

It was end to end now. ⟦PERSON|Hoad⟧ made a fantastic stop from ⟦PERSON|Odgers⟧ and ⟦PERSON|Quennell⟧ had a strong penalty claim turned down. With ⟦MINUTE|13 left⟧ ⟦TEAM|Worthing⟧ broke from a ⟦TEAM|Wanderers⟧ corner. ⟦PERSON|Pask⟧, atoning for his error, carried the ball 50 yards and laid it off, and ⟦PERSON|Boateng-Smith⟧, from an almost impossible angle on the left, ⟦G6|found the roof of the net⟧.

"If that's in the ⟦COMPETITION|Premier League⟧ you're seeing it for a month," said boss ⟦PERSON|Shane Cordery⟧. "He's a joy. I had a go at him at ⟦MINUTE|half-time⟧, actually, because he should have had another one from ⟦PERSON|Alfie⟧'s cutback. He said 'I'll get you a better one gaffer'."

⟦TEAM|Worthing⟧ visit ⟦TEAM|Hampton & Richmond⟧ on ⟦DATE|Saturday⟧ and then have a ⟦COMPETITION|Sussex Senior Cup⟧ quarter-final. ⟦TEAM|Dorking⟧'s next game is at ⟦VENUE|Meadowbank⟧.

⟦FURNITURE|WORTHING: Hoad, Spong, Racine, Pask, Luque, Boateng-Smith, Quennell, Wheeler, Nadesan, Cashman, Kendall. Rebels MoM: Boateng-Smith⟧
=====GOALS=====
{"id": "G1", "scorer": "Tyrell Boateng-Smith", "team": "Worthing", "count": 2}
{"id": "G2", "scorer": "Tyrell Boateng-Smith", "team": "Worthing", "count": 2}
{"id": "G3", "scorer": "Sonny Darke", "team": "Dorking Wanderers", "minute": 49, "kind": "shot"}
{"id": "G4", "scorer": "Tyrell Boateng-Smith", "team": "Worthing", "minute": 31, "assist": "Alfie Quennell", "kind": "shot", "minute_text": "31"}
{"id": "G5", "scorer": "Sonny Darke", "team": "Dorking Wanderers", "minute": 49, "kind": "shot", "minute_text": "three minutes after that"}
{"id": "G6", "scorer": "Tyrell Boateng-Smith", "team": "Worthing", "minute": 77, "assist": "Martyn Pask", "kind": "shot", "minute_text": "13 left"}
