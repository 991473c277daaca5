⟦PERSON|Adrien Lacombe⟧ ⟦G1|curled a free-kick over the wall and in⟧ as ⟦TEAM|Fulham⟧ came back from the dead at ⟦VENUE|Selhurst Park⟧. ⟦PERSON|Dani Ferreiro⟧'s ⟦G2|brace⟧ had given ⟦TEAM|Crystal Palace⟧ breathing space, but ⟦PERSON|Lacombe⟧ ⟦G3|struck⟧ on ⟦MINUTE|71⟧ and ⟦PERSON|Steven Ayling⟧ ⟦G4|headed a dramatic equaliser⟧.

⟦TEAM|Airdrie⟧ won ⟦SCORE|1-0⟧. ⟦PERSON|Kenny Galbraith⟧ had a shot deflected over, ⟦PERSON|Marc Innes⟧ had one touched on to the bar and, after ⟦PERSON|Grant Sime⟧ had wasted another opportunity, ⟦PERSON|Galbraith⟧ ⟦G5|found the corner⟧ with his next attempt.

⟦PERSON|Chris Ottley⟧ rushed out to block from ⟦PERSON|Igor Sousa⟧ on ⟦MINUTE|16 minutes⟧ and then produced a better save ⟦MINUTE|60 seconds later⟧, tipping ⟦PERSON|Ryo Kawabata⟧'s effort over. ⟦TEAM|Plymouth⟧ did not manage an attempt of their own until the ⟦MINUTE|40th minute⟧.

The ⟦TEAM|Seagulls⟧ went in two ahead, ⟦PERSON|Joel Whitcroft⟧ having ⟦G6|capitalised⟧ on ⟦PERSON|Bartosz Mikula⟧'s error and ⟦PERSON|Samir Haddou⟧ having ⟦G7|rolled in a penalty⟧. ⟦PERSON|Mikula⟧ had a chance to atone on ⟦MINUTE|58 minutes⟧ but put it wide.

⟦TEAM|Burnley⟧ confirmed the loan signing of ⟦PERSON|Kobe Anim⟧ from ⟦TEAM|Chelsea⟧. The 19-year-old forward spent the first half of the season at ⟦TEAM|Bolton⟧, ⟦G8|scoring two goals⟧ in 16 outings.

It was third time lucky for ⟦PERSON|Troy Edmondson⟧, who had seen ⟦PERSON|Alex Birley⟧ save twice from him before he ⟦G9|nutmegged the goalkeeper⟧ from ⟦PERSON|Kieran Lacey⟧'s pass on ⟦MINUTE|39 minutes⟧. ⟦TEAM|Tranmere⟧ should have added to it through ⟦PERSON|Lacey⟧, and nearly did through ⟦PERSON|Owen Harkness⟧.

⟦PERSON|Sergei Lozovoy⟧ stepped up to take the spot-kick after a delay of three minutes, sent ⟦PERSON|Tommy Laughton⟧ the wrong way and hit the post.

⟦TEAM|Dundee United⟧ trail ⟦TEAM|Rangers⟧ by two points after ⟦PERSON|Josh McCreadie⟧'s late ⟦G10|leveller⟧ cost them victory at ⟦VENUE|Fir Park⟧. ⟦PERSON|Ruaridh Soutar⟧ had ⟦G11|supplied the lead⟧, and was then carried off.

"The assistant's given it, the referee's given it, and I haven't seen a replay that says it wasn't over the line," ⟦PERSON|Colin Horrocks⟧ said of ⟦PERSON|Jack Lindley⟧'s ⟦MINUTE|56th-minute⟧ ⟦G12|winner⟧ for ⟦TEAM|Morecambe⟧.

⟦PERSON|Jasper Oyelade⟧, ⟦TEAM|Bristol City⟧'s top scorer, was a virtual spectator for an hour. His one contribution was a header wide from ⟦PERSON|Nathan Treloar⟧'s corner, and he gave way to ⟦PERSON|Ed Whitlam⟧ on ⟦MINUTE|64 minutes⟧.

Moments after ⟦PERSON|Whitaker Simms⟧ had hit a post for ⟦TEAM|Walsall⟧, ⟦PERSON|Lee Kirkwood⟧ ⟦G13|got the better of ⟦PERSON|Ollie Musgrove⟧⟧ from 12 yards and the hosts were three goals to the good. It was the last action of a one-sided half.

