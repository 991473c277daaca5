⟦PERSON|Sanogo⟧ column: I score goals, but nobody asks me how I sleep

As told to ⟦PERSON|Vincent Delattre⟧, ⟦ORG|L'Équipe⟧

I'm told that I am worth sixty million. I'm told that I'm finished. In the same week, sometimes by the same man.

My name is ⟦PERSON|Lassana Sanogo⟧. I'm 30 and I play up front for ⟦TEAM|Marseille⟧. In ⟦DATE|August⟧ I missed three open goals against ⟦TEAM|Lens⟧ and the next day somebody left a pair of glasses in my letterbox. They were good glasses. I kept them.

Then I ⟦G5|scored⟧ at ⟦TEAM|Nantes⟧. I ⟦G1|scored again⟧ at ⟦TEAM|Rennes⟧. I ⟦G2|got two⟧ against ⟦TEAM|Monaco⟧ and in the tunnel the president, ⟦PERSON|Yves Castaing⟧, kissed me on the forehead. He had not spoken to me since ⟦DATE|June⟧.

You want to know what it is like, that scoring drought? It's like losing a word. It's on your tongue. You shoot and you already know. The crowd breathes in, you hear them breathe in, and they know too. At ⟦VENUE|Vélodrome⟧ there are sixty-five thousand of them breathing in. My friend ⟦PERSON|Pape Cissokho⟧, who ⟦G3|hit 22⟧ with ⟦TEAM|Strasbourg⟧ in the year before his accident, told me: don't look at the goal, it doesn't move.

My father drove a taxi in ⟦GPE|Montreuil⟧ for 40 years and he never once asked me if I'd scored. He asked if I had eaten. When ⟦TEAM|France⟧ called me, for ⟦GPE|Oslo⟧ in ⟦DATE|2022⟧, I came on for ten minutes and I put the ball in, my only international ⟦G4|goal⟧, and I rang him from the bus and I said Papa, I ⟦G6|scored⟧. He said: but have you eaten?

⟦DATE|Tonight⟧ we have ⟦TEAM|Atalanta⟧ in the ⟦COMPETITION|Europa League⟧. I might score. I might look like a man searching for his keys. Either way I'll sleep badly, and ⟦DATE|tomorrow⟧ I will eat.

⟦FURNITURE|Traduit du français. Photo: Pierre Lahalle⟧
=====GOALS=====
{"id": "G1", "scorer": "Lassana Sanogo", "team": "Marseille", "scope": "background"}
{"id": "G2", "scorer": "Lassana Sanogo", "team": "Marseille", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "Pape Cissokho", "team": "Strasbourg", "count": 22, "scope": "background"}
{"id": "G4", "scorer": "Lassana Sanogo", "team": "France", "scope": "background"}
{"id": "G5", "scorer": "Lassana Sanogo", "team": "Marseille", "scope": "background"}
{"id": "G6", "scorer": "Lassana Sanogo", "team": "France", "scope": "background"}
