⟦TEAM|Malawi⟧ make history as ⟦PERSON|Gondwe⟧ sinks ⟦TEAM|Angola⟧

⟦TEAM|Malawi⟧ reached the knockout stage of the ⟦COMPETITION|Africa Cup of Nations⟧ for only the second time after ⟦PERSON|Limbani Gondwe⟧'s stunning ⟦G5|volley⟧ gave them a ⟦SCORE|1-0⟧ victory over ⟦TEAM|Angola⟧ in ⟦GPE|Agadir⟧.

The ⟦TEAM|Flames⟧ lost their first match ⟦SCORE|3-0⟧ and drew their second, so nobody was expecting fireworks. But in the ⟦MINUTE|51st minute⟧ a long throw by ⟦PERSON|Chikondi Banda⟧ was headed out as far as ⟦PERSON|Gondwe⟧, 25 yards from goal, and the ⟦TEAM|Polokwane City⟧ midfielder's ⟦G1|shot⟧, struck on the drop, tore into the net past ⟦PERSON|Hélder Quipungo⟧.

"I've hit two hundred like that in training," said ⟦PERSON|Gondwe⟧. "Two hundred and one, that one ⟦G6|went in⟧."

⟦TEAM|Angola⟧ paid for a woeful first half in which ⟦PERSON|Zito Cabinda⟧, their record scorer, missed twice from within eight yards and ⟦PERSON|Nelson Kialunda⟧ put a free header straight into the arms of ⟦PERSON|Yamikani Phiri⟧. On the one occasion that the ball did cross the line, ⟦PERSON|Cabinda⟧ ⟦G2|sweeping in⟧ a knock-down from ⟦PERSON|Kialunda⟧, referee ⟦PERSON|Amadou Sarr⟧ pointed to a push.

Coach ⟦PERSON|Artur Neves⟧ had demanded a quick start after the ⟦MINUTE|break⟧, and got one, from the other team. His players then ran out of ideas: ⟦PERSON|Phiri⟧ had little to do other than to tip over a ⟦PERSON|Gilberto Sangunga⟧ drive until the ⟦MINUTE|94th minute⟧, when ⟦PERSON|Kialunda⟧ was left alone at a corner and nodded it inches past the post.

⟦TEAM|Malawi⟧ go through as one of the best third-placed teams, and all of it thanks to that one ⟦G3|goal⟧. They'd ⟦G7|scored⟧ just one other in the group, ⟦PERSON|Banda⟧'s ⟦G4|penalty⟧ in the draw with ⟦TEAM|Comoros⟧. Next it's ⟦TEAM|Côte d'Ivoire⟧, the holders, in ⟦GPE|Tangier⟧.

"We are not tourists," insisted coach ⟦PERSON|Mabvuto Nyirenda⟧. "I told the kit man to pack for a month."

⟦FURNITURE|Tags: Afcon, Malawi, Angola, Flames⟧
=====GOALS=====
{"id": "G1", "scorer": "Limbani Gondwe", "team": "Malawi", "minute": 51, "kind": "volley", "minute_text": "51st minute"}
{"id": "G2", "scorer": "Zito Cabinda", "team": "Angola", "kind": "shot", "assist": "Nelson Kialunda", "outcome": "ruled out"}
{"id": "G3", "scorer": "Limbani Gondwe", "team": "Malawi", "minute": 51, "kind": "volley"}
{"id": "G4", "scorer": "Chikondi Banda", "team": "Malawi", "kind": "penalty", "scope": "background"}
{"id": "G5", "scorer": "Limbani Gondwe", "team": "Malawi", "minute": 51, "kind": "volley", "score": "1-0"}
{"id": "G6", "scorer": "Limbani Gondwe", "team": "Malawi", "minute": 51, "kind": "volley"}
{"id": "G7", "team": "Malawi", "scope": "background"}
