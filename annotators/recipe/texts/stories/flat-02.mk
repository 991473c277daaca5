⟦PERSON|Haruto Minegishi⟧ ⟦G10|double⟧ sends ⟦TEAM|Motherwell⟧ through
A ⟦G1|brace⟧ from ⟦NORP|Japanese⟧ forward ⟦PERSON|Haruto Minegishi⟧ helped ⟦TEAM|Motherwell⟧ past ⟦COMPETITION|Championship⟧ side ⟦TEAM|Ayr United⟧ and into the ⟦COMPETITION|Scottish Cup⟧ fifth round.
The ⟦TEAM|Steelmen⟧ were pegged back by ⟦PERSON|Fraser Tolmie⟧'s ⟦G2|leveller⟧ after ⟦PERSON|Minegishi⟧ had ⟦G3|given them the lead⟧, but the 22-year-old's ⟦G4|second⟧ and a late ⟦G5|third⟧ by substitute ⟦PERSON|Bruno Azevedo⟧ settled the tie at ⟦VENUE|Fir Park⟧.
⟦TEAM|Ayr⟧ goalkeeper ⟦PERSON|Scott Geddes⟧ kept out ⟦PERSON|Liam Coutts⟧ twice in the ⟦MINUTE|opening 10 minutes⟧, first with a foot and then by tipping a volley over.
He had no answer on ⟦MINUTE|22 minutes⟧. ⟦PERSON|Coutts⟧ fed ⟦PERSON|Minegishi⟧ on the edge of the area and he ⟦G6|stroked it past ⟦PERSON|Geddes⟧⟧.
The visitors, roared on by 1,900 travelling fans, ⟦G11|hit back⟧ on ⟦MINUTE|39⟧. ⟦PERSON|Tolmie⟧ was first to a loose ball after ⟦PERSON|Craig Nairn⟧'s effort had come off the post and he ⟦G7|made no mistake⟧.
⟦PERSON|Nairn⟧ should have put ⟦TEAM|Ayr⟧ in front soon after the ⟦MINUTE|restart⟧ but lifted his shot into the away end. It proved costly. ⟦PERSON|Minegishi⟧ ⟦G8|restored the lead⟧ in the ⟦MINUTE|58th minute⟧, ⟦G12|turning in⟧ ⟦PERSON|Davie Lumsden⟧'s cross from close range.
⟦TEAM|Ayr⟧ rolled the dice with a triple change and ⟦PERSON|Tolmie⟧ headed a free-kick straight at ⟦PERSON|Oskar Brandt⟧, but ⟦PERSON|Azevedo⟧ ⟦G9|wrapped up the win⟧ at the end, running on to a long ball and ⟦G13|lifting it over ⟦PERSON|Geddes⟧⟧.
"⟦PERSON|Haru⟧ could've had a hat-trick, he missed a sitter at ⟦SCORE|1-0⟧," said ⟦TEAM|Motherwell⟧ boss ⟦PERSON|Stevie Garrow⟧. "But he's young and I'm delighted for the boy."
The fifth-round draw takes place on ⟦DATE|Monday⟧ night.
⟦FURNITURE|Man of the match: Haruto Minegishi (Motherwell)⟧
=====GOALS=====
{"id":"G1","scorer":"Haruto Minegishi","team":"Motherwell","count":2,"kind":"shot"}
{"id":"G2","scorer":"Fraser Tolmie","team":"Ayr United","minute":39,"kind":"shot"}
{"id":"G3","scorer":"Haruto Minegishi","team":"Motherwell","minute":22,"assist":"Liam Coutts","kind":"shot"}
{"id":"G4","scorer":"Haruto Minegishi","team":"Motherwell","minute":58,"assist":"Davie Lumsden"}
{"id":"G5","scorer":"Bruno Azevedo","team":"Motherwell","kind":"shot","minute_text":"late"}
{"id":"G6","scorer":"Haruto Minegishi","team":"Motherwell","minute":22,"minute_text":"22 minutes","assist":"Liam Coutts","kind":"shot"}
{"id":"G7","scorer":"Fraser Tolmie","team":"Ayr United","minute":39,"minute_text":"39","kind":"shot"}
{"id":"G8","scorer":"Haruto Minegishi","team":"Motherwell","minute":58,"minute_text":"58th minute","assist":"Davie Lumsden"}
{"id":"G9","scorer":"Bruno Azevedo","team":"Motherwell","minute_text":"at the end","kind":"shot"}
{"id":"G10","scorer":"Haruto Minegishi","team":"Motherwell","count":2,"kind":"shot"}
{"id":"G11","scorer":"Fraser Tolmie","team":"Ayr United","minute":39,"minute_text":"39","kind":"shot"}
{"id":"G12","scorer":"Haruto Minegishi","team":"Motherwell","minute":58,"assist":"Davie Lumsden"}
{"id":"G13","scorer":"Bruno Azevedo","team":"Motherwell","kind":"shot"}
