Day five at the Games: ⟦TEAM|Britain⟧ wait for first gold as ⟦NORP|Dutch⟧ skaters sweep

⟦FURNITURE|WINTER OLYMPICS⟧
⟦FURNITURE|Live blog closed | As it happened⟧
⟦FURNITURE|From Lorna Strachan in Cortina d'Ampezzo⟧
⟦FURNITURE|Wed Feb 11 2026, 20:40⟧

⟦NORP|British⟧ hopes of a first gold medal at the ⟦COMPETITION|Milano Cortina Games⟧ slid into a snowbank on ⟦DATE|Wednesday⟧ when ⟦PERSON|Freddie Ashdale⟧ crashed in the second run of the snowboard cross at ⟦GPE|Livigno⟧.

The 22-year-old from ⟦GPE|Sheffield⟧, a ⟦TEAM|Wednesday⟧ supporter who'd been sent a signed shirt from ⟦VENUE|Hillsborough⟧ before flying out, was second at the time. He walked away with a bruised hip.

"I had ⟦NORP|Austrians⟧ either side and then I'd just the mountain," ⟦PERSON|Ashdale⟧ told ⟦ORG|TNT Sports⟧. ⟦GPE|Austria⟧'s ⟦PERSON|Marius Trenkwalder⟧ took gold, from ⟦PERSON|Éloi Gaubert⟧ of ⟦GPE|France⟧. ⟦TEAM|Team GB⟧ have two bronzes, in curling and skeleton.

⟦FURNITURE|Skip past newsletter promotion⟧
⟦FURNITURE|Sign up to The Recap⟧
⟦FURNITURE|The best of our sports journalism from the past seven days⟧
⟦FURNITURE|after newsletter promotion⟧

In ⟦GPE|Milan⟧ the ⟦TEAM|Netherlands⟧ won all three medals in the women's 1,000m, led by ⟦PERSON|Femke Zijlstra⟧, a niece of the former ⟦TEAM|Heerenveen⟧ winger ⟦PERSON|Sietse Zijlstra⟧. ⟦TEAM|Norway⟧ top the table. ⟦TEAM|Russia⟧ and ⟦TEAM|Belarus⟧ remain barred as teams by the ⟦ORG|International Olympic Committee⟧.

There were two upsets in the men's ice hockey at the ⟦VENUE|Santagiulia Arena⟧: ⟦TEAM|Latvia⟧ beat ⟦TEAM|Sweden⟧ ⟦SCORE|4-3⟧ and ⟦TEAM|Slovakia⟧ held ⟦TEAM|Finland⟧. ⟦TEAM|Canada⟧, with eleven ⟦COMPETITION|NHL⟧ players from ⟦TEAM|Edmonton⟧, ⟦TEAM|Toronto⟧ and ⟦TEAM|Colorado⟧, start on ⟦DATE|Thursday⟧ against ⟦TEAM|Czechia⟧; the ⟦TEAM|USA⟧ meet ⟦TEAM|Latvia⟧.

⟦FURNITURE|Freddie Ashdale falls at Livigno. Photograph: Oscar Brunetti/Reuters⟧ Away from the snow, ⟦TEAM|Inter⟧ and ⟦TEAM|Milan⟧ have complained that the ⟦VENUE|San Siro⟧ pitch, which bore the opening ceremony on ⟦DATE|Friday⟧, is not fit for ⟦DATE|Saturday⟧'s ⟦COMPETITION|Serie A⟧ match with ⟦TEAM|Juventus⟧. ⟦ORG|Lega Serie A⟧ may switch it to ⟦GPE|Monza⟧. "They danced on it with horses," ⟦TEAM|Inter⟧ coach ⟦PERSON|Dario Venanzi⟧ complained.

⟦FURNITURE|Winter Olympics 2026: medal table⟧
⟦FURNITURE|Winter Olympics 2026: full schedule⟧
⟦FURNITURE|'I sold my car for a bobsleigh': Jamaica's long run⟧

⟦DATE|Today⟧'s highlights for ⟦NORP|British⟧ viewers on ⟦ORG|BBC Two⟧: the mixed relay in ⟦GPE|Antholz⟧ and ⟦PERSON|Bruce Laidlaw⟧'s curlers against ⟦TEAM|Switzerland⟧. The ⟦ORG|Met Office⟧, asked by ⟦ORG|BBC Scotland⟧ whether snow might be expected in ⟦GPE|Aviemore⟧, replied that it might.

⟦FURNITURE|Key events: 20.31 That's all from us; 19.58 Zijlstra speaks; 18.40 Gold for Austria; 17.05 Heavy snow delays biathlon⟧
⟦FURNITURE|Show key events only⟧
⟦FURNITURE|Please turn on JavaScript to use this feature⟧
⟦FURNITURE|Lorna Strachan is a sportswriter and the author of Cold Feet⟧
=====GOALS=====
