⟦PERSON|Dylan Prosser⟧ ⟦G1|struck his fifth goal⟧ in as many matches to take ⟦TEAM|Cardiff⟧ into the second round, and the winger was involved again as ⟦PERSON|Luuk Smits⟧ ⟦G2|doubled the lead⟧ on ⟦MINUTE|62 minutes⟧. ⟦TEAM|Newport County⟧'s best efforts came from ⟦PERSON|Morgan Treharne⟧, whose two shots were both held by ⟦PERSON|Ellis Baird⟧.

⟦TEAM|Real Sociedad⟧ offered little, ⟦PERSON|Mikel Urrutia⟧'s deflected shot apart, and ⟦TEAM|Newcastle⟧ were good value for their lead when ⟦PERSON|Teddy Gallimore⟧ ⟦G3|glanced in⟧ a free-kick by ⟦PERSON|Stefano Ricci⟧ in the ⟦MINUTE|38th minute⟧.

⟦TEAM|Crawley Town⟧ goalkeeper ⟦PERSON|Jamie Pegg⟧ went the right way but could not prevent ⟦PERSON|Noah Abara⟧'s penalty ⟦G4|going in⟧. It was harsh on ⟦PERSON|Pegg⟧, who had earlier pushed a ⟦PERSON|Mitch Cawthorne⟧ drive on to the post and blocked from ⟦PERSON|Abara⟧ with his shins.

⟦PERSON|Peter Vukasovic⟧ struck the ball well enough from the penalty spot, but ⟦PERSON|Gary Oakden⟧ guessed correctly and turned it past the post.

The draw does little for either side. ⟦TEAM|Ross County⟧ stay 11th, two points clear of ⟦TEAM|St Johnstone⟧, and ⟦TEAM|Livingston⟧ remain without a home victory since they beat ⟦TEAM|Hearts⟧ in ⟦DATE|November⟧.

⟦PERSON|Glenn Satterley⟧'s team were three up at the ⟦MINUTE|interval⟧, ⟦G5|goals⟧ from ⟦PERSON|Warren Chima⟧ and ⟦PERSON|Bailey Cope⟧ followed by an ⟦G6|own goal⟧ by ⟦PERSON|Jens Olsen⟧, and they added a ⟦G7|fourth⟧ before ⟦PERSON|Olsen⟧ made some amends by ⟦G8|getting one at the right end⟧.

⟦PERSON|Phil Marland⟧ was beaten by ⟦PERSON|Toby Askew⟧'s ⟦G9|free-kick⟧ from 22 yards after ⟦MINUTE|18 minutes⟧, but the ⟦TEAM|Stockport⟧ keeper redeemed himself by turning over a rising drive from ⟦PERSON|Ciro Falcone⟧ just before ⟦MINUTE|half-time⟧.

⟦TEAM|Morecambe⟧ lost goalkeeper ⟦PERSON|Will Astbury⟧ to injury in the warm-up, but the 18-year-old ⟦PERSON|Kyle Danby⟧ was sound in his place, parrying ⟦PERSON|Jude Ferris⟧' header and holding ⟦PERSON|Leroy Gaunt⟧'s drive.

⟦PERSON|Andreas Lunde⟧'s shot in the ⟦MINUTE|34th minute⟧ hit ⟦PERSON|Kane Rollason⟧ on the back and spun wide. From the corner ⟦PERSON|Lunde⟧, still arguing for a penalty, was left alone and ⟦G10|bundled ⟦TEAM|Middlesbrough⟧ into the lead⟧.

⟦TEAM|Portsmouth⟧ winger ⟦PERSON|Ashley Noon⟧ will have surgery on a broken ankle and is not expected back before ⟦DATE|April⟧. He had created more chances than anyone else in the ⟦COMPETITION|Championship⟧ before the injury, and ⟦G11|scored⟧ against both ⟦TEAM|Derby⟧ and ⟦TEAM|Stoke⟧ ⟦DATE|last month⟧.

Two up and cruising, ⟦TEAM|Cambridge United⟧ let in ⟦PERSON|Ricky Amankwah⟧ for a ⟦G12|goal⟧ on ⟦MINUTE|59 minutes⟧ and ⟦PERSON|Seth Orrell⟧ for ⟦G13|another⟧ on ⟦MINUTE|64⟧. ⟦PERSON|Amankwah⟧ then sent a header against the bar and ⟦PERSON|Orrell⟧ dragged the rebound wide.

