⟦COMPETITION|MLS⟧ hands out fines, ⟦TEAM|Inter Miami⟧ hands out a coaching job

⟦FURNITURE|Posted by Teddy Marchetti-Gunn on Nov 3, 2025⟧

Well, that didn't take long. Nine days after showing ⟦PERSON|Gastón Iturralde⟧ the door, ⟦TEAM|Inter Miami CF⟧ on ⟦DATE|Monday⟧ introduced ⟦PERSON|Solveig Rasmussen-Tate⟧ as head coach, the first woman to hold that title at a men's team in ⟦COMPETITION|Major League Soccer⟧.

If the name rings a bell, that's because of ⟦GPE|Portland⟧. ⟦PERSON|Rasmussen-Tate⟧, 43, grew up in ⟦GPE|Bergen⟧, moved to ⟦GPE|Oregon⟧ at 17 and played nine seasons for the ⟦TEAM|Thorns⟧, for whom she ⟦G1|scored the game-winner⟧ in the ⟦DATE|2013⟧ championship before a knee injury ended things. Since then: a ⟦ORG|UEFA⟧ Pro License, two years as an assistant at ⟦TEAM|Malmö FF⟧, and a title with ⟦TEAM|Orlando Pride⟧.

"I'm told this is a hard job," she said at ⟦VENUE|Chase Stadium⟧, beside a pink balloon arch somebody had surely been told to take down. "I have three kids and a dog with diabetes. We'll see."

Managing owner ⟦PERSON|Rafael Quintero-Bass⟧ admitted the club had talked to candidates in ⟦GPE|Spain⟧, ⟦GPE|Argentina⟧ and ⟦GPE|Brazil⟧, and that one from ⟦GPE|Madrid⟧ had asked for a yacht. ⟦ORG|The Miami Herald⟧ named him; we won't.

⟦FURNITURE|MORE: Power rankings - who's hot, who's not, who's Dallas⟧

Meanwhile, the ⟦ORG|MLS Disciplinary Committee⟧ fined ⟦TEAM|LAFC⟧ and the ⟦TEAM|Seattle Sounders⟧ $20,000 each for mass confrontation, and the ⟦ORG|MLS Players Association⟧ said it was "disappointed" by the plan to put microphones on captains. ⟦ORG|Apple TV⟧ loves it, of course.

One more thing out of ⟦GPE|Florida⟧: ⟦GPE|Fort Lauderdale⟧ wants its stadium land back. The city commission voted 3-2 to open talks with a cricket franchise from ⟦GPE|Hyderabad⟧, since the ⟦TEAM|Herons⟧ move to ⟦VENUE|Miami Freedom Park⟧ in ⟦DATE|2026⟧ and the ⟦ORG|ICC⟧... you can guess the rest.

⟦PERSON|Rasmussen-Tate⟧'s first test comes ⟦DATE|next Saturday⟧ in ⟦GPE|Nashville⟧. Win and you'll see the dog. ⟦FURNITURE|Subscribe to The Back Heel wherever you get podcasts⟧
=====GOALS=====
{"id":"G1","scorer":"Solveig Rasmussen-Tate","team":"Thorns","scope":"background"}
