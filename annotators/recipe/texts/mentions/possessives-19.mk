⟦TEAM|St Johnstone⟧ had never been behind, thanks to ⟦PERSON|Kyle Rintoul⟧'s ⟦G1|strike⟧ and an ⟦PERSON|Arjun Sandhu⟧ ⟦G2|penalty⟧, until the ⟦MINUTE|85th minute⟧, and ⟦PERSON|Bruce Nairn⟧'s ⟦G3|third⟧ for ⟦TEAM|Dundee United⟧. It was, too, ⟦PERSON|Nairn⟧'s third game.

The ⟦MINUTE|6th-minute⟧ penalty that ⟦PERSON|Selim Ozer⟧ hit against the bar may have been a warning. In the ⟦MINUTE|9th⟧ the ⟦TEAM|Konyaspor⟧ striker rolled a second effort wide and in the ⟦MINUTE|14th⟧ he was taken off with cramp.

Four players signed in ⟦DATE|January⟧, four ⟦G4|goals⟧ on ⟦DATE|Saturday⟧ and not one of the latter by one of the former: ⟦TEAM|Port Vale⟧'s came from ⟦PERSON|Ed Duthie⟧, ⟦PERSON|Ruari Finn⟧ with ⟦G5|two⟧ and ⟦PERSON|Lewis Cass-Hardy⟧.

⟦TEAM|Granada⟧'s ⟦G6|breakthrough⟧, in the ⟦MINUTE|86th minute⟧, was credited to ⟦PERSON|Berkay Uzuner⟧ but the hard work was that of ⟦PERSON|Sergio Rus⟧, who beat three men before his finish, high and wide of the goal, was somehow kept in play.

⟦PERSON|Natasha Burridge⟧ will leave ⟦TEAM|Crystal Palace Women⟧ as their record scorer: 88 ⟦G7|goals⟧, a quarter of them penalties. A final appearance, a second-half one from the bench, brought nothing but a booking.

⟦TEAM|Kaizer Chiefs⟧ have gone back to basics: a goal, a lead, a wall of defenders. On ⟦DATE|Wednesday⟧ the ⟦G8|goal⟧ was ⟦PERSON|Tebogo Mabasa⟧'s in the ⟦MINUTE|13th minute⟧; the wall included ⟦PERSON|Mabasa⟧.

"It's the third time ⟦DATE|this season⟧ we've had a penalty not given and gone up the other end of the table because of it," ⟦PERSON|Jon Dillane⟧, the ⟦TEAM|Hull City⟧ coach, said, losing count and his thread.

A scruffy ⟦G9|finish⟧ to a scruffy match decided it in the ⟦MINUTE|73rd minute⟧. ⟦TEAM|Kosovo⟧'s ⟦PERSON|Arben Kastrati⟧ had missed a better chance, with a first-half header, and ⟦TEAM|Cyprus⟧ three, one a penalty by ⟦PERSON|Andreas Loizou⟧.

⟦TEAM|Guiseley⟧ are the first club in the competition's history to win five ties on penalties in one season. It is a year since they won one by a goal.

⟦TEAM|Scotland⟧'s ⟦PERSON|Isla Comrie⟧, scorer of a ⟦G10|double⟧ on ⟦DATE|Friday⟧, was on the bench as ⟦TEAM|Rangers Women⟧ had ⟦PERSON|Rachel Dow⟧ to thank for a ⟦G11|goal⟧ in the ⟦MINUTE|34th minute⟧, the only one against ⟦TEAM|Hearts Women⟧, who finished fourth ⟦DATE|last year⟧.

⟦TEAM|Torino⟧ beat ⟦TEAM|Empoli⟧ for a second time ⟦DATE|this season⟧, by a second-half ⟦G12|header⟧ from a second-string defender, ⟦PERSON|Vanja Lukić⟧, after a second player in two weeks had been stretchered off.

⟦PERSON|Gregor Rasch⟧ had ⟦PERSON|Miro Kos⟧ on toast from the off and was about to go past him again on ⟦MINUTE|22 minutes⟧ when he was fouled. ⟦PERSON|Luka Zorko⟧'s ⟦G13|effort⟧ from the spot, with ⟦TEAM|Olimpija Ljubljana⟧ already ⟦G14|one to the good⟧ through ⟦PERSON|Rasch⟧, was low and true.

The players' union has called off ⟦DATE|next month⟧'s strike. An agreement was struck late on ⟦DATE|Monday⟧ after ⟦ORG|La Liga⟧ gave ground on a second demand, the move of kick-offs to the evening.

It will be small comfort to ⟦TEAM|Halifax Town⟧ that their ⟦G15|goals⟧, ⟦G16|scored⟧ by ⟦PERSON|Joe Ackerley⟧ in the 7th and the ⟦MINUTE|67th minute⟧, were better than the ⟦G17|three⟧ by which they were beaten, a ⟦G18|penalty⟧ and two ⟦G19|own goals⟧.

There were 30 seconds of the tie left at ⟦VENUE|Stade Bollaert-Delelis⟧ when ⟦PERSON|Amadou Keita⟧, the scorer of the first-leg ⟦G20|goal⟧, went for the corner flag instead of a second. ⟦TEAM|Lens⟧ go into ⟦DATE|Friday⟧'s draw.