⟦PERSON|Henry Kilbride⟧ spurned the best chance, dragging wide after ⟦PERSON|Nabil Cherif⟧ had done the hard work on the right, and the teams went in level at the ⟦MINUTE|break⟧.

⟦PERSON|Stephane Mabiala⟧, sprung from the bench in the ⟦MINUTE|70th minute⟧, latched on to ⟦PERSON|Robert Kamara-Lyon⟧'s ball over the top and held off ⟦PERSON|Adam Gedling⟧. The substitute's low strike was ⟦G14|too good for ⟦PERSON|Simeon Petrov⟧⟧.

It was a frustrating afternoon for ⟦PERSON|Jean-Luc Bonnard⟧: one effort cleared by ⟦PERSON|Ronan Sheehy⟧, one scuffed, one flagged offside when he was about to pull the trigger. ⟦TEAM|Brentford⟧ would have gone sixth had any of them gone in.

⟦PERSON|Paul Hallworth⟧'s late ⟦G15|header⟧ rescued a point for ⟦TEAM|Oldham⟧ against ⟦TEAM|Swindon⟧, who had led since ⟦PERSON|Tarik Benali⟧ ⟦G16|slid in to convert⟧ ⟦PERSON|Jordan Peel⟧'s centre after ⟦MINUTE|half an hour⟧.

⟦PERSON|Matty Sheldrake⟧ let fly from 30 yards and stung the palms of ⟦PERSON|Igor Danko⟧, whose clearance then led to a half-chance for ⟦PERSON|Ruben Teixeira⟧ at the far end.

With ⟦PERSON|Jesper Holm⟧ suspended, ⟦PERSON|Dwight Marlowe⟧ led the attack for ⟦TEAM|Wolves⟧ and was a handful throughout. He headed just over from ⟦PERSON|Igor Batista⟧'s cross on ⟦MINUTE|12 minutes⟧ and was thwarted by ⟦PERSON|Mark Schreiber⟧'s outstretched arm on ⟦MINUTE|26⟧.

The ⟦TEAM|Bairns⟧ won their first away match in the top flight for 15 years. ⟦PERSON|Brodie Auld⟧'s quick feet took him past two men, and the former ⟦TEAM|Alloa⟧ playmaker's cross was ⟦G17|met first time⟧ by ⟦PERSON|Michael Tierney-Jones⟧: ⟦SCORE|1-0⟧, and that was how it stayed.

⟦PERSON|Rob Hennessey⟧ pulled his side to within a goal when he ⟦G18|forced in⟧ ⟦PERSON|Alan Strang⟧'s corner, and the final stages were played almost entirely in the ⟦TEAM|Kilmarnock⟧ half. ⟦PERSON|Strang⟧ whistled one past the post. ⟦PERSON|Hennessey⟧, in the ⟦MINUTE|last minute⟧, put a free header into the goalkeeper's hands.

⟦TEAM|Northampton⟧ substitute ⟦PERSON|Owen Rimmer⟧ saw his claim for a ⟦G19|goal⟧ turned down. The linesman ruled that ⟦PERSON|Kit Dunwoody⟧ had scooped his header away before the whole of the ball crossed the line, and replays proved inconclusive.

After ⟦PERSON|Viktor Hallberg⟧ ⟦G20|fired home his sixth of the season⟧, the ⟦NORP|Swede⟧ turned provider for ⟦PERSON|Ollie Whitby⟧, who ⟦G21|added a second⟧ from close in, ⟦MINUTE|four minutes before the break⟧.

⟦TEAM|Tottenham⟧ trail ⟦TEAM|Napoli⟧ ⟦SCORE|1-0⟧ and must win by two in ⟦GPE|London⟧ ⟦DATE|next Wednesday⟧ to go through to the quarter-finals. "One goal is nothing," said ⟦PERSON|Santiago Ibarzabal⟧, whose miskick led to ⟦PERSON|Salvatore Grieco⟧'s ⟦G22|winner⟧ in ⟦GPE|Naples⟧.

⟦PERSON|Tim Ollerton⟧ lost possession, ⟦PERSON|Abdoulaye Fall⟧ sprinted clear and ⟦TEAM|Reading⟧'s goalkeeper ⟦PERSON|Jay Corfield⟧ came too far out. The finish was ⟦G23|lifted over him⟧. ⟦PERSON|Fall⟧ had put an easier chance wide ⟦MINUTE|six minutes previously⟧.

