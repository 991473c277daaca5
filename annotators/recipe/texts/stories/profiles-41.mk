⟦PERSON|Haddad⟧'s long road: the forward ⟦TEAM|France⟧ forgot

At 19 ⟦PERSON|Yara Haddad⟧ was finished. She'd had two operations, the academy had not renewed, and her father had found her a place on a nursing course in ⟦GPE|Marseille⟧.

Ten years later she's the second most prolific forward in ⟦NORP|French⟧ women's football. Her ⟦G1|112 goals⟧ have come for ⟦TEAM|Dijon⟧, ⟦TEAM|Fleury⟧, ⟦TEAM|Montpellier⟧ and, since ⟦DATE|last summer⟧, ⟦TEAM|Paris FC⟧, where she has already ⟦G2|reached double figures⟧.

She almost didn't go back. It was ⟦PERSON|Sofie Vandermeulen⟧, then coaching in ⟦COMPETITION|Division 2⟧, who saw her in a five-a-side tournament for hospital staff. "She had trainers on. She ⟦G3|put seven past a surgeon⟧," recalls the ⟦NORP|Belgian⟧. A week later ⟦PERSON|Haddad⟧ was training. Two weeks later she was in the team, and in the third she ⟦G4|scored⟧ in the ⟦MINUTE|94th minute⟧ of a game that was already won.

Her first touch isn't pretty and she has no left foot. What she has is timing. Asked for her favourite she picks a ⟦G5|header⟧ from six inches, for ⟦TEAM|Fleury⟧: the ball had been spinning on the line after ⟦PERSON|Inès Courtois⟧'s shot, defender ⟦PERSON|Katharina Pröll⟧ was about to hook it clear, and ⟦PERSON|Haddad⟧, lying down, put her face there.

For ⟦TEAM|Tunisia⟧ she made her debut at 24. Three times she has been to the ⟦COMPETITION|Women's Africa Cup of Nations⟧. At the last one she ⟦G6|opened against ⟦TEAM|Morocco⟧⟧ after ⟦MINUTE|nine minutes⟧, saw ⟦PERSON|Nour Ben Salah⟧ sent off, hit the bar from a free-kick and, in the shoot-out, had her kick saved. "People remember the kick," she says.

⟦TEAM|Galatasaray⟧ wanted her in ⟦DATE|January⟧. ⟦PERSON|Melike Arslan⟧, an old team-mate, rang her daily. She said no: the nursing exam is in ⟦DATE|June⟧. She finally passed the first part ⟦DATE|last year⟧, in the week she ⟦G7|got three⟧ for ⟦TEAM|Montpellier⟧ on the last day of the season.

⟦GPE|Sousse⟧, where her grandmother lives, has named a pitch after her. It has no goals yet. They're on order.
=====GOALS=====
{"id": "G1", "scorer": "Yara Haddad", "count": 112, "scope": "background"}
{"id": "G2", "scorer": "Yara Haddad", "team": "Paris FC", "scope": "background"}
{"id": "G3", "scorer": "Yara Haddad", "count": 7, "scope": "background"}
{"id": "G4", "scorer": "Yara Haddad", "scope": "background"}
{"id": "G5", "scorer": "Yara Haddad", "team": "Fleury", "kind": "header", "scope": "background"}
{"id": "G6", "scorer": "Yara Haddad", "team": "Tunisia", "scope": "background"}
{"id": "G7", "scorer": "Yara Haddad", "team": "Montpellier", "count": 3, "scope": "background"}
