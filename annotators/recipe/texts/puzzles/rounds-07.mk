Who is ⟦PERSON|Yara Benkirane⟧? Meet the teenager lighting up ⟦COMPETITION|Liga F⟧
⟦PERSON|Yara Benkirane⟧ was doing her chemistry homework in the physio room when ⟦TEAM|Levante⟧’s coach told her she would start against ⟦TEAM|Barcelona⟧. She was 16. She closed the book, she says, and did not open it again until the ⟦DATE|Monday⟧, by which time the whole of ⟦GPE|Spain⟧ had seen what she did: a run from halfway, a shimmy past ⟦PERSON|Irene Codina⟧, a ⟦G1|finish⟧ between the legs of ⟦PERSON|Cata Lluch⟧.
It was her first touch in the opposing area in senior football. It was also a consolation, ⟦TEAM|Barcelona⟧ having ⟦G2|scored six⟧ by then.
Fourteen months on, the ⟦NORP|Moroccan⟧ winger has ⟦G3|15 goals⟧ in 31 games and a release clause of three million euros. ⟦TEAM|Lyon⟧ have watched her. ⟦TEAM|Chelsea⟧ have made an enquiry, according to ⟦ORG|Marca⟧.
Her numbers only tell you so much. She ⟦G4|scored twice⟧ at ⟦TEAM|Madrid CFF⟧ in ⟦DATE|September⟧, the second of them a ⟦G5|strike⟧ from 35 metres that began as a cross. (“It was a shot,” she insists. “Write that it was a shot.”) In the derby with ⟦TEAM|Valencia⟧ she won the penalty from which captain ⟦PERSON|Alma Redondo⟧ ⟦G6|equalised⟧ and then, with the last kick, ⟦G7|won it⟧ herself. Against ⟦TEAM|Sevilla⟧, she ⟦G8|opened the scoring⟧ and was booked for removing her shirt.
There have been bad days. ⟦TEAM|Atlético⟧ kicked her out of the game in ⟦DATE|October⟧. At ⟦TEAM|Granada⟧ she missed from a yard, fell into the net and was comforted by the goalkeeper, ⟦PERSON|Mireia Solà⟧, who ⟦MINUTE|five minutes earlier⟧ had denied her with a foot. ⟦PERSON|Benkirane⟧ went 700 minutes without scoring after ⟦DATE|Christmas⟧ and was dropped. “She’d stopped dribbling,” says the coach, ⟦PERSON|Óscar Villamón⟧. “I told her, I don’t pay you to pass backwards.”
For ⟦TEAM|Morocco⟧, she has ⟦G9|two⟧, both in a friendly against ⟦TEAM|Zambia⟧; ⟦PERSON|Barbra Mwale⟧ ⟦G10|replied⟧ with a ⟦G11|hat-trick⟧ that night, and ⟦PERSON|Benkirane⟧ asked for her shirt.
Born in ⟦GPE|Elche⟧ to parents from ⟦GPE|Tangier⟧, she could have played for ⟦TEAM|Spain⟧ and chose not to. Her grandmother made the decision, she laughs.
The chemistry exam? “I passed. Six out of ten. ⟦PERSON|Codina⟧ sent me a message: easier than marking you.”
⟦FURNITURE|MORE: Ballon d’Or Féminin shortlist in full⟧
=====GOALS=====
{"id": "G1", "scorer": "Yara Benkirane", "team": "Levante", "scope": "background", "kind": "shot"}
{"id": "G2", "team": "Barcelona", "scope": "background", "count": 6}
{"id": "G3", "scorer": "Yara Benkirane", "team": "Levante", "scope": "background", "count": 15}
{"id": "G4", "scorer": "Yara Benkirane", "team": "Levante", "scope": "background", "count": 2}
{"id": "G5", "scorer": "Yara Benkirane", "team": "Levante", "scope": "background", "kind": "shot"}
{"id": "G6", "scorer": "Alma Redondo", "team": "Levante", "scope": "background", "kind": "penalty"}
{"id": "G7", "scorer": "Yara Benkirane", "team": "Levante", "scope": "background"}
{"id": "G8", "scorer": "Yara Benkirane", "team": "Levante", "scope": "background"}
{"id": "G9", "scorer": "Yara Benkirane", "team": "Morocco", "scope": "background", "count": 2}
{"id": "G10", "scorer": "Barbra Mwale", "team": "Zambia", "scope": "background", "count": 3}
{"id": "G11", "scorer": "Barbra Mwale", "team": "Zambia", "scope": "background", "count": 3}
