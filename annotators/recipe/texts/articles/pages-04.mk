What TV channel is ⟦TEAM|Liverpool⟧ v ⟦TEAM|Atalanta⟧ on? Kick-off time, live stream and team news

⟦FURNITURE|Sport > Football > Champions League⟧
⟦FURNITURE|by Kieran Blythe⟧
⟦FURNITURE|06:00 Wed, Feb 18, 2026⟧
⟦FURNITURE|We may earn a commission from links in this article.⟧

⟦TEAM|Liverpool⟧ return to ⟦COMPETITION|Champions League⟧ action on ⟦DATE|Wednesday⟧ night when ⟦NORP|Italian⟧ side ⟦TEAM|Atalanta⟧ come to ⟦VENUE|Anfield⟧ for the first leg of their last-16 tie.

The ⟦TEAM|Reds⟧ finished fifth in the league phase, one place behind ⟦TEAM|Paris Saint-Germain⟧, while the visitors from ⟦GPE|Bergamo⟧ had to beat ⟦TEAM|Bodo/Glimt⟧ in ⟦GPE|Norway⟧ in the play-off round.

The two clubs met in ⟦DATE|April 2024⟧ in the ⟦COMPETITION|Europa League⟧, when ⟦TEAM|Atalanta⟧ won on ⟦GPE|Merseyside⟧, and in front of empty stands during the ⟦DATE|2020-21⟧ ⟦COMPETITION|Champions League⟧.

When is ⟦TEAM|Liverpool⟧ v ⟦TEAM|Atalanta⟧?

The match starts at 8pm GMT on ⟦DATE|Wednesday, February 18⟧. The second leg is at the ⟦VENUE|Gewiss Stadium⟧ on ⟦DATE|Wednesday, February 25⟧.

What channel is it on?

In the ⟦GPE|UK⟧, ⟦ORG|TNT Sports 1⟧ and ⟦ORG|TNT Sports Ultimate⟧ show the game, with build-up from 7pm. In ⟦GPE|Italy⟧ it is on ⟦ORG|Sky Sport Uno⟧; viewers in the ⟦GPE|United States⟧ can watch on ⟦ORG|Paramount+⟧, in ⟦GPE|Canada⟧ on ⟦ORG|DAZN⟧ and in ⟦GPE|Australia⟧ on ⟦ORG|Stan Sport⟧. ⟦ORG|Amazon Prime Video⟧ has ⟦DATE|Tuesday⟧'s match between ⟦TEAM|Arsenal⟧ and ⟦TEAM|Galatasaray⟧.

⟦FURNITURE|GET NOW: TNT Sports for just £30.99 a month with Discovery+⟧
⟦FURNITURE|18+. BeGambleAware. Bet £10 get £40 in free bets when you sign up with BetPalace. T&Cs apply.⟧

Radio listeners will find commentary on ⟦ORG|BBC Radio 5 Live⟧ and ⟦ORG|BBC Radio Merseyside⟧; ⟦ORG|talkSPORT⟧ is at the ⟦VENUE|Etihad Stadium⟧, where ⟦TEAM|Manchester City⟧ host ⟦TEAM|Benfica⟧.

⟦FURNITURE|Fabrizio Quondam is a doubt for the trip to Anfield (Image: LaPresse via Getty)⟧Team news

⟦TEAM|Liverpool⟧ are without ⟦PERSON|Owen Tarrant⟧, suspended after his red card against ⟦TEAM|Ajax⟧ in ⟦GPE|Amsterdam⟧. ⟦PERSON|Yuto Kamiyama⟧ trained at ⟦VENUE|Kirkby⟧ on ⟦DATE|Tuesday⟧ after missing ⟦DATE|Saturday⟧'s win at ⟦TEAM|Sunderland⟧ with flu.

⟦TEAM|Atalanta⟧ coach ⟦PERSON|Massimo Bertagna⟧ will decide late on ⟦PERSON|Fabrizio Quondam⟧. The ⟦TEAM|Italy⟧ winger hurt a calf in ⟦DATE|last weekend⟧'s ⟦COMPETITION|Serie A⟧ defeat by ⟦TEAM|Torino⟧. ⟦NORP|Ghanaian⟧ forward ⟦PERSON|Kwabena Asiedu⟧ is back from the ⟦COMPETITION|Africa Cup of Nations⟧ in ⟦GPE|Morocco⟧.

⟦FURNITURE|Don't miss... Liverpool owner spotted in Riyadh [LATEST] Slot machine: inside the new Anfield bar [PICTURES] Gary Bannister's verdict on VAR [EXCLUSIVE]⟧

What has been said?

"Nobody in ⟦GPE|Bergamo⟧ thinks it is finished before it begins," ⟦PERSON|Bertagna⟧ told ⟦ORG|La Gazzetta dello Sport⟧. "We have gone to ⟦GPE|Dortmund⟧, we've gone to ⟦GPE|Leverkusen⟧, we've gone to ⟦GPE|Dublin⟧, and come back with something."

⟦FURNITURE|Join our LFC WhatsApp group HERE⟧
⟦FURNITURE|Follow us on Google | Follow @ExpressSportish⟧
⟦FURNITURE|Comments (14)⟧
=====GOALS=====
