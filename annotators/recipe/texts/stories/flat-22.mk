⟦TEAM|Stoke⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Millwall⟧: ⟦PERSON|Deandre Whitlock⟧ ⟦G1|on target⟧ again
⟦PERSON|Deandre Whitlock⟧ ⟦G2|was on target⟧ for the third match running as ⟦TEAM|Millwall⟧ left the ⟦VENUE|bet365 Stadium⟧ with a narrow win.
The ⟦TEAM|Lions⟧ forward, who ⟦G3|netted⟧ against both ⟦TEAM|QPR⟧ and ⟦TEAM|Watford⟧, took ⟦MINUTE|63 minutes⟧ to ⟦G4|find a way past ⟦PERSON|Magnus Edholm⟧⟧, with ⟦TEAM|Stoke⟧ reduced to ten men by then.
Until ⟦PERSON|Connor Tranmere⟧ received a straight red card for a high tackle on ⟦PERSON|Jude Lassiter⟧ in the ⟦MINUTE|49th minute⟧, the home side were on top. ⟦PERSON|Wes Farthing⟧ drew a save from ⟦PERSON|Viktor Lisowski⟧ with an angled shot and ⟦PERSON|Ola Adebanjo⟧ stabbed wide at the end of a good move.
⟦PERSON|Farthing⟧, once of ⟦TEAM|Millwall⟧, also had a free-kick tipped on to the bar on ⟦MINUTE|44⟧.
⟦PERSON|Whitlock⟧'s ⟦G5|goal⟧ was a simple one. A long throw by ⟦PERSON|Marlon Tease⟧ was allowed to bounce, ⟦PERSON|Edholm⟧ hesitated and the striker ⟦G6|nudged it in⟧ from under the bar. Manager ⟦PERSON|Danny Hesketh⟧ held his head in his hands.
⟦PERSON|Adebanjo⟧ thought he had equalised on ⟦MINUTE|77⟧ after he ⟦G7|turned ⟦PERSON|Farthing⟧'s low ball in⟧, but a lengthy VAR check found a handball by ⟦PERSON|Farthing⟧.
⟦TEAM|Millwall⟧ broke in numbers late on and ⟦PERSON|Lassiter⟧ might have settled it, his finish rolling a foot wide of the far post.
"I thought the red was harsh and the ⟦G8|goal⟧ was soft," said ⟦PERSON|Hesketh⟧. "We haven't finished our chances, and that has been the story of the season."
⟦TEAM|Millwall⟧ are fourth. ⟦TEAM|Stoke⟧ have won one in 10.
=====GOALS=====
{"id": "G1", "scorer": "Deandre Whitlock", "team": "Millwall", "minute": 63, "assist": "Marlon Tease"}
{"id": "G2", "scorer": "Deandre Whitlock", "team": "Millwall", "minute": 63, "assist": "Marlon Tease"}
{"id": "G3", "scorer": "Deandre Whitlock", "team": "Millwall", "scope": "background", "count": 2}
{"id": "G4", "scorer": "Deandre Whitlock", "team": "Millwall", "minute": 63, "minute_text": "63 minutes", "assist": "Marlon Tease"}
{"id": "G5", "scorer": "Deandre Whitlock", "team": "Millwall", "minute": 63, "assist": "Marlon Tease"}
{"id": "G6", "scorer": "Deandre Whitlock", "team": "Millwall", "minute": 63, "assist": "Marlon Tease"}
{"id": "G7", "scorer": "Ola Adebanjo", "team": "Stoke", "minute": 77, "minute_text": "77", "assist": "Wes Farthing", "outcome": "ruled out"}
{"id": "G8", "scorer": "Deandre Whitlock", "team": "Millwall", "minute": 63, "assist": "Marlon Tease"}
