Obituary: ⟦PERSON|Norman 'Nobby' Tuckwell⟧, centre-forward and greengrocer, ⟦DATE|1931⟧–⟦DATE|2024⟧

⟦PERSON|Norman Tuckwell⟧, who has died aged 93, ⟦G1|scored the goal⟧ that took ⟦TEAM|Rotherham United⟧ to ⟦VENUE|Wembley⟧ in a cup they were never supposed to be in, and for seventy years afterwards sold apples to people who wanted to talk about it.

Born in ⟦GPE|Mexborough⟧, the son of a miner, he joined ⟦TEAM|Rotherham⟧ from the pit team at 17. On his debut, at ⟦TEAM|Port Vale⟧, he was knocked out by ⟦PERSON|Wilf Ackroyd⟧'s elbow, came round and ⟦G2|equalised⟧. He remembered neither.

His best year was ⟦DATE|1955-56⟧, when he ⟦G3|struck 28 times⟧. On ⟦DATE|New Year's Day⟧ he ⟦G4|made it four⟧ against ⟦TEAM|Bury⟧ inside ⟦MINUTE|half an hour⟧, the last of them a ⟦G5|penalty⟧ with the old laced ball, which burst.

The semi-final at ⟦VENUE|Hillsborough⟧ was goalless and sour until the ⟦MINUTE|84th minute⟧. ⟦PERSON|Harry Pell⟧ crossed from the right, keeper ⟦PERSON|Les Duckett⟧ came and missed, and ⟦PERSON|Tuckwell⟧ threw himself among the boots to ⟦G6|nudge it in⟧. He left two teeth in the mud.

They lost the final ⟦SCORE|3-1⟧. He hit a post, and blamed the shoes.

A bad knee finished him at 29. ⟦TEAM|Leeds United⟧ had offered £14,000 for him the ⟦DATE|week before⟧; he used to say it was the only deal that he ever failed to close. He opened a shop in ⟦GPE|Rawmarsh⟧ and drove the van himself until he was 80.

He was a modest man who disliked fuss and aubergines. His wife, ⟦PERSON|Edna⟧, died in ⟦DATE|2011⟧. He's survived by three daughters and a stand.
=====GOALS=====
{"id":"G1","scorer":"Norman 'Nobby' Tuckwell","team":"Rotherham United","scope":"background","assist":"Harry Pell"}
{"id":"G2","scorer":"Norman 'Nobby' Tuckwell","team":"Rotherham","scope":"background"}
{"id":"G3","scorer":"Norman 'Nobby' Tuckwell","team":"Rotherham","scope":"background","count":28}
{"id":"G4","scorer":"Norman 'Nobby' Tuckwell","team":"Rotherham","scope":"background","count":4,"minute_text":"half an hour"}
{"id":"G5","scorer":"Norman 'Nobby' Tuckwell","team":"Rotherham","scope":"background","kind":"penalty"}
{"id":"G6","scorer":"Norman 'Nobby' Tuckwell","team":"Rotherham United","scope":"background","assist":"Harry Pell","minute_text":"84th minute"}
