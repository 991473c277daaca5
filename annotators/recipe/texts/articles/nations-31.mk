Sources: ⟦PERSON|Stradling⟧ set for record ⟦COMPETITION|NWSL⟧ move to ⟦TEAM|Angel City⟧
⟦FURNITURE|Dana Feldkamp, Futbol West | 4 min read⟧
⟦FURNITURE|Get the newsletter: the women's game in your inbox, three times a week⟧
⟦TEAM|Angel City⟧ has agreed to a deal in principle to bring ⟦TEAM|United States⟧ forward ⟦PERSON|Olivia Stradling⟧ home from ⟦TEAM|Chelsea⟧ for what would be a record fee for the ⟦COMPETITION|NWSL⟧, three sources with knowledge of the negotiations told ⟦ORG|Futbol West⟧.
The agreement, first reported in ⟦GPE|London⟧ on ⟦DATE|Monday⟧, is worth about $1.6 million and would tie ⟦PERSON|Stradling⟧, 26, to ⟦GPE|Los Angeles⟧ through ⟦DATE|2030⟧. A medical is planned for later ⟦DATE|this week⟧. ⟦TEAM|Chelsea⟧ declined to comment. ⟦TEAM|Angel City⟧ did not respond to a message.
⟦PERSON|Stradling⟧ ⟦G1|scored 47 goals⟧ in 90 appearances after leaving ⟦TEAM|Gotham⟧ for ⟦GPE|Europe⟧, among them the ⟦G2|winner⟧ in ⟦DATE|last year⟧'s ⟦COMPETITION|Champions League⟧ final. She hasn't hidden that she misses home. "I'd like my nephew to recognize me without a phone screen," she said in ⟦DATE|April⟧.
For the ⟦NORP|Angelenos⟧, the move can't come soon enough. They're 11th, they have lost captain ⟦PERSON|Jaelyn Washington-Pryce⟧ to an ACL tear, and they rank last in the league in expected goals. In ⟦DATE|Saturday⟧'s ⟦SCORE|0-0⟧ draw with ⟦TEAM|Racing Louisville⟧ at ⟦VENUE|BMO Stadium⟧ they didn't manage an attempt on target until the ⟦MINUTE|82nd minute⟧, and that one was a cross.
"You can draw it up any way you like, somebody's got to finish," said coach ⟦PERSON|Emeka Nwosu⟧.
How the numbers fit under the salary cap is a question rival executives are already asking. "We've all got calculators," one said. The ⟦ORG|NWSL Players Association⟧, for its part, has long argued that the cap should go altogether; its deputy director, ⟦PERSON|Holly Vandenberg⟧, called the deal "proof that the market is there."
Elsewhere, ⟦TEAM|Chicago Stars⟧ midfielder ⟦PERSON|Brianna Faulk⟧ is out for the season with a broken foot, and ⟦TEAM|San Diego Wave⟧ have extended the contract of ⟦NORP|Uruguayan⟧ defender ⟦PERSON|Marisol Etcheverry⟧ through ⟦DATE|next season⟧. The expansion club in ⟦GPE|Denver⟧, meanwhile, named former men's pro ⟦PERSON|Tobin Reiss⟧ as its first technical director, succeeding interim boss ⟦PERSON|Peter Castaño⟧.
The transfer window closes ⟦DATE|August 25⟧.
⟦FURNITURE|Related: Power rankings — who's up, who's down after Week 14⟧
=====GOALS=====
{"id": "G1", "scorer": "Olivia Stradling", "team": "Chelsea", "scope": "background", "count": 47}
{"id": "G2", "scorer": "Olivia Stradling", "team": "Chelsea", "scope": "background"}