Striker ⟦PERSON|Marvin Idowu-Price⟧ has yet to score for ⟦TEAM|Wigan⟧ in 13 league appearances, and he was taken off on ⟦MINUTE|57 minutes⟧ here after heading wide from close range.

⟦PERSON|Sergio Bandeira⟧'s cross was too high for ⟦PERSON|Ted Wragg⟧ but not for ⟦PERSON|Luther Obasi⟧, who ⟦G14|headed it back where it came from and in⟧. ⟦TEAM|Blackpool⟧, ⟦SCORE|1-0⟧ up at the ⟦MINUTE|interval⟧, might have been pulled back had ⟦PERSON|Niall Corrie⟧ not headed over.

Manager ⟦PERSON|Davie Kirkland⟧ was sent to the stand in the ⟦MINUTE|75th minute⟧ for comments made to fourth official ⟦PERSON|Alan Newbigging⟧. By that point ⟦TEAM|Ross County⟧ had lost a two-goal lead and had ⟦PERSON|Connor Tulloch⟧ dismissed.

On ⟦MINUTE|19 minutes⟧ ⟦PERSON|Eric Ngoma⟧ got behind the defence and squared for ⟦PERSON|Dominic Lisle⟧, but ⟦PERSON|Archie Penhale⟧ hooked clear with the striker poised.

⟦PERSON|Mads Elgaard⟧'s ⟦G15|opener⟧ for ⟦TEAM|Brentford⟧ was cancelled out by ⟦PERSON|Luis Cordero⟧, who ⟦G16|levelled⟧ when ⟦PERSON|Abdel Benali⟧'s shot rebounded to him, and the ⟦NORP|Colombian⟧ was denied a second by ⟦PERSON|Aaron Whitby⟧'s dive.

⟦TEAM|Harrogate⟧'s winless run stretches to nine. They fell behind when ⟦PERSON|Sam Pinfold⟧ ⟦G17|thundered in a half-volley⟧ on ⟦MINUTE|8 minutes⟧, hit the bar through ⟦PERSON|Paddy Lister⟧ on ⟦MINUTE|22⟧ and had ⟦PERSON|Lister⟧'s ⟦MINUTE|74th-minute⟧ ⟦G18|header⟧ chalked off for a push.

The second half was ⟦MINUTE|nine minutes old⟧ when ⟦PERSON|Anton Drazen⟧ picked up possession, evaded ⟦PERSON|Reuben Coker⟧ and, with the outside of his right foot, ⟦G19|guided the ball out of ⟦PERSON|Nick Aldworth⟧'s reach⟧.

⟦PERSON|Martin Duxbury⟧ has ⟦G20|scored⟧ against nine of the other 23 clubs in the division, but ⟦TEAM|Huddersfield⟧ are not among them. He had three attempts on ⟦DATE|Saturday⟧, and the closest of them, a snapshot from ⟦PERSON|Tom Ferriby⟧'s knockdown, was gathered by ⟦PERSON|Ali Rasheed⟧.

⟦TEAM|Leeds⟧' ⟦G21|second⟧ came straight from the restart. ⟦PERSON|Wayne Calvert⟧ gave the ball away, ⟦PERSON|Nuno Vasques⟧ drove at ⟦PERSON|Harry Lodge⟧, and ⟦PERSON|Matteo Sbrana⟧ received his pass and ⟦G22|nonchalantly lifted it in⟧: ⟦MINUTE|46 minutes⟧, ⟦SCORE|2-0⟧.

⟦PERSON|Viktor Zeman⟧ of ⟦TEAM|Slavia Prague⟧ and ⟦PERSON|Ben Storrie⟧ of ⟦TEAM|Hibernian⟧ both had ⟦G23|goals⟧ ruled out for offside. Neither keeper was otherwise asked to make a serious save until ⟦PERSON|Zeman⟧'s low shot in the ⟦MINUTE|82nd minute⟧, which ⟦PERSON|Euan Baird⟧ turned behind.

