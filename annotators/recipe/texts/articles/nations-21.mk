⟦COMPETITION|Asian Cup Qualifiers⟧: ⟦TEAM|India⟧ women go down fighting to ⟦TEAM|Vietnam⟧
⟦FURNITURE|PTI⟧
⟦GPE|Ho Chi Minh City⟧, ⟦DATE|Jul 2⟧ (⟦ORG|PTI⟧) A spirited ⟦NORP|Indian⟧ women's team ⟦G1|conceded a late goal⟧ to go down ⟦SCORE|1-2⟧ against higher-ranked ⟦TEAM|Vietnam⟧ in a ⟦COMPETITION|Group B⟧ match of the ⟦COMPETITION|AFC Women's Asian Cup Qualifiers⟧ here on ⟦DATE|Thursday⟧.
⟦PERSON|Kim Oanh⟧ ⟦G2|gave the hosts the lead⟧ in the ⟦MINUTE|25th minute⟧ while ⟦PERSON|Aishwarya Thokchom⟧ ⟦G3|equalised⟧ for the ⟦TEAM|Blue Tigresses⟧ in the ⟦MINUTE|71st minutes⟧. Just when the match was heading for a draw, substitute ⟦PERSON|Hoai Thu⟧ ⟦G4|struck the decisive blow⟧ with ⟦MINUTE|one minute of regulation time left⟧ on the clock at the ⟦VENUE|Thong Nhat Stadium⟧.
The ⟦TEAM|Golden Star Women Warriors⟧ dominated the opening exchanges. ⟦PERSON|Thuy Duong⟧'s header was kept out by ⟦NORP|Indian⟧ custodian ⟦PERSON|Linthoi Ngangbam⟧ in the ⟦MINUTE|fifth minute⟧ and the rebound was hacked away by ⟦PERSON|Sweety Kerketta⟧.
The breakthrough came when ⟦PERSON|Bich Lan⟧'s corner from the left was not cleared by the ⟦NORP|Indian⟧ defence, and captain ⟦PERSON|Pham Kim Oanh⟧ ⟦G5|smashed the loose ball into the roof of the net⟧.
⟦TEAM|India⟧ could have levelled the score in the ⟦MINUTE|38th minute⟧ but ⟦PERSON|Priyangka Devi⟧, one-on-one with the keeper, shot straight at her.
Changing ends, ⟦TEAM|India⟧ pressed higher. ⟦PERSON|Manisha Barla⟧'s pace troubled the home defence and it was from her cut back that ⟦PERSON|Aishwarya⟧ ⟦G6|slotted past⟧ the diving keeper. It was the ⟦GPE|Manipur⟧ striker's ⟦G7|21st goal⟧ for ⟦TEAM|India⟧.
But their joy lasted only ⟦MINUTE|18 minutes⟧. ⟦PERSON|Tran Thuy Duong⟧ played a long ball over the top, ⟦PERSON|Linthoi⟧ came out and hesitated, and ⟦PERSON|Le Hoai Thu⟧ ⟦G8|lobbed it into the empty goal⟧.
"I am proud of the girls but we must manage the last minutes better. We switched off," said head coach ⟦PERSON|Crispin Chhettri-Rao⟧.
⟦TEAM|India⟧ will next play ⟦GPE|Thailand⟧ on ⟦DATE|July 5⟧ in ⟦GPE|Chiang Mai⟧. Only the group winners will qualify for the final tournament in ⟦GPE|Australia⟧ ⟦DATE|next year⟧.
=====GOALS=====
{"id": "G1", "scorer": "Le Hoai Thu", "team": "Vietnam", "minute": 89, "kind": "shot", "assist": "Tran Thuy Duong"}
{"id": "G2", "scorer": "Pham Kim Oanh", "team": "Vietnam", "minute": 25, "kind": "shot", "minute_text": "25th minute"}
{"id": "G3", "scorer": "Aishwarya Thokchom", "team": "India", "minute": 71, "kind": "shot", "assist": "Manisha Barla", "minute_text": "71st minutes"}
{"id": "G4", "scorer": "Le Hoai Thu", "team": "Vietnam", "minute": 89, "kind": "shot", "assist": "Tran Thuy Duong", "minute_text": "one minute of regulation time left"}
{"id": "G5", "scorer": "Pham Kim Oanh", "team": "Vietnam", "minute": 25, "kind": "shot"}
{"id": "G6", "scorer": "Aishwarya Thokchom", "team": "India", "minute": 71, "kind": "shot", "assist": "Manisha Barla"}
{"id": "G7", "scorer": "Aishwarya Thokchom", "team": "India", "minute": 71, "kind": "shot", "assist": "Manisha Barla"}
{"id": "G8", "scorer": "Le Hoai Thu", "team": "Vietnam", "minute": 89, "kind": "shot", "assist": "Tran Thuy Duong"}
