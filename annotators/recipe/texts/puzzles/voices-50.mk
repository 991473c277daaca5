Who is ⟦PERSON|Lotte van der Meulen⟧? The striker ⟦TEAM|Barcelona⟧ want to build around

If you were at the ⟦VENUE|Ullevaal Stadion⟧ in ⟦DATE|April 2023⟧ you will have seen it first. Nought-nought in ⟦GPE|Oslo⟧, a friendly nobody had asked for, and a 17-year-old on for the ⟦MINUTE|last ten minutes⟧ in shorts that seemed two sizes too large. With her second touch she ⟦G1|scored⟧. With her fourth she nearly broke the crossbar.

That was ⟦PERSON|Lotte van der Meulen⟧'s debut for the ⟦TEAM|Netherlands⟧. On ⟦DATE|Tuesday⟧, for the same country, she got her 25th ⟦G2|goal⟧ in a ⟦SCORE|2-2⟧ draw with ⟦TEAM|Italy⟧.

"I was happy for about six minutes," she told ⟦ORG|NOS⟧.

Born to a baker in ⟦GPE|Zeeland⟧, she played with boys until she was 15. Coaches from those years recall a goalkeeper. Yes: she spent two seasons between the posts, ⟦G3|scored from her own box⟧ in a windy cup tie and asked, not unreasonably, to play further up.

Fast forward. She was the top scorer in the youth league at 16, and went abroad at 18, where her first season brought four ⟦G4|goals⟧ and a broken ankle. The second brought 23, including a ⟦G5|hat-trick⟧ in eleven minutes. At ⟦COMPETITION|Euro 2025⟧ she ⟦G6|netted against ⟦TEAM|Spain⟧⟧ in ⟦GPE|Zürich⟧ with a volley from ⟦PERSON|Irati Elorza⟧'s misplaced header, and then missed in the shoot-out.

What kind of striker is she? Not a big one, not a fast one. Team-mate ⟦PERSON|Nell Fairbrother⟧ says she is always "standing where the ball's going". Of her last thirty ⟦G7|strikes⟧ only three have come from outside the area. ⟦PERSON|Cato Hegerberg-Lund⟧, who marked her in that first match, put it otherwise: "You think she's asleep."

⟦TEAM|Barcelona⟧, according to ⟦ORG|Mundo Deportivo⟧, will pay over a million euros in the ⟦DATE|summer⟧. ⟦PERSON|Paula Zamorano⟧ has retired and they have struggled to finish off matches in ⟦COMPETITION|Liga F⟧. They are a club who score goals from everywhere, but no one in ⟦GPE|Catalonia⟧ reached double figures in the first half of the season.

There are doubts. She has failed to score in her last four away games. ⟦PERSON|Giulia Bonfanti⟧ had her in her pocket on ⟦DATE|Tuesday⟧ until the one mistake, in the ⟦MINUTE|84th minute⟧, that let her in to ⟦G8|make it ⟦SCORE|2-1⟧⟧. ⟦PERSON|Aitana Roca⟧, the sporting director, isn't concerned. "One mistake," she said. "That's what I'm paying for."

⟦FURNITURE|More women's football: Our top 100 players of the year⟧
=====GOALS=====
{"id": "G1", "scorer": "Lotte van der Meulen", "team": "Netherlands", "scope": "background"}
{"id": "G2", "scorer": "Lotte van der Meulen", "team": "Netherlands", "minute": 84}
{"id": "G3", "scorer": "Lotte van der Meulen", "scope": "background"}
{"id": "G4", "scorer": "Lotte van der Meulen", "count": 4, "scope": "background"}
{"id": "G5", "scorer": "Lotte van der Meulen", "count": 3, "scope": "background"}
{"id": "G6", "scorer": "Lotte van der Meulen", "team": "Netherlands", "kind": "volley", "scope": "background"}
{"id": "G7", "scorer": "Lotte van der Meulen", "count": 30, "scope": "background"}
{"id": "G8", "scorer": "Lotte van der Meulen", "team": "Netherlands", "minute": 84, "minute_text": "84th minute", "score": "2-1"}
