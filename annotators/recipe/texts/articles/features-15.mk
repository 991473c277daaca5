The quiet exit of ⟦PERSON|Paulinho Baré⟧, hero for a night

⟦TEAM|Santos⟧ announced his departure in thirty-one words. No photograph, no video, no farewell match. ⟦PERSON|Paulinho Baré⟧, who turned 38 in ⟦DATE|March⟧, has gone home to ⟦GPE|Belém⟧ to look after his father's boats.

You will remember him, if at all, for ⟦DATE|2011⟧. On a wet field in ⟦GPE|Asunción⟧ he came on for the injured ⟦PERSON|Wesley Tchê⟧ and, in the space of six minutes, ⟦G1|scored three⟧. The ⟦G7|last⟧, from a bicycle kick with ⟦PERSON|Rodolfo Ayala⟧ hanging off his shoulder, made the cover of ⟦ORG|Placar⟧. He was 24. ⟦TEAM|Benfica⟧ called that week, and so did ⟦TEAM|Villarreal⟧.

He picked ⟦GPE|Portugal⟧ and it rained on him there too. A torn ligament in his third game; a coach, ⟦PERSON|Artur Semedo⟧, who wanted him to track back; one solitary league ⟦G2|goal⟧, at home to ⟦TEAM|Nacional⟧. He was on his way to ⟦GPE|Qatar⟧ by the time he was 26, and after that came ⟦GPE|Cyprus⟧, ⟦GPE|Thailand⟧, ⟦GPE|Qatar⟧ again and a long twilight in ⟦GPE|São Paulo⟧ state football with ⟦TEAM|Ituano⟧ and ⟦TEAM|Portuguesa⟧.

"I was never a goalscorer," he told me once, in a hotel lobby smelling of chlorine. "I was a person who ⟦G5|scored three goals⟧."

It was not modesty. The record books bear him out: 51 ⟦G3|goals⟧ in 17 years, and never more than eight in one of them. Compare ⟦PERSON|Dudu Carvalhal⟧, who came through at ⟦TEAM|Santos⟧ in the same group, who did not score on that night or many others, and who finished with ⟦G6|288⟧.

But what other people recall is colder than what I saw. In ⟦DATE|2019⟧, when ⟦TEAM|Ituano⟧ were a goal down to ⟦TEAM|Guarani⟧ and ten men, I watched ⟦PERSON|Baré⟧ shove a teenager out of the way, take the ball, and put a free-kick against the bar so hard that the frame was still moving when the ball was cleared. He looked up at the stand. He grinned. For one second he was 24 again.
=====GOALS=====
{"id": "G1", "scorer": "Paulinho Baré", "team": "Santos", "count": 3, "scope": "background"}
{"id": "G2", "scorer": "Paulinho Baré", "team": "Benfica", "scope": "background"}
{"id": "G3", "scorer": "Paulinho Baré", "count": 51, "scope": "background"}
{"id":"G5","scorer":"Paulinho Baré","team":"Santos","count":3,"scope":"background"}
{"id":"G6","scorer":"Dudu Carvalhal","count":288,"scope":"background"}
{"id":"G7","scorer":"Paulinho Baré","team":"Santos","kind":"shot","scope":"background"}
