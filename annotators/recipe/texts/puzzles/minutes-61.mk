⟦PERSON|Barbosa⟧ ⟦G1|brace⟧ fires ⟦TEAM|Bagan⟧ past ⟦TEAM|Blasters⟧
⟦GPE|Kolkata⟧, ⟦DATE|Jan 19⟧ (⟦ORG|PTI⟧) ⟦NORP|Brazilian⟧ marksman ⟦PERSON|Cleiton Barbosa⟧ ⟦G2|struck in either half⟧ as ⟦TEAM|Mohun Bagan⟧ outwitted ⟦TEAM|Kerala Blasters⟧ ⟦SCORE|2-1⟧ to stay on top of the ⟦COMPETITION|Indian Super League⟧ here on ⟦DATE|Sunday⟧.
The ⟦TEAM|Mariners⟧ got the ⟦G3|early goal⟧ they wanted in front of 41,000 at the ⟦VENUE|Salt Lake Stadium⟧ but let the visitors back into it after the change over, the ⟦NORP|Spaniard⟧ ⟦PERSON|Javi Marchena⟧ making it all square with a spectacular ⟦G4|free-kick⟧, before ⟦PERSON|Barbosa⟧ ⟦G5|restored⟧ the hosts' advantage from the penalty spot.
The opening exchanges were all green and maroon. ⟦PERSON|Lallian Zuala⟧ forced ⟦PERSON|Ravi Chandra⟧ into a diving save and ⟦PERSON|Sandesh Rawat⟧ headed the resultant corner wide. The pressure paid dividends in the ⟦MINUTE|ninth minute⟧. ⟦PERSON|Zuala⟧ dispossessed ⟦PERSON|Prabir Das Gupta⟧ near the touchline, raced in and cut it back; ⟦PERSON|Barbosa⟧, arriving late, ⟦G6|made no mistake⟧.
Kerala's best chance of the half fell to ⟦PERSON|Anas Koya⟧ who, with only the custodian to beat, ballooned it.
The equation changed ⟦MINUTE|ten minutes into the second session⟧. ⟦PERSON|Rawat⟧ brought down ⟦PERSON|Koya⟧ 24 yards out and paid for it with a yellow card and more: ⟦PERSON|Marchena⟧'s dead ball ⟦G7|left everyone standing⟧.
⟦TEAM|Bagan⟧ looked shaken. ⟦PERSON|Marchena⟧ nearly added another but shot into the side-netting; ⟦PERSON|Koya⟧'s acrobatic effort was tipped over the top.
But ⟦PERSON|Das Gupta⟧, whose day got no better, pulled down ⟦PERSON|Zuala⟧ inside the box with ⟦MINUTE|17 minutes of regulation time remaining⟧. ⟦PERSON|Barbosa⟧ ⟦G8|sent ⟦PERSON|Chandra⟧ the wrong way⟧.
⟦TEAM|Blasters⟧ laid siege in the ⟦MINUTE|last ten minutes⟧ and ⟦PERSON|Koya⟧ hit the crossbar in ⟦MINUTE|injury time⟧.
"We should not have been in that position after the ⟦G9|first goal⟧," the ⟦TEAM|Bagan⟧ coach said. "Their ⟦G10|equaliser⟧ was a fantastic strike, the best I've seen in ⟦GPE|India⟧. We showed character."
=====GOALS=====
{"id": "G1", "scorer": "Cleiton Barbosa", "team": "Mohun Bagan", "count": 2}
{"id": "G2", "scorer": "Cleiton Barbosa", "team": "Mohun Bagan", "count": 2}
{"id": "G3", "scorer": "Cleiton Barbosa", "team": "Mohun Bagan", "minute": 9, "kind": "shot", "assist": "Lallian Zuala"}
{"id": "G4", "scorer": "Javi Marchena", "team": "Kerala Blasters", "minute": 55, "kind": "free kick"}
{"id": "G5", "scorer": "Cleiton Barbosa", "team": "Mohun Bagan", "minute": 73, "kind": "penalty"}
{"id": "G6", "scorer": "Cleiton Barbosa", "team": "Mohun Bagan", "minute": 9, "kind": "shot", "assist": "Lallian Zuala", "score": "1-0", "minute_text": "ninth minute"}
{"id": "G7", "scorer": "Javi Marchena", "team": "Kerala Blasters", "minute": 55, "kind": "free kick", "score": "1-1", "minute_text": "ten minutes into the second session"}
{"id": "G8", "scorer": "Cleiton Barbosa", "team": "Mohun Bagan", "minute": 73, "kind": "penalty", "score": "2-1", "minute_text": "17 minutes of regulation time remaining"}
{"id": "G9", "scorer": "Cleiton Barbosa", "team": "Mohun Bagan", "minute": 9, "kind": "shot", "assist": "Lallian Zuala"}
{"id": "G10", "scorer": "Javi Marchena", "team": "Kerala Blasters", "minute": 55, "kind": "free kick"}
