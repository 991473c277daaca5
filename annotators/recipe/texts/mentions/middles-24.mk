⟦TEAM|Kerkrade⟧ ⟦G1|went ahead⟧ in fortuitous fashion. ⟦PERSON|Dirk Bosman⟧ shot from 20 metres in the ⟦MINUTE|13th minute⟧, ⟦PERSON|Arne Wils⟧ stuck out a foot and ⟦PERSON|Niek Faber⟧, already moving, saw the ball ⟦G2|go in⟧ on the other side. ⟦PERSON|Wils⟧ then headed ⟦PERSON|Bosman⟧'s next effort off the line.

⟦PERSON|Graham Tully⟧ and ⟦PERSON|Ewan Rees⟧ both missed penalties for ⟦TEAM|Cove Rangers⟧, in the ⟦MINUTE|15th minute⟧ and the ⟦MINUTE|63rd⟧, and ⟦PERSON|Rees⟧ had a header from ⟦PERSON|Lyle Munn⟧'s corner saved by ⟦PERSON|Brett Hogg⟧. Their opponents had one shot on target, a free-kick by ⟦PERSON|Sean Baillie⟧, and that was held.

⟦PERSON|Stefano Rigoni⟧'s ⟦G3|equaliser⟧, a free-kick on ⟦MINUTE|83 minutes⟧, followed hard on ⟦PERSON|Andrea Pozzi⟧'s miss from the spot at the other end. ⟦PERSON|Pozzi⟧ had ⟦G4|scored⟧ on ⟦MINUTE|47⟧, when ⟦PERSON|Luca Dotti⟧'s shot was parried, and ⟦TEAM|Vicenza⟧ would not have recovered from a second.

⟦PERSON|Abdou Faye⟧, from ⟦PERSON|Modou Sarr⟧'s corner, ⟦G5|headed past⟧ ⟦PERSON|Issa Gueye⟧ on ⟦MINUTE|21 minutes⟧ and ⟦PERSON|Sarr⟧, from ⟦PERSON|Faye⟧'s pass, ⟦G6|made it ⟦SCORE|2-0⟧⟧ on ⟦MINUTE|48⟧. ⟦TEAM|Jaraaf⟧ then lost ⟦PERSON|Faye⟧ to a red card, but ⟦PERSON|Pape Lo⟧ put the resulting free-kick over.

Three of the last four ⟦TEAM|Wigan⟧ ⟦G7|goals⟧ have been scored for them by opponents. ⟦PERSON|Ted Barlow⟧'s ⟦G8|own goal⟧ in the ⟦MINUTE|39th minute⟧, a slice from ⟦PERSON|Rhys Coker⟧'s cross, was the latest, and it was not enough, ⟦PERSON|Barlow⟧ getting a ⟦G9|goal⟧ at the right end from ⟦PERSON|Lee Cowan⟧'s corner on ⟦MINUTE|70⟧.

⟦PERSON|Erik Solheim⟧ denied ⟦PERSON|Tarjei Moe⟧ in the ⟦MINUTE|12th minute⟧ and ⟦PERSON|Kim Aasen⟧ in the ⟦MINUTE|30th⟧, both from close range. He could not deny ⟦PERSON|Aasen⟧ a minute before the ⟦MINUTE|interval⟧, when ⟦PERSON|Moe⟧ crossed for the ⟦TEAM|Start⟧ winger to ⟦G10|tap in⟧.

⟦PERSON|Pedro Alcaraz⟧'s first job as coach is to find somebody who can finish. ⟦TEAM|Cartagena⟧ had the ball in the area 41 times, said the figures; ⟦PERSON|Hugo Vidal⟧ had six of their 15 shots, including a penalty that ⟦PERSON|Ximo Ferrer⟧ touched on to the post, and ⟦PERSON|Marc Gual⟧ was caught offside five times.

⟦PERSON|Josip Barišić⟧ capitalised on hesitation between ⟦PERSON|Leon Krekovic⟧ and his goalkeeper ⟦PERSON|Toni Silić⟧ to ⟦G11|give ⟦TEAM|Gorica⟧ a lead⟧ in the ⟦MINUTE|fifth minute⟧, but ⟦PERSON|Krekovic⟧ made up for it, ⟦G12|nodding in⟧ ⟦PERSON|Fran Jurić⟧'s corner on ⟦MINUTE|34⟧. ⟦PERSON|Silić⟧ saved a ⟦MINUTE|60th-minute⟧ penalty from ⟦PERSON|Barišić⟧.

⟦PERSON|Sophie Lambert⟧ had ⟦G13|scored only once⟧ all season, against ⟦TEAM|Lewes⟧. Against ⟦TEAM|Watford Women⟧ she ⟦G14|scored⟧ on ⟦MINUTE|26⟧, finishing ⟦PERSON|Jas Dhillon⟧'s cut-back, had a ⟦G15|header⟧ ruled out after ⟦PERSON|Dhillon⟧ fouled ⟦PERSON|Tia Morley⟧, and saw a third effort saved by ⟦PERSON|Erin Booth⟧.

A two-goal swing in two minutes decided it. ⟦PERSON|Alex Dorn⟧ had the chance to put ⟦TEAM|Wehen⟧ ⟦SCORE|2-0⟧ up but shot against ⟦PERSON|Piet Lorenz⟧, and from the throw by ⟦PERSON|Lorenz⟧ the ball reached ⟦PERSON|Nico Baum⟧ by way of ⟦PERSON|Ferdi Haas⟧; ⟦PERSON|Baum⟧ ⟦G16|equalised⟧, on ⟦MINUTE|66 minutes⟧.

