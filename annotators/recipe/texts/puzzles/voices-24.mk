⟦PERSON|Ahlqvist⟧ explains ⟦PERSON|Redfearn⟧ decision as ⟦TEAM|Leeds⟧ boss defends substitutions

⟦PERSON|Torben Ahlqvist⟧ has defended his decision to take off ⟦PERSON|Jamie Redfearn⟧ with ⟦TEAM|Leeds United⟧ leading ⟦SCORE|1-0⟧ at ⟦TEAM|Sunderland⟧, insisting the winger was "running on empty".

⟦PERSON|Redfearn⟧, whose ⟦G1|goal⟧ had given the ⟦TEAM|Whites⟧ a deserved advantage, made way for ⟦PERSON|Miles Tunnicliffe⟧ after ⟦MINUTE|64 minutes⟧ at the ⟦VENUE|Stadium of Light⟧ on ⟦DATE|Sunday⟧. He was seen shaking his head as he took his place on the bench.

Within ⟦MINUTE|a quarter of an hour⟧ the lead had gone, ⟦PERSON|Byron Achebe⟧ ⟦G2|levelling⟧ for the ⟦TEAM|Black Cats⟧ after ⟦PERSON|Tunnicliffe⟧ lost the ball near halfway, and boos rang out from the away end.

"I hear it, of course," the ⟦TEAM|Leeds⟧ manager told ⟦ORG|BBC Radio Leeds⟧. "⟦PERSON|Jamie⟧ had cramp in both legs. If I leave him and he tears a hamstring you also ask me why. ⟦PERSON|Miles⟧ made one mistake and it was 60 metres from our goal. There were five players who could have stopped ⟦PERSON|Achebe⟧."

The forward went past two of them before exchanging passes with ⟦PERSON|Nico Sandoval⟧ and ⟦G3|beating ⟦PERSON|Rob Sharples⟧⟧ from an angle.

⟦TEAM|Leeds⟧ had been by far the better side up to then. ⟦PERSON|Redfearn⟧'s ⟦G4|opener⟧, his fifth of the campaign, came in the ⟦MINUTE|22nd minute⟧ and was made by ⟦PERSON|Gideon Aboagye⟧, who robbed the ⟦TEAM|Sunderland⟧ captain and delivered a low ball that begged to be put away. ⟦PERSON|Aboagye⟧ struck the foot of an upright himself soon afterwards, and ⟦ORG|PGMOL⟧'s man in the VAR booth spent three minutes looking at a possible handball.

It's the third time since ⟦DATE|Christmas⟧ that ⟦TEAM|Leeds⟧ have surrendered a lead in the ⟦MINUTE|final 20 minutes⟧. They ⟦G6|conceded late on⟧ at home to ⟦TEAM|West Ham United⟧ and, a week before that, in the cup.

"We've talked about it," ⟦PERSON|Ahlqvist⟧ said. "It's not fitness. It is fear, a little bit. You let in one and then the next time you start to think."

⟦PERSON|Redfearn⟧ will be assessed at ⟦VENUE|Thorp Arch⟧ but is expected to be available for ⟦DATE|Saturday⟧'s visit to ⟦VENUE|Elland Road⟧ of the leaders.

⟦FURNITURE|Graham Smyth's verdict: Why the boos were harsh⟧
⟦FURNITURE|Sign up to the YEP's free Leeds United newsletter⟧
=====GOALS=====
{"id": "G1", "scorer": "Jamie Redfearn", "team": "Leeds United", "minute": 22, "assist": "Gideon Aboagye", "kind": "shot"}
{"id": "G2", "scorer": "Byron Achebe", "team": "Sunderland", "assist": "Nico Sandoval", "kind": "shot", "minute_text": "a quarter of an hour"}
{"id": "G3", "scorer": "Byron Achebe", "team": "Sunderland", "assist": "Nico Sandoval", "kind": "shot"}
{"id": "G4", "scorer": "Jamie Redfearn", "team": "Leeds United", "minute": 22, "assist": "Gideon Aboagye", "kind": "shot", "minute_text": "22nd minute"}
{"id": "G6", "count": 2, "scope": "background"}
