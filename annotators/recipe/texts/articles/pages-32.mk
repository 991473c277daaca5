⟦TEAM|USA⟧ v ⟦TEAM|Paraguay⟧, ⟦TEAM|Mexico⟧ v ⟦TEAM|South Africa⟧: your guide to the ⟦COMPETITION|World Cup⟧'s first ⟦DATE|weekend⟧

⟦FURNITURE|FOX SPORTS⟧
⟦FURNITURE|By FOX Sports Staff⟧
⟦FURNITURE|Updated June 9, 2026 3:12 p.m. ET⟧
⟦FURNITURE|share | facebook x reddit link⟧

The ⟦DATE|2026⟧ ⟦COMPETITION|World Cup⟧ begins on ⟦DATE|Thursday⟧ at the ⟦VENUE|Estadio Azteca⟧, and by ⟦DATE|Sunday⟧ night fourteen countries will have played in eight cities. Here's what to know, where to watch and what to bring.

⟦DATE|Thursday, June 11⟧

⟦TEAM|Mexico⟧ meet ⟦TEAM|South Africa⟧ in ⟦GPE|Mexico City⟧ at 3 p.m. ET (⟦ORG|FOX⟧, ⟦ORG|Telemundo⟧). The two opened the ⟦DATE|2010⟧ tournament at ⟦VENUE|Soccer City⟧ in ⟦GPE|Johannesburg⟧ as well. ⟦TEAM|Mexico⟧ coach ⟦PERSON|Aurelio Barragán⟧ doesn't have ⟦PERSON|Chuy Villalpando⟧, whose broken foot was confirmed by the ⟦ORG|Mexican Football Federation⟧ on ⟦DATE|Monday⟧; ⟦TEAM|El Tri⟧ trained behind closed doors in ⟦GPE|Toluca⟧. In ⟦GPE|Guadalajara⟧, at 10 p.m. ET, ⟦TEAM|South Korea⟧ take on ⟦TEAM|Czechia⟧ (⟦ORG|FS1⟧).

⟦FURNITURE|MAJOR LEAGUE SOCCER trending: Messi watch, day 4⟧
⟦FURNITURE|Recommended: USMNT Big Board: who's in, who's out?⟧
⟦FURNITURE|Item 1 of 3⟧

⟦DATE|Friday, June 12⟧

⟦TEAM|Canada⟧ play ⟦TEAM|Bosnia and Herzegovina⟧ in ⟦GPE|Toronto⟧, with ⟦VENUE|BMO Field⟧ enlarged to 45,000. Then the ⟦TEAM|United States⟧ open ⟦COMPETITION|Group D⟧ against ⟦TEAM|Paraguay⟧ in ⟦GPE|Inglewood⟧, ⟦GPE|California⟧. ⟦PERSON|Tyrell Beckwith⟧, of ⟦TEAM|Juventus⟧, has a sore knee and ⟦ORG|U.S. Soccer⟧ lists him as questionable. ⟦GPE|Los Angeles⟧ police expect 20,000 outside ⟦VENUE|SoFi Stadium⟧ — "please take the Metro", says chief ⟦PERSON|Ray Dominguez-Holt⟧.

⟦FURNITURE|Tyrell Beckwith #11 of the United States warms up in Charlotte. (Photo by Omar Vásquez-Lee/USSF/Getty Images)⟧
⟦DATE|Saturday, June 13⟧

⟦TEAM|Brazil⟧ against ⟦TEAM|Morocco⟧ at ⟦VENUE|MetLife Stadium⟧ in ⟦GPE|New Jersey⟧ is the pick. ⟦PERSON|Zeca Pimenta⟧, the ⟦TEAM|Real Sociedad⟧ wide man, and ⟦PERSON|Soufiane Bakkouri⟧, the ⟦NORP|Moroccan⟧ captain, once shared a flat in ⟦GPE|San Sebastián⟧. ⟦TEAM|Scotland⟧'s first finals match since ⟦DATE|1998⟧, against ⟦TEAM|Haiti⟧, is at ⟦VENUE|Gillette Stadium⟧, 29 miles outside ⟦GPE|Boston⟧, where ⟦ORG|NPR⟧ has found a bar that's run out of ⟦NORP|Scottish⟧ beer. ⟦TEAM|Qatar⟧ and ⟦TEAM|Switzerland⟧ are in ⟦GPE|Santa Clara⟧.

⟦FURNITURE|GET MORE FROM THE WORLD CUP: Follow your favorites to get information about games, news and more⟧
⟦FURNITURE|Best FIFA World Cup odds: Spain +450, France +600 | 21+ 1-800-GAMBLER⟧

⟦DATE|Sunday, June 14⟧

⟦TEAM|Germany⟧ face ⟦TEAM|Curaçao⟧, the smallest nation to qualify, in ⟦GPE|Houston⟧; ⟦TEAM|Netherlands⟧ face ⟦TEAM|Japan⟧ in ⟦GPE|Arlington⟧, ⟦GPE|Texas⟧. ⟦TEAM|Ivory Coast⟧ v ⟦TEAM|Ecuador⟧ is in ⟦GPE|Philadelphia⟧.

Weather? The ⟦ORG|National Weather Service⟧ warns of heat in ⟦GPE|Monterrey⟧ and storms in ⟦GPE|Miami⟧. Visas? ⟦ORG|Homeland Security⟧ says ⟦NORP|Haitian⟧ and ⟦NORP|Iranian⟧ fans remain barred. Beer? ⟦ORG|Budweiser⟧, $17.

⟦FURNITURE|Doug McMillan-Ortega is the Head of Editorial at FOX Sports. Follow him at @dougmco.⟧
⟦FURNITURE|Want great stories delivered right to your inbox? Create or log in to your FOX Sports account, and follow leagues, teams and players to receive a personalized newsletter daily!⟧
⟦FURNITURE|BACK TO TOP⟧
=====GOALS=====
