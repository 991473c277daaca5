Groundsmen's strike threatens opening weekend in ⟦GPE|Uruguay⟧

⟦GPE|MONTEVIDEO⟧, ⟦DATE|Feb 2⟧ - The opening weekend of the ⟦NORP|Uruguayan⟧ league is in doubt after ground staff at seven clubs voted to go ahead with a strike over unpaid bonuses.

The union ⟦ORG|Sutrafe⟧ said talks with the players' agents and the clubs had broken down on ⟦DATE|Monday⟧ night, after a second meeting in three days ended with one delegate storming down the stairs of the association's headquarters.

"We are two months behind. We conceded on the bonus and we conceded on the hours," union head ⟦PERSON|Washington Larraín⟧ told ⟦ORG|Radio Carve⟧. "There is no equaliser in this game unless they give us something back."

⟦TEAM|Peñarol⟧ are due to host ⟦TEAM|Cerro⟧ in the opener on ⟦DATE|Friday⟧, with ⟦TEAM|Nacional⟧ at ⟦TEAM|Danubio⟧ a ⟦DATE|day later⟧. Neither pitch has been marked out. The ⟦NORP|Uruguayan⟧ federation, ⟦ORG|AUF⟧, has asked the labour ministry to step in.

Club presidents were divided. ⟦PERSON|Julio Etchegaray⟧ of ⟦TEAM|Defensor Sporting⟧ said he had buried his differences with the union and would pay. Others levelled accusations at the federation, which they say has taken too large a share of television income.

⟦PERSON|Larraín⟧ dismissed suggestions that members of the first team at ⟦TEAM|Wanderers⟧ might roll the pitch themselves. "Let them try. They will discover it is hard work."

The coach of the champions, ⟦PERSON|Ariel Pintos⟧, said preparations had been hit. His side drew ⟦SCORE|0-0⟧ with ⟦NORP|Argentine⟧ visitors ⟦TEAM|Lanús⟧ in their final friendly and failed to convert either of two penalties. "I would like to speak of football, of our goals for the season," he said. "Instead I speak of grass."

A third meeting was set for ⟦DATE|Wednesday⟧ morning.

⟦FURNITURE|(Reporting by Inés Taborda)⟧
=====GOALS=====
