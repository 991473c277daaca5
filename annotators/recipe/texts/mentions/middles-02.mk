⟦PERSON|Gavin Ruddock⟧'s side were ahead before some of the home crowd were in. ⟦PERSON|Elliot Sharpe⟧ won the corner, ⟦PERSON|Jorge Almansa⟧ took it, and ⟦PERSON|Simeon Adeleke⟧, on his full debut, ⟦G1|nodded down and in⟧ with barely ⟦MINUTE|two minutes⟧ played at ⟦TEAM|Salford⟧. The lead was almost doubled when ⟦PERSON|Sharpe⟧'s snapshot clipped the bar.

⟦PERSON|Hugo Lindelauf⟧ should have settled it on ⟦MINUTE|79 minutes⟧, but from ⟦PERSON|Sven Pauwels⟧'s pull-back he leaned away and lifted the ball over an open goal. ⟦PERSON|Pauwels⟧ sank to his knees; ⟦TEAM|Antwerp⟧ hung on to win ⟦SCORE|1-0⟧ and stay second.

It took a wicked deflection to beat ⟦PERSON|Pål Nygård⟧. ⟦PERSON|Sebastian Rønne⟧ shot from 25 yards, the ball spun up off ⟦PERSON|Jeppe Kruse⟧ and ⟦G2|looped over⟧ the keeper for ⟦TEAM|AGF⟧'s second, ⟦MINUTE|three minutes after the restart⟧.

⟦TEAM|Rochdale⟧ twice took the lead at ⟦VENUE|Spotland⟧ and twice lost it. ⟦PERSON|Kieran Lathom⟧ ⟦G3|struck⟧ direct from a free-kick and ⟦PERSON|Devon Mbeki⟧ ⟦G4|finished off⟧ a counter-attack; in between, ⟦PERSON|Toby Walcroft⟧ ⟦G5|equalised from the spot⟧ for ⟦TEAM|Altrincham⟧, and ⟦PERSON|Walcroft⟧'s cross was ⟦G6|turned into his own net⟧ by ⟦PERSON|Marcus Ashby-Cole⟧ in the ⟦MINUTE|final minute⟧.

The foul by ⟦PERSON|Radu Ciobanu⟧ on ⟦PERSON|Andrei Nistor⟧ looked soft, and justice of a sort was done when ⟦PERSON|Nistor⟧'s spot-kick rebounded from the base of the post. ⟦PERSON|Mihai Crețu⟧, quickest to react, ⟦G7|rammed in the loose ball⟧ all the same on ⟦MINUTE|36 minutes⟧ and ⟦TEAM|Farul⟧ were level.

⟦TEAM|Oxford City⟧ are level on points with ⟦TEAM|Slough Town⟧ but have the better goal difference. A win by three clear goals on ⟦DATE|Saturday⟧ would see them finish second whatever happens at ⟦VENUE|Arbour Park⟧, and a first-leg tie at home to the team in third.

⟦PERSON|Josh Ebanks⟧, released by ⟦TEAM|Crawley⟧ in the ⟦DATE|summer⟧, came back to hurt them. The winger's ⟦MINUTE|23rd-minute⟧ ⟦G8|strike⟧, low and hard across ⟦PERSON|Glen Mowbray⟧, was his first for ⟦TEAM|Sutton United⟧ and cancelled out ⟦PERSON|Tobi Fashola⟧'s early ⟦G9|opener⟧.

⟦PERSON|Santiago Urrutia⟧ struck a deal in ⟦DATE|January⟧ that runs to ⟦DATE|2029⟧, and on ⟦DATE|Sunday⟧ the winger hit the post, had a penalty claim turned down and set ⟦PERSON|Matías Larralde⟧ on his way to goal with a ball of 50 yards. ⟦PERSON|Larralde⟧ dragged it wide. ⟦TEAM|Peñarol⟧ went out on away goals.

"The ⟦G10|first⟧ one kills us," said ⟦PERSON|Marc Oudin⟧. "We lose the ball at our own throw-in, nobody tracks ⟦PERSON|Sow⟧, and he ⟦G11|scores⟧. Six minutes! After that you are chasing." ⟦PERSON|Ibrahima Sow⟧'s ⟦MINUTE|sixth-minute⟧ ⟦G12|goal⟧ for ⟦TEAM|Metz⟧ turned out to be the only one of the match, though ⟦PERSON|Oudin⟧'s side had 19 attempts.