A ⟦G24|hat-trick⟧ by ⟦PERSON|Sander Vermeulen⟧, the last of them a ⟦G25|penalty⟧ in the ⟦MINUTE|86th minute⟧, helped ⟦TEAM|Burnley⟧ to a ⟦SCORE|5-2⟧ victory and took the ⟦NORP|Dutch⟧ forward to 16 ⟦G26|goals⟧ for the campaign. ⟦PERSON|Kyle Dunstan⟧ and ⟦PERSON|Rian Baptiste⟧ ⟦G27|scored the others⟧.

The match turned on ⟦MINUTE|55 minutes⟧. ⟦PERSON|Ivo Santini⟧ was inches from making it ⟦SCORE|2-0⟧ to ⟦TEAM|Walsall⟧ when he struck a post, ⟦PERSON|Harry Mountford⟧ launched the rebound downfield and ⟦PERSON|Jarell Obi⟧ outpaced ⟦PERSON|Ewan Cragg⟧ to ⟦G28|slip in the equaliser⟧.
=====GOALS=====
{"id": "G1", "scorer": "Dylan Prosser", "team": "Cardiff"}
{"id": "G2", "scorer": "Luuk Smits", "team": "Cardiff", "minute": 62, "minute_text": "62 minutes"}
{"id": "G3", "scorer": "Teddy Gallimore", "team": "Newcastle", "minute": 38, "minute_text": "38th minute", "kind": "header", "assist": "Stefano Ricci"}
{"id": "G4", "scorer": "Noah Abara", "kind": "penalty"}
{"id": "G5", "scorer": "Warren Chima; Bailey Cope", "count": 2}
{"id": "G6", "scorer": "Jens Olsen", "kind": "own goal"}
{"id": "G7"}
{"id": "G8", "scorer": "Jens Olsen"}
{"id": "G9", "scorer": "Toby Askew", "minute": 18, "minute_text": "18 minutes", "kind": "free kick"}
{"id": "G10", "scorer": "Andreas Lunde", "team": "Middlesbrough", "minute": 34, "minute_text": "34th minute", "kind": "shot"}
{"id": "G11", "scorer": "Ashley Noon", "team": "Portsmouth", "scope": "background", "count": 2}
{"id": "G12", "scorer": "Ricky Amankwah", "minute": 59, "minute_text": "59 minutes"}
{"id": "G13", "scorer": "Seth Orrell", "minute": 64, "minute_text": "64"}
{"id": "G14", "scorer": "Stephane Mabiala", "kind": "shot", "assist": "Robert Kamara-Lyon"}
{"id": "G15", "scorer": "Paul Hallworth", "team": "Oldham", "kind": "header"}
{"id": "G16", "scorer": "Tarik Benali", "team": "Swindon", "minute": 30, "minute_text": "half an hour", "kind": "shot", "assist": "Jordan Peel"}
{"id": "G17", "scorer": "Michael Tierney-Jones", "team": "Bairns", "assist": "Brodie Auld", "score": "1-0"}
{"id": "G18", "scorer": "Rob Hennessey", "kind": "shot", "assist": "Alan Strang"}
{"id": "G19", "scorer": "Owen Rimmer", "team": "Northampton", "kind": "header", "outcome": "ruled out"}
{"id": "G20", "scorer": "Viktor Hallberg", "kind": "shot"}
{"id": "G21", "scorer": "Ollie Whitby", "minute": 41, "minute_text": "four minutes before the break", "kind": "shot", "assist": "Viktor Hallberg"}
{"id": "G22", "scorer": "Salvatore Grieco", "team": "Napoli"}
{"id": "G23", "scorer": "Abdoulaye Fall", "kind": "shot"}
{"id": "G24", "scorer": "Sander Vermeulen", "team": "Burnley", "count": 3}
{"id": "G25", "scorer": "Sander Vermeulen", "team": "Burnley", "minute": 86, "minute_text": "86th minute", "kind": "penalty"}
{"id": "G26", "scorer": "Sander Vermeulen", "team": "Burnley", "scope": "background", "count": 16}
{"id": "G27", "scorer": "Kyle Dunstan; Rian Baptiste", "team": "Burnley", "count": 2}
{"id": "G28", "scorer": "Jarell Obi", "minute": 55, "minute_text": "55 minutes", "kind": "shot", "assist": "Harry Mountford"}