With the hosts a goal up and sitting deep, ⟦PERSON|Nikola Perovic⟧ had two long-range attempts for ⟦TEAM|Swindon⟧: one was wayward, the other was straight at ⟦PERSON|Ben Coyle⟧.

⟦TEAM|Barnsley⟧ moved fourth with victory in the ⟦GPE|Yorkshire⟧ derby. ⟦PERSON|Kelvin Drury⟧, who spent five years with ⟦TEAM|Doncaster⟧, ⟦G24|capped a fine display with a goal⟧, ⟦MINUTE|27 minutes⟧ after he had set up ⟦PERSON|Marcus Lindh⟧ for the ⟦G25|first⟧.

A poor clearance by ⟦PERSON|Rob Enderby⟧ went straight to ⟦PERSON|Kasim Aydin⟧, and the ⟦NORP|Turk⟧ returned it with interest, ⟦G26|past the goalkeeper and in via a post⟧. ⟦TEAM|Cambridge⟧ had not been ahead at The ⟦VENUE|Valley⟧ since ⟦DATE|1991⟧.
=====GOALS=====
{"id": "G1", "scorer": "Adrien Lacombe", "team": "Fulham", "minute": 71, "minute_text": "71", "kind": "free kick"}
{"id": "G2", "scorer": "Dani Ferreiro", "team": "Crystal Palace", "count": 2}
{"id": "G3", "scorer": "Adrien Lacombe", "team": "Fulham", "minute": 71, "minute_text": "71", "kind": "free kick"}
{"id": "G4", "scorer": "Steven Ayling", "team": "Fulham", "kind": "header"}
{"id": "G5", "scorer": "Kenny Galbraith", "team": "Airdrie", "kind": "shot"}
{"id": "G6", "scorer": "Joel Whitcroft", "team": "Seagulls"}
{"id": "G7", "scorer": "Samir Haddou", "team": "Seagulls", "kind": "penalty"}
{"id": "G8", "scorer": "Kobe Anim", "team": "Bolton", "scope": "background", "count": 2}
{"id": "G9", "scorer": "Troy Edmondson", "team": "Tranmere", "minute": 39, "minute_text": "39 minutes", "kind": "shot", "assist": "Kieran Lacey"}
{"id": "G10", "scorer": "Josh McCreadie"}
{"id": "G11", "scorer": "Ruaridh Soutar", "team": "Dundee United"}
{"id": "G12", "scorer": "Jack Lindley", "team": "Morecambe", "minute": 56, "minute_text": "56th-minute"}
{"id": "G13", "scorer": "Lee Kirkwood", "kind": "shot"}
{"id": "G14", "scorer": "Luther Obasi", "team": "Blackpool", "kind": "header", "assist": "Sergio Bandeira"}
{"id": "G15", "scorer": "Mads Elgaard", "team": "Brentford"}
{"id": "G16", "scorer": "Luis Cordero", "kind": "shot"}
{"id": "G17", "scorer": "Sam Pinfold", "minute": 8, "minute_text": "8 minutes", "kind": "volley"}
{"id": "G18", "scorer": "Paddy Lister", "team": "Harrogate", "minute": 74, "minute_text": "74th-minute", "kind": "header", "outcome": "ruled out"}
{"id": "G19", "scorer": "Anton Drazen", "minute": 54, "minute_text": "nine minutes old", "kind": "shot"}
{"id": "G20", "scorer": "Martin Duxbury", "scope": "background"}
{"id": "G21", "scorer": "Matteo Sbrana", "team": "Leeds", "minute": 46, "kind": "shot", "assist": "Nuno Vasques"}
{"id": "G22", "scorer": "Matteo Sbrana", "team": "Leeds", "minute": 46, "minute_text": "46 minutes", "kind": "shot", "assist": "Nuno Vasques", "score": "2-0"}
{"id": "G23", "scorer": "Viktor Zeman; Ben Storrie", "outcome": "ruled out", "count": 2}
{"id": "G24", "scorer": "Kelvin Drury", "team": "Barnsley", "minute_text": "27 minutes"}
{"id": "G25", "scorer": "Marcus Lindh", "team": "Barnsley", "assist": "Kelvin Drury"}
{"id": "G26", "scorer": "Kasim Aydin", "team": "Cambridge", "kind": "shot"}
