⟦TEAM|Black Stars⟧ ⟦G1|strike⟧ late to stun ⟦TEAM|Mali⟧
⟦GPE|BOUAKÉ⟧, ⟦DATE|Sunday⟧ - Substitute ⟦PERSON|Razak Iddrisu⟧ ⟦G2|scored⟧ in the ⟦MINUTE|89th minute⟧ as ⟦TEAM|Ghana⟧ came from behind to beat ⟦TEAM|Mali⟧ ⟦SCORE|2-1⟧ and reach the quarter-finals of the ⟦COMPETITION|Africa Cup of Nations⟧.
The ⟦TEAM|Eagles⟧ had ⟦G3|gone ahead⟧ after ⟦MINUTE|17 minutes⟧ at the ⟦VENUE|Stade de la Paix⟧ when ⟦PERSON|Mamadou Keita⟧ ⟦G4|headed in⟧ a corner from ⟦PERSON|Boubacar Diarra⟧, goalkeeper ⟦PERSON|Fiifi Donkor⟧ getting a hand to the ball but no more.
⟦TEAM|Ghana⟧, who had won only one of their three group matches, offered almost nothing before ⟦MINUTE|half-time⟧. ⟦PERSON|Kwabena Ofori-Atta⟧ shot over from 20 metres and ⟦PERSON|Emmanuel Tetteh-Quaye⟧ had a penalty appeal waved away by ⟦NORP|Gabonese⟧ referee ⟦PERSON|Jean-Luc Mbeki⟧.
But coach ⟦PERSON|Nii Armah Lamptey⟧ made three changes at the ⟦MINUTE|break⟧ and it took just ⟦MINUTE|four minutes⟧ for one of them to pay off, ⟦PERSON|Tetteh-Quaye⟧ ⟦G5|turning in⟧ a low cross from ⟦PERSON|Iddrisu⟧.
⟦TEAM|Mali⟧ thought they had restored their advantage on ⟦MINUTE|63 minutes⟧, only for ⟦PERSON|Sékou Traoré⟧'s ⟦G6|effort⟧ to be struck off after a lengthy VAR review found ⟦PERSON|Yacouba Sidibé⟧ in an offside position.
With ⟦MINUTE|extra time⟧ looming, ⟦PERSON|Ofori-Atta⟧ slipped the ball through for ⟦PERSON|Iddrisu⟧, who ⟦G7|rounded the keeper and rolled the ball into an empty net⟧.
"I told them at the ⟦MINUTE|interval⟧ that ⟦GPE|Accra⟧ was watching," said ⟦PERSON|Lamptey⟧. "We were asleep. You cannot play like this in a knockout match and expect the other team to say thank you."
⟦TEAM|Ghana⟧ will meet either ⟦TEAM|Tunisia⟧ or ⟦TEAM|Angola⟧ in ⟦GPE|Abidjan⟧ on ⟦DATE|Friday⟧.
⟦FURNITURE|Reporting by K. Owusu; editing by T. Farrell⟧
=====GOALS=====
{"id": "G1", "scorer": "Razak Iddrisu", "team": "Ghana", "minute": 89, "kind": "shot", "assist": "Kwabena Ofori-Atta"}
{"id": "G2", "scorer": "Razak Iddrisu", "team": "Ghana", "minute": 89, "kind": "shot", "assist": "Kwabena Ofori-Atta", "minute_text": "89th minute"}
{"id": "G3", "scorer": "Mamadou Keita", "team": "Mali", "minute": 17, "kind": "header", "assist": "Boubacar Diarra", "minute_text": "17 minutes"}
{"id": "G4", "scorer": "Mamadou Keita", "team": "Mali", "minute": 17, "kind": "header", "assist": "Boubacar Diarra"}
{"id": "G5", "scorer": "Emmanuel Tetteh-Quaye", "team": "Ghana", "minute": 49, "kind": "shot", "assist": "Razak Iddrisu", "minute_text": "four minutes"}
{"id": "G6", "scorer": "Sékou Traoré", "team": "Mali", "minute": 63, "outcome": "ruled out", "minute_text": "63 minutes"}
{"id": "G7", "scorer": "Razak Iddrisu", "team": "Ghana", "minute": 89, "kind": "shot", "assist": "Kwabena Ofori-Atta"}
