Who starts up front for the ⟦TEAM|Lionesses⟧? Ranking the contenders

With ⟦PERSON|Sarina Dekeyser⟧'s squad for ⟦DATE|next month⟧'s ⟦COMPETITION|World Cup⟧ due on ⟦DATE|Tuesday⟧, our women's football editor rates the six forwards in the running on their season so far.

⟦FURNITURE|By Imogen Tarrant⟧

1. ⟦PERSON|Skye Adebayo-Lunn⟧ (⟦TEAM|Chelsea⟧). Undroppable. Nineteen ⟦G1|goals⟧ in the ⟦COMPETITION|WSL⟧, a ⟦G2|hat-trick⟧ in the ⟦COMPETITION|FA Cup⟧ semi-final against ⟦TEAM|Arsenal⟧, two more ⟦G3|strikes⟧ for ⟦TEAM|England⟧ in the ⟦DATE|February⟧ camp. She took over penalties when ⟦PERSON|Beth Harcourt⟧ missed in ⟦GPE|Bergen⟧ and hasn't fluffed one since. Mark: 9

2. ⟦PERSON|Beth Harcourt⟧ (⟦TEAM|Manchester City⟧). The captain isn't the force who ⟦G4|scored⟧ in both legs of the ⟦COMPETITION|Champions League⟧ semi-final ⟦DATE|two years ago⟧ but, goodness, she makes those around her better. No one has threaded more passes through. Ten assists. 8

3. ⟦PERSON|Tilly Ng⟧ (⟦TEAM|Brighton⟧). A bolter. It's only 14 months since her league debut, when she came on against ⟦TEAM|Leicester⟧ with ⟦MINUTE|86 minutes⟧ played and ⟦G6|headed the winner⟧. Has ⟦G7|struck⟧ nine times ⟦DATE|this term⟧, mostly from inside the six-yard box. 8

4. ⟦PERSON|Roisin Gallagher-Pike⟧ (⟦TEAM|Aston Villa⟧). Quick, direct, and a nuisance. Questions persist about her finishing. One ⟦G10|goal⟧ in 12 shots in the ⟦DATE|last month⟧ tells you enough. 6

5. ⟦PERSON|Courtney Essien⟧ (⟦TEAM|Bay FC⟧). Out of sight, out of mind? She ⟦G8|got the equaliser⟧ in the ⟦COMPETITION|NWSL⟧ final in ⟦DATE|November⟧, turning in the rebound after her own penalty was saved. Then she tore a hamstring. Fit again, hasn't played 90 minutes. 6

6. ⟦PERSON|Hollie Wainwright⟧ (⟦TEAM|Everton⟧). Harsh, maybe. It was her ⟦G9|volley⟧ at ⟦VENUE|Wembley⟧ that sank ⟦TEAM|Brazil⟧ ⟦DATE|last year⟧, and nobody who saw it will forget it. But she was dropped by her club in ⟦DATE|March⟧, has been through three positions since, and has not found the net in 11 appearances. 5

Verdict: take the first four, and let ⟦PERSON|Essien⟧ prove her fitness in ⟦DATE|Sunday⟧'s friendly with ⟦TEAM|Nigeria⟧ at the ⟦VENUE|Stadium of Light⟧.
=====GOALS=====
{"id": "G1", "scorer": "Skye Adebayo-Lunn", "team": "Chelsea", "scope": "background", "count": 19}
{"id": "G2", "scorer": "Skye Adebayo-Lunn", "team": "Chelsea", "scope": "background", "count": 3}
{"id": "G3", "scorer": "Skye Adebayo-Lunn", "team": "England", "scope": "background", "count": 2}
{"id": "G4", "scorer": "Beth Harcourt", "team": "Manchester City", "scope": "background", "count": 2}
{"id": "G6", "scorer": "Tilly Ng", "team": "Brighton", "kind": "header", "scope": "background"}
{"id": "G7", "scorer": "Tilly Ng", "team": "Brighton", "scope": "background", "count": 9}
{"id": "G8", "scorer": "Courtney Essien", "team": "Bay FC", "kind": "shot", "scope": "background"}
{"id": "G9", "scorer": "Hollie Wainwright", "team": "England", "kind": "volley", "scope": "background"}
{"id": "G10", "scorer": "Roisin Gallagher-Pike", "team": "Aston Villa", "scope": "background"}
