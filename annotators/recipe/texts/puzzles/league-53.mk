⟦TEAM|Boro⟧ blow it
⟦TEAM|Middlesbrough⟧ ⟦SCORE|2⟧ ⟦TEAM|Watford⟧ ⟦SCORE|2⟧
THERE were boos at the ⟦VENUE|Riverside⟧ as ⟦TEAM|Middlesbrough⟧ let slip a two-goal lead against ⟦TEAM|Watford⟧ and, with it, the chance to go top.
It could hardly have started better. ⟦PERSON|Elias Norrby⟧ ⟦G1|scored⟧ after ⟦MINUTE|nine minutes⟧, beating ⟦PERSON|Ivan Petrenko⟧ on the turn. It could hardly have got better either: a ⟦G2|second⟧ on the stroke of ⟦MINUTE|half-time⟧, ⟦PERSON|Norrby⟧ the provider for ⟦PERSON|Jerome Cadogan⟧.
⟦MINUTE|Two minutes after the restart⟧ the mood changed. ⟦PERSON|Sonny Trevelyan⟧ dithered, ⟦PERSON|Mo Traoré⟧ dispossessed him and ⟦G3|steered it past ⟦PERSON|Bradley Oakeshott⟧⟧. In the ⟦MINUTE|76th minute⟧ ⟦PERSON|Alex Maitland⟧ wasn't tracked on the overlap, ⟦PERSON|Henry Fitzwater⟧ got across the near post and ⟦TEAM|Watford⟧ ⟦G4|had their equaliser⟧.
"We're not good enough to coast," said ⟦PERSON|Ronnie Speke⟧, the ⟦TEAM|Boro⟧ manager. "Our ⟦G5|goals⟧ were good. ⟦G6|Theirs⟧ we made for them."
In fairness, ⟦TEAM|Boro⟧ had opportunities to add to their score. ⟦PERSON|Norrby⟧ was denied by ⟦PERSON|Petrenko⟧ on ⟦MINUTE|23 minutes⟧ and again in first-half ⟦MINUTE|stoppage time⟧. ⟦PERSON|Dario Pellegrini⟧ struck the bar with an overhead kick. ⟦PERSON|Trevelyan⟧, before his mistake, was a coat of paint away with a 30-yarder.
⟦TEAM|Watford⟧'s visit began with a broken-down coach and a 15-minute delay. They looked like a team still sat on the hard shoulder, and it was no surprise when ⟦PERSON|Petrenko⟧'s poor clearance was worked to ⟦PERSON|Norrby⟧ for the ⟦G7|first⟧. The ⟦NORP|Swede⟧ has now ⟦G8|scored eight⟧ at home, and none away.
⟦PERSON|Cadogan⟧'s ⟦G9|header⟧, from a cross that ⟦PERSON|Petrenko⟧ came for and missed, ought to have been decisive.
Instead it was the visitors who finished stronger. ⟦PERSON|Fitzwater⟧'s ⟦G10|strike⟧ was his first for the club and he might have had another when ⟦PERSON|Maitland⟧ picked him out in the ⟦MINUTE|84th minute⟧.
⟦TEAM|Boro⟧ had one last hurrah. ⟦PERSON|Cadogan⟧ ⟦G11|bundled in⟧ from a free-kick in the ⟦MINUTE|fourth minute⟧ of ⟦MINUTE|injury time⟧, and the ⟦GPE|Teesside⟧ crowd was still celebrating as the assistant's flag went up.
⟦TEAM|Boro⟧ play away to ⟦TEAM|Sheffield United⟧. ⟦TEAM|Watford⟧ are home to the same opponents, at ⟦VENUE|Vicarage Road⟧, a week later.
=====GOALS=====
{"id": "G1", "scorer": "Elias Norrby", "team": "Middlesbrough", "minute": 9, "minute_text": "nine minutes"}
{"id": "G2", "scorer": "Jerome Cadogan", "team": "Middlesbrough", "kind": "header", "assist": "Elias Norrby", "minute_text": "half-time"}
{"id": "G3", "scorer": "Mo Traoré", "team": "Watford", "minute": 47, "minute_text": "Two minutes after the restart"}
{"id": "G4", "scorer": "Henry Fitzwater", "team": "Watford", "minute": 76, "assist": "Alex Maitland", "minute_text": "76th minute"}
{"id": "G5", "scorer": "Elias Norrby; Jerome Cadogan", "team": "Middlesbrough", "count": 2}
{"id": "G6", "scorer": "Mo Traoré; Henry Fitzwater", "team": "Watford", "count": 2}
{"id": "G7", "scorer": "Elias Norrby", "team": "Middlesbrough", "minute": 9}
{"id": "G8", "scorer": "Elias Norrby", "team": "Middlesbrough", "scope": "background", "count": 8}
{"id": "G9", "scorer": "Jerome Cadogan", "team": "Middlesbrough", "kind": "header", "assist": "Elias Norrby"}
{"id": "G10", "scorer": "Henry Fitzwater", "team": "Watford", "minute": 76, "assist": "Alex Maitland"}
{"id": "G11", "scorer": "Jerome Cadogan", "team": "Middlesbrough", "minute": 90, "added": 4, "outcome": "ruled out"}
