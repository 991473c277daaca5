⟦TEAM|Iraq⟧ shock ⟦TEAM|Japan⟧ to top ⟦COMPETITION|Asian Cup⟧ group
⟦GPE|RIYADH⟧ (⟦ORG|AFP⟧) - ⟦TEAM|Iraq⟧ produced the shock of the ⟦COMPETITION|Asian Cup⟧ so far, stunning four-time champions ⟦TEAM|Japan⟧ ⟦SCORE|2-1⟧ in ⟦GPE|Riyadh⟧ on ⟦DATE|Tuesday⟧ to secure first place in ⟦COMPETITION|Group F⟧.
Captain ⟦PERSON|Aymen Darwish⟧ ⟦G1|struck twice⟧ in the first half, both times with his head, before ⟦PERSON|Takahiro Minowa⟧'s late ⟦G2|reply⟧.
⟦TEAM|Japan⟧ started with eight changes from the win over ⟦TEAM|Indonesia⟧, in which ⟦PERSON|Minowa⟧ ⟦G3|scored a hat-trick⟧, and they looked rusty. ⟦PERSON|Darwish⟧ ⟦G4|gave ⟦TEAM|Iraq⟧ a ⟦MINUTE|fifth-minute⟧ lead⟧ when ⟦PERSON|Koki Shirasaka⟧ flapped at ⟦PERSON|Salem Qasim⟧'s deep cross, ⟦G5|nodding into an empty net⟧.
⟦PERSON|Reo Asano-Clarke⟧ should have levelled but sliced wide from eight yards, and ⟦PERSON|Mohanad Al-Sultani⟧ got down smartly to hold a ⟦PERSON|Minowa⟧ shot.
With the last action before the ⟦MINUTE|interval⟧ ⟦PERSON|Darwish⟧ ⟦G6|doubled the ⟦NORP|Iraqi⟧ lead⟧. ⟦PERSON|Bashar Al-Obeidi⟧ drove to the byline and dinked a cross on to the head of the 30-year-old, who climbed above two ⟦NORP|Japanese⟧ defenders to ⟦G7|power it in⟧.
⟦TEAM|Japan⟧'s coach threw on three forwards for the second half. ⟦PERSON|Asano-Clarke⟧ hit the post in the ⟦MINUTE|61st minute⟧, ⟦PERSON|Al-Sultani⟧ saved with his feet from ⟦PERSON|Asano-Clarke⟧ and a penalty decision was overturned by VAR.
⟦PERSON|Minowa⟧'s ⟦G8|header⟧ in the ⟦MINUTE|third of nine added minutes⟧ made for a tense finish, but the ⟦TEAM|Lions of Mesopotamia⟧ held out.
"We knew if we scored first they'd be anxious," ⟦PERSON|Qasim⟧ said.
Both sides advance to the last 16, where ⟦TEAM|Japan⟧'s opponents will be hosts ⟦TEAM|Saudi Arabia⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aymen Darwish", "team": "Iraq", "count": 2}
{"id": "G2", "scorer": "Takahiro Minowa", "team": "Japan", "minute": 90, "added": 3, "kind": "header"}
{"id": "G3", "scorer": "Takahiro Minowa", "team": "Japan", "count": 3, "scope": "background"}
{"id": "G4", "scorer": "Aymen Darwish", "team": "Iraq", "minute": 5, "assist": "Salem Qasim", "kind": "header", "minute_text": "fifth-minute"}
{"id": "G5", "scorer": "Aymen Darwish", "team": "Iraq", "minute": 5, "assist": "Salem Qasim", "kind": "header"}
{"id": "G6", "scorer": "Aymen Darwish", "team": "Iraq", "assist": "Bashar Al-Obeidi", "kind": "header", "minute_text": "interval"}
{"id": "G7", "scorer": "Aymen Darwish", "team": "Iraq", "assist": "Bashar Al-Obeidi", "kind": "header"}
{"id": "G8", "scorer": "Takahiro Minowa", "team": "Japan", "minute": 90, "added": 3, "kind": "header", "minute_text": "third of nine added minutes"}
