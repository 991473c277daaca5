⟦TEAM|Orient⟧ knock back second ⟦TEAM|Charlton⟧ bid for ⟦PERSON|Moyo⟧

⟦TEAM|Leyton Orient⟧ have turned down a second offer from ⟦TEAM|Charlton Athletic⟧ for ⟦PERSON|Tendai Moyo⟧, ⟦ORG|London News Online⟧ understands.

The ⟦TEAM|Addicks⟧ returned with £1.4m, up from the £900,000 rejected on ⟦DATE|Monday⟧, but the ⟦TEAM|O's⟧ are holding out for something closer to £2m for a striker who has ⟦G1|scored⟧ 16 ⟦COMPETITION|League One⟧ goals since arriving on a free from ⟦TEAM|Bromley⟧ ⟦DATE|last year⟧.

⟦PERSON|Moyo⟧ was on target again at the ⟦DATE|weekend⟧. He came off the bench to ⟦G2|equalise⟧ against ⟦TEAM|Exeter City⟧ at ⟦VENUE|Brisbane Road⟧ with his first touch, and his late effort was turned on to the woodwork as ⟦PERSON|Graham Lister⟧'s side settled for ⟦SCORE|1-1⟧.

"⟦PERSON|Tendai⟧'s our player until somebody tells me otherwise," ⟦PERSON|Lister⟧ told ⟦ORG|BBC Radio London⟧. "He was a sub because he'd had a virus. People put two and two together."

The ⟦TEAM|Zimbabwe⟧ international was once on trial at The ⟦VENUE|Valley⟧ as a teenager. ⟦TEAM|Charlton⟧ let him go and he dropped into non-league, working nights in a warehouse, ⟦G3|netting⟧ 40 times in two seasons at step three and catching the eye with a cup ⟦G4|goal⟧ against ⟦COMPETITION|League Two⟧ opposition that has been viewed two million times.

⟦TEAM|Charlton⟧ need a forward, having sold ⟦PERSON|Jack Rawlings⟧ and lost ⟦PERSON|Mason Kitchener⟧ to injury. They have ⟦G6|scored⟧ only three times in their last seven matches and ⟦PERSON|Elliot Swayne⟧, with four, is their leading marksman.

⟦TEAM|Orient⟧ would want to bring in a replacement. ⟦PERSON|Ibrahim Sesay-Koroma⟧, who ⟦G5|got both goals⟧ when the under-21s beat ⟦TEAM|Charlton⟧'s youngsters ⟦DATE|last month⟧, is highly thought of but has not started a league match.

The window closes on ⟦DATE|Monday⟧ at 11pm.

⟦FURNITURE|RELATED: Orient ratings v Exeter | Charlton close on goalkeeper | Deadline day: what time does it shut?⟧
=====GOALS=====
{"id": "G1", "scorer": "Tendai Moyo", "team": "Leyton Orient", "count": 16, "scope": "background"}
{"id": "G2", "scorer": "Tendai Moyo", "team": "Leyton Orient", "scope": "background", "score": "1-1"}
{"id": "G3", "scorer": "Tendai Moyo", "count": 40, "scope": "background"}
{"id": "G4", "scorer": "Tendai Moyo", "scope": "background"}
{"id": "G5", "scorer": "Ibrahim Sesay-Koroma", "team": "Orient", "count": 2, "scope": "background"}
{"id": "G6", "team": "Charlton Athletic", "count": 3, "scope": "background"}
