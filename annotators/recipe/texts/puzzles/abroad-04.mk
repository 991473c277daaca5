⟦TEAM|Bohemians⟧ 0 ⟦TEAM|Shamrock Rovers⟧ 2: ⟦PERSON|Delahunt⟧ the difference as ⟦TEAM|Hoops⟧ march on
⟦FURNITURE|Fiachra Breen reports from Dalymount Park⟧
TWO ⟦G6|goals⟧ inside seven first-half minutes from ⟦PERSON|Cian Delahunt⟧ settled a bad-tempered ⟦GPE|Dublin⟧ derby and put ⟦TEAM|Shamrock Rovers⟧ into the quarter-finals of the ⟦COMPETITION|FAI Cup⟧.
⟦TEAM|Bohemians⟧ will feel hard done by. They had 14 corners, they struck the frame of the goal through ⟦PERSON|Darragh Mulqueen⟧ and then ⟦PERSON|Adebayo Sowande⟧, and they had what looked a good ⟦G7|goal⟧ taken from them on ⟦MINUTE|73 minutes⟧ when ⟦PERSON|Ruairí O'Dowd⟧ ⟦G1|turned in⟧ ⟦PERSON|Sowande⟧'s centre, only for a flag to go up on the far side. On ⟦ORG|LOI TV⟧ the replays weren't kind to the assistant.
But the damage was done early. ⟦PERSON|Keith Tobin⟧, the ⟦TEAM|Bohs⟧ left-back, was caught upfield after ⟦MINUTE|11 minutes⟧ and ⟦TEAM|Rovers⟧ went through the space he left. ⟦PERSON|Oisín Farragher⟧ carried it 40 yards, ⟦PERSON|Mikael Strand⟧ took it on, and the ⟦NORP|Swede⟧'s low ball across the face was met by ⟦PERSON|Delahunt⟧ at the back stick. ⟦G2|⟦SCORE|1-0⟧⟧, and ⟦GPE|Phibsborough⟧ went quiet.
⟦PERSON|Sowande⟧ ought to have replied straight away. He beat two men on the byline and from six yards shot at the keeper's knees.
The ⟦G3|second⟧ was a beauty. ⟦PERSON|Farragher⟧ won a throw near the corner flag, took it quickly to ⟦PERSON|Strand⟧ and got it back; his cross went behind ⟦PERSON|Delahunt⟧, who adjusted, let it drop over his shoulder and ⟦G4|volleyed into the far corner⟧.
"I don't know if I'll hit one like that again," he told ⟦ORG|RTÉ⟧ afterwards. "The first ⟦G5|one⟧ I couldn't miss. The lads put it on a plate."
⟦PERSON|Delahunt⟧ went down the tunnel limping at the ⟦MINUTE|break⟧ and didn't reappear, and without him the ⟦TEAM|Hoops⟧ sat deep. ⟦PERSON|O'Dowd⟧ had a header kept out on the ⟦MINUTE|hour⟧. ⟦PERSON|Mulqueen⟧ fired in a series of corners that were headed clear by ⟦PERSON|Strand⟧, and a late melee ended with bookings for ⟦PERSON|Tobin⟧ and ⟦PERSON|Farragher⟧ but no shot on goal.
⟦TEAM|Rovers⟧ meet ⟦TEAM|Shelbourne⟧ or ⟦TEAM|Derry City⟧ in the last eight. They are back in ⟦COMPETITION|League⟧ action at ⟦VENUE|Tallaght Stadium⟧ on ⟦DATE|Monday⟧.
⟦FURNITURE|BOHEMIANS: Ryan; Casey, Tobin (Byrne 60), Hoare; Mulqueen, Kirk; Sowande, O'Dowd. SHAMROCK ROVERS: Pohls; Grace, Honohan; Farragher (Watts 81), Strand; Delahunt (Greene 46).⟧
⟦FURNITURE|Referee: P. Norton (Dublin).⟧
=====GOALS=====
{"id": "G1", "scorer": "Ruairí O'Dowd", "team": "Bohemians", "minute": 73, "assist": "Adebayo Sowande", "kind": "shot", "outcome": "ruled out", "minute_text": "73 minutes"}
{"id": "G2", "scorer": "Cian Delahunt", "team": "Shamrock Rovers", "minute": 11, "assist": "Mikael Strand", "kind": "shot", "minute_text": "11 minutes", "score": "1-0"}
{"id": "G3", "scorer": "Cian Delahunt", "team": "Shamrock Rovers", "minute": 18, "assist": "Oisín Farragher", "kind": "volley"}
{"id": "G4", "scorer": "Cian Delahunt", "team": "Shamrock Rovers", "minute": 18, "assist": "Oisín Farragher", "kind": "volley"}
{"id": "G5", "scorer": "Cian Delahunt", "team": "Shamrock Rovers", "minute": 11, "assist": "Mikael Strand", "kind": "shot"}
{"id": "G6", "scorer": "Cian Delahunt", "team": "Shamrock Rovers", "count": 2}
{"id": "G7", "scorer": "Ruairí O'Dowd", "team": "Bohemians", "minute": 73, "assist": "Adebayo Sowande", "kind": "shot", "outcome": "ruled out", "minute_text": "73 minutes"}
