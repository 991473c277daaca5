'We were naive' - ⟦PERSON|Harper⟧ on ⟦TEAM|USA⟧'s late collapse in ⟦GPE|Paris⟧

⟦TEAM|United States⟧ women's coach ⟦PERSON|Joanna Harper⟧ admitted her side had been "naive" after they let a lead slip in the closing stages of ⟦DATE|Saturday⟧'s ⟦SCORE|2-1⟧ friendly defeat by ⟦TEAM|France⟧.

⟦PERSON|Kennedy Alarcón⟧ ⟦G1|gave the visitors an early advantage⟧ and the four-time world champions held it without much alarm until the ⟦MINUTE|final 10 minutes⟧ at the ⟦VENUE|Parc des Princes⟧, when ⟦G8|goals⟧ from ⟦PERSON|Maëlys Tanguy⟧ and ⟦PERSON|Inès Ouattara⟧ turned the evening upside down.

"I'm not going to sugarcoat it," ⟦PERSON|Harper⟧ said. "You're a goal to the good, you've got the ball in their corner and you try a backheel. We got punished for it. That's a learning moment for ⟦PERSON|Brooke⟧."

⟦PERSON|Brooke Castellanos⟧, on as a substitute, was the player who tried the trick; five passes later ⟦PERSON|Tanguy⟧, the ⟦TEAM|Lyon⟧ full-back, was ⟦G2|driving a shot through⟧ the hands of ⟦PERSON|Hailey Umber⟧.

⟦PERSON|Harper⟧ was less critical over the ⟦G3|winner⟧, a looping ⟦G4|header⟧ in the ⟦MINUTE|second minute of stoppage time⟧ after ⟦PERSON|Tanguy⟧ had recycled a half-cleared corner. "Great delivery, great jump. ⟦PERSON|Inès⟧ does that to everyone in our league."

⟦PERSON|Ouattara⟧ plays for ⟦TEAM|Kansas City Current⟧ and is the ⟦COMPETITION|NWSL⟧'s leading marksman ⟦DATE|this season⟧, with 11 ⟦G5|goals⟧.

⟦PERSON|Alarcón⟧'s ⟦G6|goal⟧, in the ⟦MINUTE|ninth minute⟧, came from a rehearsed throw-in, the ⟦TEAM|San Diego Wave⟧ forward flicking ⟦PERSON|Morgan Pruitt⟧'s delivery on to the post before being quickest to the rebound. She also forced ⟦PERSON|Léa Castaing⟧ into a scrambling save and was twice caught offside when well placed.

⟦TEAM|France⟧ coach ⟦PERSON|Sabrina Delcourt⟧ made seven changes and called it "a gift of a night" for her young players. "The ⟦G7|leveller⟧ gave us wings," she said.

⟦TEAM|USA⟧ play ⟦TEAM|Germany⟧ in ⟦GPE|Dortmund⟧ on ⟦DATE|Dec. 2⟧. ⟦PERSON|Harper⟧ said ⟦PERSON|Umber⟧ would keep her place. "⟦PERSON|Hailey⟧'s made one mistake in 22 games. She'll own it, she's in the gym already."

⟦FURNITURE|Click here for USWNT tickets and schedule⟧
=====GOALS=====
{"id": "G1", "scorer": "Kennedy Alarcón", "team": "United States", "minute": 9, "kind": "shot"}
{"id": "G2", "scorer": "Maëlys Tanguy", "team": "France", "kind": "shot"}
{"id": "G3", "scorer": "Inès Ouattara", "team": "France", "minute": 90, "added": 2, "kind": "header", "assist": "Maëlys Tanguy", "minute_text": "second minute of stoppage time", "score": "2-1"}
{"id": "G4", "scorer": "Inès Ouattara", "team": "France", "minute": 90, "added": 2, "kind": "header", "assist": "Maëlys Tanguy", "minute_text": "second minute of stoppage time"}
{"id": "G5", "scorer": "Inès Ouattara", "team": "Kansas City Current", "scope": "background", "count": 11}
{"id": "G6", "scorer": "Kennedy Alarcón", "team": "United States", "minute": 9, "kind": "shot", "minute_text": "ninth minute"}
{"id": "G7", "scorer": "Maëlys Tanguy", "team": "France", "kind": "shot"}
{"id": "G8", "scorer": "Maëlys Tanguy; Inès Ouattara", "team": "France", "count": 2, "minute_text": "final 10 minutes"}
