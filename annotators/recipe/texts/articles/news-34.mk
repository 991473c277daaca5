⟦GPE|Málaga⟧ walks away from ⟦DATE|2030⟧ ⟦COMPETITION|World Cup⟧; ⟦GPE|Vigo⟧ and ⟦GPE|Valencia⟧ smell a chance
⟦FURNITURE|ELENA CARRASCOSA-WEBB | Madrid | 13 JUL - 08:15 CEST⟧
⟦GPE|Málaga⟧ will not be a venue for the ⟦DATE|2030⟧ ⟦COMPETITION|World Cup⟧. Mayor ⟦PERSON|Francisco Javier Montilla⟧ announced on ⟦DATE|Saturday⟧ that the city is withdrawing because rebuilding ⟦VENUE|La Rosaleda⟧ would leave ⟦TEAM|Málaga CF⟧ without a home for three seasons, and the bill of 270 million euros was, in his words, “a lot of euros for five matches”.
The decision reopens one of the bitterest contests of the tournament that ⟦GPE|Spain⟧, ⟦GPE|Portugal⟧ and ⟦GPE|Morocco⟧ will stage together, with the opening week in ⟦GPE|Uruguay⟧, ⟦GPE|Argentina⟧ and ⟦GPE|Paraguay⟧.
⟦GPE|Vigo⟧, which missed out by three hundredths of a point in a ranking that the ⟦ORG|Guardia Civil⟧ later examined, wants in at once. “⟦VENUE|Balaídos⟧ is ready, ⟦GPE|Galicia⟧ is ready, I am ready,” said mayor ⟦PERSON|Amadeo Coruxo⟧. ⟦GPE|Valencia⟧ will have to finish the ⟦VENUE|Nou Mestalla⟧, whose concrete skeleton has stood beside the ring road since ⟦DATE|2009⟧.
The ⟦ORG|Royal Spanish Football Federation⟧ (⟦ORG|RFEF⟧) must now decide if it brings in a substitute or goes to ⟦ORG|FIFA⟧ with ten grounds. ⟦ORG|FIFA⟧ inspectors are to be in ⟦GPE|Madrid⟧ in ⟦DATE|November⟧.
⟦GPE|Morocco⟧ watches with some amusement. In ⟦GPE|Benslimane⟧, between ⟦GPE|Casablanca⟧ and ⟦GPE|Rabat⟧, cranes are already lifting the roof supports of the ⟦VENUE|Grand Stade Hassan II⟧, which with 115,000 seats would be the largest on earth. ⟦NORP|Moroccan⟧ daily ⟦ORG|Le Matin⟧ asked on its front page who was now doing whom a favour.
⟦FURNITURE|Newsletter: Get the best of our English edition every Friday⟧
⟦GPE|Portugal⟧ has no such worries. Its three stadiums, two in ⟦GPE|Lisbon⟧ and one in ⟦GPE|Porto⟧, need little more than paint.
Not all ⟦NORP|Spaniards⟧ are sorry. ⟦ORG|Ecologistas en Acción⟧ hung a banner from the ⟦GPE|Gibralfaro⟧ hill: “Water first”. And ⟦TEAM|Málaga⟧’s supporters, who had feared for ⟦VENUE|La Rosaleda⟧, danced until three. ⟦FURNITURE|More information: ‘We’ll play on the beach’: the fans who beat FIFA⟧
=====GOALS=====