Ahead of ⟦PERSON|Koji Endo⟧'s ⟦G21|strike⟧, in the ⟦MINUTE|53rd minute⟧, ⟦TEAM|Avispa Fukuoka⟧ had been denied one of their own by a hand on the line, and would have had a penalty had anyone seen it. ⟦PERSON|Endo⟧ said justice was done.

⟦PERSON|Declan Astbury⟧ is yet to finish a game. In five starts for ⟦TEAM|Altrincham⟧ he has been withdrawn at ⟦MINUTE|half-time⟧ three times, sent off once and, on ⟦DATE|Saturday⟧, after a ⟦G22|tap-in⟧ in the ⟦MINUTE|2nd minute⟧ and a hamstring strain ⟦MINUTE|four minutes later⟧, carried off.

Goalscorers: a team-mate they had let go, ⟦PERSON|Sofiane Rahmani⟧, and a striker they had turned down, ⟦PERSON|Jules Ebongué⟧. ⟦TEAM|Saint-Étienne⟧'s ⟦G23|second⟧ and ⟦G24|third⟧ concessions of the night said a lot about their recruitment.

After ⟦MINUTE|61 minutes⟧ ⟦TEAM|Cove Rangers⟧ manager ⟦PERSON|Neil Petrie⟧ sent on ⟦PERSON|Blair Shand⟧; after ⟦MINUTE|63⟧, ⟦PERSON|Shand⟧ had a ⟦G25|goal⟧, ⟦G26|bundled in⟧ at a free-kick; after ⟦MINUTE|70⟧ he'd have had a second had he not slipped in front of an open goal.

⟦MINUTE|Fifth minute⟧: ⟦TEAM|Águilas Doradas⟧ penalty, saved. ⟦MINUTE|Fiftieth minute⟧: ⟦TEAM|Águilas Doradas⟧ ⟦G27|goal⟧, ⟦PERSON|Wilson Rentería⟧. ⟦MINUTE|Ninetieth minute⟧: whistle. ⟦TEAM|Envigado⟧ are bottom.
=====GOALS=====
{"id": "G1", "scorer": "Kyle Rintoul", "team": "St Johnstone"}
{"id": "G2", "scorer": "Arjun Sandhu", "team": "St Johnstone", "kind": "penalty"}
{"id": "G3", "scorer": "Bruce Nairn", "team": "Dundee United", "minute": 85, "minute_text": "85th minute"}
{"id": "G4", "scorer": "Ed Duthie; Ruari Finn; Lewis Cass-Hardy", "team": "Port Vale", "count": 4}
{"id": "G5", "scorer": "Ruari Finn", "team": "Port Vale", "count": 2}
{"id": "G6", "scorer": "Berkay Uzuner", "team": "Granada", "minute": 86, "minute_text": "86th minute"}
{"id": "G7", "scorer": "Natasha Burridge", "team": "Crystal Palace Women", "count": 88, "scope": "background"}
{"id": "G8", "scorer": "Tebogo Mabasa", "team": "Kaizer Chiefs", "minute": 13, "minute_text": "13th minute"}
{"id": "G9", "scorer": "Arben Kastrati", "team": "Kosovo", "minute": 73, "minute_text": "73rd minute"}
{"id": "G10", "scorer": "Isla Comrie", "count": 2, "scope": "background"}
{"id": "G11", "scorer": "Rachel Dow", "team": "Rangers Women", "minute": 34, "minute_text": "34th minute"}
{"id": "G12", "scorer": "Vanja Lukić", "team": "Torino", "kind": "header"}
{"id": "G13", "scorer": "Luka Zorko", "team": "Olimpija Ljubljana", "minute": 22, "minute_text": "22 minutes", "kind": "penalty"}
{"id": "G14", "scorer": "Gregor Rasch", "team": "Olimpija Ljubljana"}
{"id": "G15", "scorer": "Joe Ackerley", "team": "Halifax Town", "count": 2}
{"id": "G16", "scorer": "Joe Ackerley", "team": "Halifax Town", "count": 2}
{"id": "G17", "count": 3}
{"id": "G18", "kind": "penalty"}
{"id": "G19", "count": 2, "kind": "own goal"}
{"id": "G20", "scorer": "Amadou Keita", "team": "Lens", "scope": "background"}
{"id": "G21", "scorer": "Koji Endo", "team": "Avispa Fukuoka", "minute": 53, "minute_text": "53rd minute"}
{"id": "G22", "scorer": "Declan Astbury", "team": "Altrincham", "minute": 2, "minute_text": "2nd minute", "kind": "shot"}
{"id": "G23"}
{"id": "G24"}
{"id": "G25", "scorer": "Blair Shand", "team": "Cove Rangers", "minute": 63, "minute_text": "63"}
{"id": "G26", "scorer": "Blair Shand", "team": "Cove Rangers", "minute": 63, "minute_text": "63"}
{"id": "G27", "scorer": "Wilson Rentería", "team": "Águilas Doradas", "minute": 50, "minute_text": "Fiftieth minute"}
