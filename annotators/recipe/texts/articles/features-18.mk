Forgotten man ⟦PERSON|Delroy Beckles-Hunt⟧ is finally having his say

⟦PERSON|DELROY BECKLES-HUNT⟧ isn't one to hold a grudge, but he did keep the letter.

It came from ⟦TEAM|Charlton Athletic⟧ in ⟦DATE|May 2017⟧, two paragraphs thanking him for his service, and it's pinned up in the downstairs loo of the house he shares in ⟦GPE|Doncaster⟧ with his partner and their twins. Underneath, in his handwriting: a list of numbers. 4. 7. 13. 21. 24.

They are his season ⟦G1|totals⟧. Non-league with ⟦TEAM|Welling⟧; then ⟦TEAM|Dulwich Hamlet⟧; then three years in the ⟦COMPETITION|EFL⟧, with ⟦TEAM|Notts County⟧ and, since ⟦DATE|last July⟧, ⟦TEAM|Doncaster Rovers⟧.

"Nobody's going to tell me I can't score now," grins the 29-year-old, whose ⟦G2|strike⟧ against ⟦TEAM|Bradford City⟧ a fortnight ago was voted ⟦COMPETITION|League Two⟧'s best of the month. "It took me longer than most, that's all. Some lads peak at 19."

He didn't. At 19 he was warming the bench for ⟦TEAM|Charlton⟧'s under-23s, behind ⟦PERSON|Toby Ashdown-Price⟧, who went to ⟦TEAM|Brentford⟧ for £4m and has since packed it in to sell houses.

⟦PERSON|Grant McSorley⟧, his manager at ⟦VENUE|Eco-Power Stadium⟧, doesn't believe in late developers. "He was always a player. What he wasn't was patient. First time I watched him he had nine shots and swore after all of them."

Goals have a habit of bringing admirers. ⟦TEAM|Portsmouth⟧ had two bids turned away in ⟦DATE|January⟧. ⟦PERSON|Beckles-Hunt⟧ responded by ⟦G3|notching⟧ against ⟦TEAM|Salford⟧, ⟦G4|notching⟧ against ⟦TEAM|Gillingham⟧ and ⟦G5|helping himself to three⟧ at ⟦TEAM|Accrington⟧, where the home fans clapped him off.

⟦DATE|Saturday⟧ brings ⟦TEAM|Bromley⟧ to ⟦GPE|South Yorkshire⟧. He ⟦G7|scored⟧ at their place in the ⟦DATE|autumn⟧, a ⟦G6|pen⟧, and was asked on the way off by a steward whether he used to play for ⟦TEAM|Charlton⟧.

"I said I'd had a letter from them, yeah."
=====GOALS=====
{"id": "G1", "scorer": "Delroy Beckles-Hunt", "count": 69, "scope": "background"}
{"id": "G2", "scorer": "Delroy Beckles-Hunt", "team": "Doncaster Rovers", "kind": "shot", "scope": "background"}
{"id": "G3", "scorer": "Delroy Beckles-Hunt", "team": "Doncaster Rovers", "scope": "background"}
{"id": "G4", "scorer": "Delroy Beckles-Hunt", "team": "Doncaster Rovers", "scope": "background"}
{"id": "G5", "scorer": "Delroy Beckles-Hunt", "team": "Doncaster Rovers", "count": 3, "scope": "background"}
{"id": "G6", "scorer": "Delroy Beckles-Hunt", "team": "Doncaster Rovers", "kind": "penalty", "scope": "background"}
{"id":"G7","scorer":"Delroy Beckles-Hunt","team":"Doncaster Rovers","kind":"penalty","scope":"background"}
