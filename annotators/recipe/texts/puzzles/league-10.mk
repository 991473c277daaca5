⟦PERSON|Nunes⟧ ⟦G1|double⟧ caps ⟦TEAM|Watford⟧ comeback against ⟦TEAM|Saints⟧
⟦PERSON|Gabriel Nunes⟧ ⟦G2|scored the first and last goals⟧ of a five-goal thriller as ⟦TEAM|Watford⟧ beat ⟦TEAM|Southampton⟧ ⟦SCORE|3-2⟧ at ⟦VENUE|Vicarage Road⟧.
The on-loan forward ⟦G3|put the ⟦TEAM|Hornets⟧ ahead⟧ on ⟦MINUTE|10 minutes⟧, only for ⟦PERSON|Toby Lavender⟧ and ⟦PERSON|Declan Rooke⟧ to ⟦G4|turn the game upside down⟧ before the ⟦MINUTE|interval⟧.
⟦PERSON|Michail Anastasiou⟧ ⟦G5|made it ⟦SCORE|2-2⟧⟧ in the ⟦MINUTE|66th minute⟧ and with ⟦MINUTE|six minutes remaining⟧ ⟦PERSON|Nunes⟧ had the final word, ⟦G6|sliding in to convert⟧ after ⟦TEAM|Southampton⟧ goalkeeper ⟦PERSON|Per Lindgren⟧ spilled a routine cross.
⟦TEAM|Watford⟧'s opening was electric. ⟦PERSON|Anastasiou⟧ hit a post inside ⟦MINUTE|two minutes⟧ and ⟦PERSON|Jack Wooldridge⟧ fired narrowly over before ⟦PERSON|Nunes⟧, collecting a throw-in with his back to goal, spun his man and ⟦G7|squeezed one in at the near post⟧.
⟦TEAM|Saints⟧ needed ⟦MINUTE|six minutes⟧ to respond, ⟦PERSON|Curtis Boateng⟧'s ball in behind allowing ⟦PERSON|Lavender⟧ to ⟦G8|slip it through the keeper's legs⟧.
⟦PERSON|Alfie Monk⟧, the keeper in question, then denied ⟦PERSON|Boateng⟧ twice in quick succession, but he was at fault on ⟦MINUTE|31 minutes⟧ when he came for a corner and got nowhere near it. Centre-back ⟦PERSON|Rooke⟧ ⟦G9|had an unguarded net to nod into⟧.
⟦TEAM|Southampton⟧ had opportunities to kill it off after ⟦MINUTE|half-time⟧. ⟦PERSON|Boateng⟧ headed wide in the ⟦MINUTE|52nd minute⟧ and ⟦PERSON|Lavender⟧, clean through on the ⟦MINUTE|hour⟧, was foiled by ⟦PERSON|Monk⟧'s left boot.
⟦MINUTE|Six minutes⟧ after that let-off they were pegged back. ⟦PERSON|Wooldridge⟧'s drive was blocked by ⟦PERSON|Rooke⟧, and ⟦PERSON|Anastasiou⟧ ⟦G10|passed the rebound into the corner⟧ like a man on a training pitch.
The ⟦G11|winner⟧ was ⟦PERSON|Nunes⟧'s seventh ⟦G12|goal⟧ since arriving in ⟦DATE|August⟧ and moves ⟦TEAM|Watford⟧ to within a point of the top six.
⟦TEAM|Saints⟧ manager ⟦PERSON|Russell Tanner⟧ admitted: "You can't concede ⟦G13|goals⟧ like the last one and expect anything. It's a catch nine times out of ten."
⟦TEAM|Southampton⟧ are at home to ⟦TEAM|Hull City⟧ at ⟦VENUE|St Mary's⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Gabriel Nunes", "team": "Watford", "count": 2}
{"id": "G2", "scorer": "Gabriel Nunes", "team": "Watford", "count": 2}
{"id": "G3", "scorer": "Gabriel Nunes", "team": "Watford", "minute": 10, "minute_text": "10 minutes"}
{"id": "G4", "scorer": "Toby Lavender; Declan Rooke", "team": "Southampton", "count": 2}
{"id": "G5", "scorer": "Michail Anastasiou", "team": "Watford", "minute": 66, "minute_text": "66th minute"}
{"id": "G6", "scorer": "Gabriel Nunes", "team": "Watford", "minute": 84, "minute_text": "six minutes remaining"}
{"id": "G7", "scorer": "Gabriel Nunes", "team": "Watford", "minute": 10}
{"id": "G8", "scorer": "Toby Lavender", "team": "Southampton", "minute": 16, "assist": "Curtis Boateng", "minute_text": "six minutes"}
{"id": "G9", "scorer": "Declan Rooke", "team": "Southampton", "minute": 31, "kind": "header", "minute_text": "31 minutes"}
{"id": "G10", "scorer": "Michail Anastasiou", "team": "Watford", "minute": 66}
{"id": "G11", "scorer": "Gabriel Nunes", "team": "Watford", "minute": 84}
{"id": "G12", "scorer": "Gabriel Nunes", "team": "Watford", "minute": 84}
{"id": "G13", "scorer": "Gabriel Nunes", "team": "Watford", "minute": 84}
