⟦TEAM|Al-Ahly⟧ doctor rules ⟦PERSON|Fathi⟧ out of ⟦GPE|Cairo⟧ derby

⟦TEAM|Al-Ahly⟧ will be without ⟦PERSON|Karim Abdel Fathi⟧ for the meeting with ⟦TEAM|Zamalek⟧ ⟦DATE|next Monday⟧ after the winger pulled up in training with a strained groin.

Club doctor ⟦PERSON|Hossam Naguib⟧ said the player felt a pain when striking a ball in a finishing drill at ⟦VENUE|Mokhtar El-Tetsh⟧ on ⟦DATE|Wednesday⟧ and would need "two weeks, perhaps three".

It is a blow to coach ⟦PERSON|Alain Destouches⟧, who has no other left-sided forward. The ⟦NORP|Belgian⟧ has already lost ⟦PERSON|Percy Mokoena⟧ to the ⟦TEAM|South Africa⟧ squad and ⟦PERSON|Walid Hegazy⟧ through suspension.

⟦PERSON|Fathi⟧'s five assists are the most in the league. He has yet to score ⟦DATE|this season⟧ and was denied twice in ⟦DATE|Saturday⟧'s goalless draw with ⟦TEAM|Pyramids⟧, first by the boot of ⟦PERSON|Sherif Lotfy⟧ and afterwards by an offside flag when he was through on goal. The referee waved away his protests and showed him a yellow card.

"The derby does not depend on one player," said ⟦PERSON|Destouches⟧. "We have fired enough crosses at the far post. Now I want someone to be there."

⟦TEAM|Al-Ahly⟧ lead the table by two points, but ⟦TEAM|Zamalek⟧, under the interim charge of ⟦PERSON|Mido Sabry⟧, have a game in hand and could go ahead with a win. Neither side have conceded in the ⟦DATE|past month⟧.

Defender ⟦PERSON|Ramy Sobhi⟧ is fit. He broke a tooth when he headed the post against ⟦TEAM|Ismaily⟧ but has been passed by the dentist.
=====GOALS=====