⟦PERSON|Reiss Calloway⟧ was a coat of paint away with a free-kick, ⟦PERSON|Jamie Shadbolt⟧ had a shot scrambled off the line and ⟦PERSON|Deon Farquhar⟧ had one chalked off ⟦PERSON|Calloway⟧'s hand, he insisted, though it was his chest: ⟦G13|slammed home⟧, celebrated, and disallowed after a word with the assistant.

⟦TEAM|Heidenheim⟧ increased their lead in the ⟦MINUTE|68th minute⟧. A long throw from ⟦PERSON|Jannik Brehmer⟧ caused the usual panic, ⟦PERSON|Lukas Oehler⟧ hit a post, ⟦PERSON|David Kranz⟧ hit ⟦PERSON|Leon Stettner⟧ and the ball ran to ⟦PERSON|Florian Ruhl⟧, who ⟦G14|did not have to break stride⟧.

⟦PERSON|Aaron Killick⟧ ⟦G15|pulled one back⟧. The ⟦TEAM|Eastleigh⟧ forward, who had already hit the woodwork, ⟦G16|thumped in a volley⟧ on ⟦MINUTE|84⟧ when ⟦PERSON|Luca Benedetto⟧'s clearance dropped to him. Or rather he pulled what turned out to be the only one back: ⟦PERSON|Cameron Shand⟧'s overhead kick in ⟦MINUTE|added time⟧ went straight to the keeper.

After ⟦PERSON|Filipa Moura⟧'s ⟦MINUTE|10th-minute⟧ ⟦G17|own goal⟧, no side in white looked like scoring for half an hour. ⟦TEAM|Benfica Women⟧ had ⟦G18|gifted ⟦TEAM|Sporting⟧ the lead⟧ there, ⟦PERSON|Moura⟧ heading ⟦PERSON|Andreia Lage⟧'s free-kick past ⟦PERSON|Carlota Reis⟧, and ⟦TEAM|Sporting⟧ were content to keep it.

A second penalty of the afternoon, this one for a trip by ⟦PERSON|Noah Wennberg⟧, gave ⟦PERSON|Alexander Frey⟧ the chance to make it two. He had buried his ⟦G19|first⟧, in the ⟦MINUTE|21st minute⟧, to ⟦PERSON|Wennberg⟧'s keeper's right. He went the same way and ⟦PERSON|Gian Zollinger⟧ saved it.

There were ⟦G20|goals⟧ at both ends in a five-minute spell. ⟦PERSON|Marko Vuletić⟧ ⟦G21|scored with his head⟧ from ⟦PERSON|Nikola Ristić⟧'s cross on ⟦MINUTE|31⟧, and before ⟦TEAM|Partizan⟧ had calmed down ⟦PERSON|Stefan Jojić⟧ had ⟦G22|run off the back⟧ of ⟦PERSON|Vuletić⟧ to reply for ⟦TEAM|Vojvodina⟧ on ⟦MINUTE|35⟧.

⟦PERSON|Pelle Rosén⟧'s corner was headed against the bar by ⟦PERSON|Tim Oskarsson⟧ and headed over by ⟦PERSON|Viktor Brolin⟧. From ⟦PERSON|Rosén⟧'s next, ⟦MINUTE|two minutes later⟧, ⟦PERSON|Brolin⟧ made better contact and the keeper, ⟦PERSON|Henrik Saarinen⟧, had to tip it onto the post.

⟦TEAM|Maidstone United⟧ came from two down to win for the first time in nine years. A ⟦G23|pair of headers⟧ from ⟦PERSON|Curtis Prior⟧ brought parity, and the third was an ⟦G24|own goal⟧, ⟦PERSON|Lee Bayliss⟧ slicing ⟦PERSON|Remi Oduya⟧'s low centre over ⟦PERSON|Will Tunnicliffe⟧ in the ⟦MINUTE|89th minute⟧.

⟦PERSON|Ibai Zubeldia-Roca⟧ collects the ball, beats one, beats two, and shoots just past the angle. ⟦MINUTE|14 minutes⟧ gone and still goalless at ⟦VENUE|El Sadar⟧, where ⟦PERSON|Kike Moreda⟧ has twice been caught offside and ⟦PERSON|Unai Garate⟧ is already on a yellow.

