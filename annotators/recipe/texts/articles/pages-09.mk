'The trams stop here': how ⟦GPE|Basel⟧ is preparing for ⟦DATE|Sunday⟧'s final

⟦FURNITURE|Words: Clementine Ashworth-Boyle⟧
⟦FURNITURE|Photographs: Urs Leutenegger⟧
⟦FURNITURE|25 July 2025⟧
⟦FURNITURE|9 min read⟧

At the ⟦ORG|Unternehmen Mitte⟧ café, a hundred paces from the ⟦GPE|Rhine⟧, a waiter called ⟦PERSON|Silvan Eggli⟧ is learning the word "brew". By ⟦DATE|Saturday⟧ night he'll have heard it a good deal. Thirty thousand ⟦NORP|English⟧ visitors are expected in ⟦GPE|Basel⟧ for the ⟦COMPETITION|Women's Euro⟧ final between ⟦TEAM|England⟧ and ⟦TEAM|Spain⟧, and the city has 7,900 hotel beds.

Some have settled for ⟦GPE|Freiburg⟧, across the border in ⟦GPE|Germany⟧, others for ⟦GPE|Mulhouse⟧ in ⟦GPE|France⟧. ⟦ORG|SBB⟧, the ⟦NORP|Swiss⟧ railway, is running 38 extra trains from ⟦GPE|Zurich⟧, ⟦GPE|Bern⟧ and ⟦GPE|Lausanne⟧. ⟦ORG|EasyJet⟧ added four flights from ⟦GPE|Luton⟧ on ⟦DATE|Wednesday⟧ and sold them in an hour.

⟦FURNITURE|Subscribe to our weekly letter from the road. No spam, ever.⟧

⟦PERSON|Dot Farraday⟧, 71, came by coach from ⟦GPE|Rotherham⟧ with eleven members of a walking group. She has followed the ⟦TEAM|Lionesses⟧ since ⟦DATE|1984⟧, when a two-legged final with ⟦TEAM|Sweden⟧ ended in the mud at ⟦VENUE|Kenilworth Road⟧. "There were 2,500 of us at ⟦GPE|Luton⟧," she says, "and most had come by mistake."

She was in ⟦GPE|Eindhoven⟧ in ⟦DATE|2017⟧, in ⟦GPE|Lyon⟧ in ⟦DATE|2019⟧, at ⟦VENUE|Wembley⟧ three years later. She did not go to ⟦GPE|Sydney⟧, for the ⟦COMPETITION|World Cup⟧ final that ⟦TEAM|England⟧ lost to ⟦TEAM|Spain⟧, and blames herself.

⟦FURNITURE|Dot Farraday and friends on the Mittlere Brücke. The flag was sewn in 1984.⟧The police of ⟦GPE|Basel-Stadt⟧ — ⟦ORG|Kantonspolizei⟧, as it says on their very clean vans — have met colleagues from ⟦ORG|South Yorkshire Police⟧ and ⟦NORP|Spanish⟧ officers from ⟦GPE|Seville⟧. Nobody foresees trouble. "At the ⟦DATE|2016⟧ ⟦COMPETITION|Europa League⟧ final we had ⟦TEAM|Liverpool⟧ and ⟦TEAM|Sevilla⟧," recalls inspector ⟦PERSON|Regula Stampfli⟧. "A man fell into a fountain."

⟦FURNITURE|ADVERTISEMENT⟧
⟦FURNITURE|You may also like: 48 hours in Bilbao⟧
⟦FURNITURE|You may also like: The last ferryman of Lake Constance⟧

⟦VENUE|St. Jakob-Park⟧, home of ⟦TEAM|FC Basel⟧, holds 34,250 for the occasion. Above the stand is an old people's home, whose tenants may watch from the balconies, free. ⟦PERSON|Walter Zumsteg⟧, 93, saw ⟦TEAM|Hungary⟧ here at the ⟦DATE|1954⟧ ⟦COMPETITION|World Cup⟧. He has been interviewed ⟦DATE|this week⟧ by the ⟦ORG|BBC⟧, ⟦ORG|RTVE⟧, ⟦ORG|SRF⟧ and a boy from ⟦ORG|TikTok⟧.

"They all ask who will win," he says. "I say the ⟦ORG|Migros⟧ on the corner."

⟦FURNITURE|Clementine Ashworth-Boyle is the author of Left Luggage: Essays from Stations (Harbour Press, £14.99)⟧
⟦FURNITURE|Share this article: Facebook / X / Email⟧
⟦FURNITURE|0 Comments — be the first to comment⟧
⟦FURNITURE|Issue 61 of The Slow Traveller is on sale now⟧
=====GOALS=====
