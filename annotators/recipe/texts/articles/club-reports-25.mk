⟦TEAM|Sydney FC⟧ down ⟦TEAM|Victory⟧ as ⟦PERSON|Mavropoulos⟧ ⟦G8|strikes twice⟧

⟦FURNITURE|By Lachlan Pruitt, AAP⟧

⟦TEAM|Sydney FC⟧ have ended a four-game losing run with a stirring ⟦SCORE|3-1⟧ victory over 10-man ⟦TEAM|Melbourne Victory⟧ in the ⟦COMPETITION|A-League Men⟧.

Skipper ⟦PERSON|Theo Mavropoulos⟧ had a ⟦G1|double⟧ in ⟦DATE|Saturday night⟧'s clash at ⟦VENUE|Allianz Stadium⟧, his ⟦G2|second⟧ a ⟦MINUTE|76th-minute⟧ ⟦G3|spot kick⟧ after ⟦PERSON|Brandon Oakes⟧ was sent off for a professional foul on ⟦NORP|Japanese⟧ marquee ⟦PERSON|Ren Ichinose⟧.

Before that it was anyone's game, and ⟦TEAM|Victory⟧ will wonder how they weren't in front.

⟦PERSON|Jordi Pinyol⟧ ⟦G9|beat ⟦TEAM|Sydney⟧ gloveman ⟦PERSON|Angus Leclair⟧⟧ inside ⟦MINUTE|90 seconds⟧ only for the assistant's flag to cut short the celebrations, and the visitors' import then lobbed the ball onto the roof of the net with the whole goal to aim at.

⟦TEAM|Sydney⟧ ⟦G10|got off the mark⟧ against the run of play in the ⟦MINUTE|26th minute⟧. ⟦PERSON|Ichinose⟧ danced past three defenders before squaring for ⟦PERSON|Mavropoulos⟧, who could not miss.

⟦TEAM|Victory⟧ ⟦G4|squared the ledger⟧ just after the ⟦MINUTE|half-hour mark⟧ when ⟦PERSON|Deng Akec⟧ outjumped ⟦PERSON|Leclair⟧ at a corner, his third ⟦G5|goal⟧ of the campaign.

Then came ⟦PERSON|Oakes⟧' brain fade.

With the points safe, ⟦PERSON|Ichinose⟧ got the ⟦G6|goal⟧ his night deserved, ⟦G7|bending in⟧ a free kick ⟦MINUTE|six minutes from full-time⟧.

"If we'd conceded before ⟦MINUTE|half-time⟧ I don't know what would've happened," ⟦TEAM|Sydney⟧ coach ⟦PERSON|Damien Rourke⟧ said.

"We've got a big one ⟦DATE|next week⟧ in ⟦GPE|Perth⟧ and I want us to score first again."

⟦TEAM|Victory⟧ coach ⟦PERSON|Alessio Trombetta⟧ declined to comment on the dismissal but said: "We score that chance, we win. Simple as."
=====GOALS=====
{"id": "G8", "scorer": "Theo Mavropoulos", "team": "Sydney FC", "count": 2}
{"id": "G1", "scorer": "Theo Mavropoulos", "team": "Sydney FC", "count": 2}
{"id": "G2", "scorer": "Theo Mavropoulos", "team": "Sydney FC", "minute": 76, "minute_text": "76th-minute", "kind": "penalty"}
{"id": "G3", "scorer": "Theo Mavropoulos", "team": "Sydney FC", "minute": 76, "minute_text": "76th-minute", "kind": "penalty"}
{"id": "G9", "scorer": "Jordi Pinyol", "team": "Melbourne Victory", "minute": 2, "minute_text": "90 seconds", "outcome": "ruled out"}
{"id": "G10", "scorer": "Theo Mavropoulos", "team": "Sydney FC", "minute": 26, "minute_text": "26th minute", "assist": "Ren Ichinose", "kind": "shot"}
{"id": "G4", "scorer": "Deng Akec", "team": "Melbourne Victory", "minute_text": "half-hour mark", "kind": "header"}
{"id": "G5", "scorer": "Deng Akec", "team": "Melbourne Victory", "minute_text": "half-hour mark", "kind": "header"}
{"id": "G6", "scorer": "Ren Ichinose", "team": "Sydney FC", "minute": 84, "minute_text": "six minutes from full-time", "kind": "free kick"}
{"id": "G7", "scorer": "Ren Ichinose", "team": "Sydney FC", "minute": 84, "minute_text": "six minutes from full-time", "kind": "free kick"}