On the ⟦MINUTE|half-hour⟧, ⟦PERSON|Dele Omotoso⟧ and ⟦PERSON|Craig Hendry⟧ exchanged passes and ⟦PERSON|Hendry⟧'s chip over ⟦PERSON|Russell Dowie⟧ ⟦G25|brought ⟦TEAM|St Mirren⟧ level⟧. ⟦PERSON|Jordan Peddie⟧, who had ⟦G26|put ⟦TEAM|Livingston⟧ ahead⟧, was by then off the pitch with a hamstring injury.

⟦PERSON|Maya Thorsby⟧ 8 – A save from ⟦PERSON|Ella Quigley⟧'s header that belongs on a poster, another from ⟦PERSON|Jo Rennick⟧ one-on-one. No chance with the ⟦G27|deflected effort⟧ from ⟦PERSON|Quigley⟧ that ⟦G28|beat her⟧.
=====GOALS=====
{"id": "G1", "scorer": "Simeon Adeleke", "team": "Salford", "minute": 2, "minute_text": "two minutes", "assist": "Jorge Almansa", "kind": "header"}
{"id": "G2", "scorer": "Sebastian Rønne", "team": "AGF", "minute": 48, "kind": "shot", "minute_text": "three minutes after the restart"}
{"id": "G3", "scorer": "Kieran Lathom", "team": "Rochdale", "kind": "free kick"}
{"id": "G4", "scorer": "Devon Mbeki", "team": "Rochdale", "kind": "shot"}
{"id": "G5", "scorer": "Toby Walcroft", "team": "Altrincham", "kind": "penalty"}
{"id": "G6", "scorer": "Marcus Ashby-Cole", "team": "Altrincham", "minute": 90, "kind": "own goal", "minute_text": "final minute"}
{"id": "G7", "scorer": "Mihai Crețu", "team": "Farul", "minute": 36, "kind": "shot", "minute_text": "36 minutes"}
{"id": "G8", "scorer": "Josh Ebanks", "team": "Sutton United", "minute": 23, "kind": "shot", "minute_text": "23rd-minute"}
{"id": "G9", "scorer": "Tobi Fashola", "team": "Crawley"}
{"id": "G10", "scorer": "Ibrahima Sow", "team": "Metz", "minute": 6, "kind": "shot", "minute_text": "sixth-minute"}
{"id": "G11", "scorer": "Ibrahima Sow", "team": "Metz", "minute": 6, "kind": "shot", "minute_text": "sixth-minute"}
{"id": "G12", "scorer": "Ibrahima Sow", "team": "Metz", "minute": 6, "kind": "shot", "minute_text": "sixth-minute"}
{"id": "G13", "scorer": "Deon Farquhar", "kind": "shot", "outcome": "ruled out"}
{"id": "G14", "scorer": "Florian Ruhl", "team": "Heidenheim", "minute": 68, "kind": "shot", "minute_text": "68th minute"}
{"id": "G15", "scorer": "Aaron Killick", "team": "Eastleigh", "minute": 84, "kind": "volley", "minute_text": "84"}
{"id": "G16", "scorer": "Aaron Killick", "team": "Eastleigh", "minute": 84, "kind": "volley", "minute_text": "84"}
{"id": "G17", "scorer": "Filipa Moura", "team": "Sporting", "minute": 10, "kind": "own goal", "minute_text": "10th-minute"}
{"id": "G18", "scorer": "Filipa Moura", "team": "Sporting", "minute": 10, "kind": "own goal", "minute_text": "10th-minute"}
{"id": "G19", "scorer": "Alexander Frey", "minute": 21, "kind": "penalty", "minute_text": "21st minute"}
{"id": "G20", "scorer": "Marko Vuletić; Stefan Jojić", "count": 2}
{"id": "G21", "scorer": "Marko Vuletić", "team": "Partizan", "minute": 31, "kind": "header", "minute_text": "31"}
{"id": "G22", "scorer": "Stefan Jojić", "team": "Vojvodina", "minute": 35, "minute_text": "35", "kind": "shot"}
{"id": "G23", "scorer": "Curtis Prior", "team": "Maidstone United", "count": 2, "kind": "header"}
{"id": "G24", "scorer": "Lee Bayliss", "team": "Maidstone United", "minute": 89, "kind": "own goal", "minute_text": "89th minute"}
{"id": "G25", "scorer": "Craig Hendry", "team": "St Mirren", "minute": 30, "minute_text": "half-hour", "assist": "Dele Omotoso", "kind": "shot"}
{"id": "G26", "scorer": "Jordan Peddie", "team": "Livingston", "kind": "shot"}
{"id": "G27", "scorer": "Ella Quigley"}
{"id": "G28", "scorer": "Ella Quigley"}
