⟦TEAM|Arsenal⟧'s ⟦PERSON|Leonie Brandt⟧ ruled out of ⟦COMPETITION|Women's Euro⟧ with torn hamstring

⟦FURNITURE|Get Sky Sports | Sky Sports App | Live Premier League table | Transfer Centre LIVE!⟧
⟦FURNITURE|By Hattie Moxon, Women's Football Reporter⟧
⟦FURNITURE|Friday 13 June 2025 16:05, UK⟧
⟦FURNITURE|Please use Chrome browser for a more accessible video player⟧
⟦FURNITURE|1:47⟧
⟦FURNITURE|Arsenal head coach Ragnhild Solli gives an update on Brandt's injury⟧

⟦FURNITURE|Image: Brandt limped off in the 2-0 win over Chelsea in May⟧⟦TEAM|Arsenal⟧ defender ⟦PERSON|Leonie Brandt⟧ will miss ⟦DATE|this summer⟧'s ⟦COMPETITION|European Championship⟧ after scans showed a tear to her right hamstring.

The 27-year-old was due to captain ⟦TEAM|Germany⟧ in ⟦GPE|Switzerland⟧, where they meet ⟦TEAM|Poland⟧ in ⟦GPE|St Gallen⟧ on ⟦DATE|July 4⟧ in their first ⟦COMPETITION|Group C⟧ match.

The ⟦ORG|German Football Association⟧ (the ⟦ORG|DFB⟧) said ⟦PERSON|Brandt⟧ pulled up in training at ⟦VENUE|Herzogenaurach⟧ on ⟦DATE|Wednesday⟧ and was examined in ⟦GPE|Munich⟧ on ⟦DATE|Thursday⟧ morning. She has gone back to ⟦GPE|London⟧ for treatment at ⟦VENUE|Sobha Realty Training Centre⟧.

"I have cried enough now," she wrote on ⟦ORG|Instagram⟧. "I'll be in ⟦GPE|Zurich⟧ with a flag."

⟦FURNITURE|Also See:⟧
⟦FURNITURE|Euro 2025: Fixtures, groups, dates⟧
⟦FURNITURE|Download the Sky Sports App⟧
⟦FURNITURE|Get Sky Sports on WhatsApp⟧

It is the third serious injury of her career. She tore knee ligaments while at ⟦TEAM|Turbine Potsdam⟧ in ⟦DATE|2018⟧ and broke an ankle four years later with ⟦TEAM|Wolfsburg⟧, missing the ⟦DATE|2022⟧ tournament in ⟦GPE|England⟧.

⟦PERSON|Brandt⟧ joined ⟦TEAM|Arsenal⟧ in ⟦DATE|August 2023⟧ and played 26 times in the ⟦COMPETITION|Women's Super League⟧ ⟦DATE|last season⟧. ⟦PERSON|Ragnhild Solli⟧, her head coach, said she could be out until ⟦DATE|November⟧.

"Hamstrings have been a plague in ⟦DATE|this year⟧'s ⟦COMPETITION|WSL⟧," the ⟦NORP|Norwegian⟧ told ⟦ORG|Sky Sports News⟧. "I've said it to ⟦ORG|FIFA⟧, I've said it to ⟦ORG|UEFA⟧, I've said it to anybody with a telephone. The calendar is broken."

⟦FURNITURE|Live Women's Super League⟧
⟦FURNITURE|Sunday 7th September 11:30am⟧

⟦TEAM|Germany⟧ coach ⟦PERSON|Jutta Wernicke⟧ has called up ⟦PERSON|Amira Soltani⟧, of ⟦TEAM|Eintracht Frankfurt⟧, who helped the ⟦NORP|German⟧ under-20s to third place in ⟦GPE|Colombia⟧ ⟦DATE|last year⟧. The vice-captain, ⟦PERSON|Svea Harms⟧ of ⟦TEAM|Bayern Munich⟧, takes the armband for ⟦DATE|Friday⟧'s warm-up against ⟦TEAM|Austria⟧ in ⟦GPE|Nuremberg⟧.

⟦TEAM|Denmark⟧ and ⟦TEAM|Sweden⟧ are the others in the group. ⟦TEAM|Sweden⟧, third at the ⟦DATE|2023⟧ ⟦COMPETITION|World Cup⟧, go to ⟦GPE|Geneva⟧ as its favourites.

⟦FURNITURE|Analysis: A blow that goes beyond Germany⟧
⟦FURNITURE|Sky Sports' Hattie Moxon:⟧
⟦FURNITURE|Win £250,000 with Super 6! Another Saturday, another chance to win. Play for free.⟧
=====GOALS=====