⟦PERSON|Collins Otieno⟧ took the corner that led to the first and the free-kick that led to the second, both ⟦G17|headers⟧ by ⟦PERSON|Peter Wafula⟧, on ⟦MINUTE|9⟧ and ⟦MINUTE|38⟧. ⟦PERSON|Otieno⟧ would have had a goal himself had ⟦PERSON|Brian Kiptoo⟧ not tipped his penalty over in the ⟦MINUTE|80th minute⟧. ⟦TEAM|Gor Mahia⟧ go second.

⟦PERSON|Viktor Falk⟧ did not see the deflection, off ⟦PERSON|Oskar Ek⟧, but he saw the result: the ball from ⟦PERSON|Noel Strand⟧ ⟦G18|in his net⟧ with ⟦MINUTE|two minutes left⟧ and ⟦TEAM|Degerfors⟧ players piling on to each other. ⟦PERSON|Ek⟧ had cleared a header from ⟦PERSON|Strand⟧ off the line in the ⟦MINUTE|20th minute⟧.

⟦TEAM|Lommel⟧ ⟦G19|pulled a goal back⟧, so they thought, through ⟦PERSON|Jelle Goos⟧ in the ⟦MINUTE|75th minute⟧. ⟦PERSON|Goos⟧ had ⟦G20|turned in⟧ the rebound from ⟦PERSON|Sam Aerts⟧' penalty, saved by ⟦PERSON|Kobe Lens⟧, but had set off too soon, and the kick was not retaken.

Plenty of teams would settle for a finish of seventh and a cup run. ⟦TEAM|Odd⟧ want more, said ⟦PERSON|Trond Berg⟧, whose contract was extended by two years on ⟦DATE|Monday⟧. He has signed ⟦PERSON|Amin Nouri Skog⟧, who had 12 ⟦G21|goals⟧ and seven penalties ⟦DATE|last season⟧, and hopes to clinch another deal by the ⟦DATE|weekend⟧.

⟦PERSON|Cameron Oakes⟧ was the man to ⟦G22|break the deadlock⟧, ⟦MINUTE|seven minutes after the restart⟧. ⟦PERSON|Tyrese Hall⟧ surged past ⟦PERSON|Nick Cullen⟧ and pulled the ball back; ⟦PERSON|James Stark⟧ let it run; and ⟦TEAM|Solihull Moors⟧ had the lead on ⟦MINUTE|52 minutes⟧. ⟦PERSON|Stark⟧ struck the bar soon after.
=====GOALS=====
{"id": "G1", "scorer": "Dirk Bosman", "team": "Kerkrade", "minute": 13, "kind": "shot", "minute_text": "13th minute"}
{"id": "G2", "scorer": "Dirk Bosman", "team": "Kerkrade", "minute": 13, "kind": "shot", "minute_text": "13th minute"}
{"id": "G3", "scorer": "Stefano Rigoni", "team": "Vicenza", "minute": 83, "kind": "free kick", "minute_text": "83 minutes"}
{"id": "G4", "scorer": "Andrea Pozzi", "minute": 47, "kind": "shot", "minute_text": "47"}
{"id": "G5", "scorer": "Abdou Faye", "team": "Jaraaf", "minute": 21, "kind": "header", "minute_text": "21 minutes"}
{"id": "G6", "scorer": "Modou Sarr", "team": "Jaraaf", "minute": 48, "assist": "Abdou Faye", "kind": "shot", "minute_text": "48"}
{"id": "G7", "team": "Wigan", "scope": "background", "count": 3, "kind": "own goal"}
{"id": "G8", "scorer": "Ted Barlow", "team": "Wigan", "minute": 39, "kind": "own goal", "minute_text": "39th minute"}
{"id": "G9", "scorer": "Ted Barlow", "minute": 70, "kind": "header", "minute_text": "70"}
{"id": "G10", "scorer": "Kim Aasen", "team": "Start", "minute": 44, "assist": "Tarjei Moe", "kind": "shot", "minute_text": "minute before the interval"}
{"id": "G11", "scorer": "Josip Barišić", "team": "Gorica", "minute": 5, "kind": "shot", "minute_text": "fifth minute"}
{"id": "G12", "scorer": "Leon Krekovic", "minute": 34, "kind": "header", "minute_text": "34"}
{"id": "G13", "scorer": "Sophie Lambert", "scope": "background"}
{"id": "G14", "scorer": "Sophie Lambert", "minute": 26, "kind": "shot", "minute_text": "26"}
{"id": "G15", "scorer": "Sophie Lambert", "outcome": "ruled out", "kind": "header"}
{"id": "G16", "scorer": "Nico Baum", "minute": 66, "assist": "Ferdi Haas", "kind": "shot", "minute_text": "66 minutes"}
{"id": "G17", "scorer": "Peter Wafula", "team": "Gor Mahia", "count": 2, "kind": "header"}
{"id": "G18", "scorer": "Noel Strand", "team": "Degerfors", "minute": 88, "kind": "shot", "minute_text": "two minutes left"}
{"id": "G19", "scorer": "Jelle Goos", "team": "Lommel", "minute": 75, "kind": "shot", "outcome": "ruled out", "minute_text": "75th minute"}
{"id": "G20", "scorer": "Jelle Goos", "team": "Lommel", "minute": 75, "kind": "shot", "outcome": "ruled out", "minute_text": "75th minute"}
{"id": "G21", "scorer": "Amin Nouri Skog", "scope": "background", "count": 12}
{"id": "G22", "scorer": "Cameron Oakes", "team": "Solihull Moors", "minute": 52, "kind": "shot", "minute_text": "52 minutes"}
