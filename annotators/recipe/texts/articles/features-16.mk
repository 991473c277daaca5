⟦PERSON|Park Seo-hyun⟧: ⟦TEAM|Celtic⟧'s "wee machine" who never stops apologising

⟦GPE|GLASGOW⟧ — The first thing ⟦PERSON|Park Seo-hyun⟧ did after sinking ⟦TEAM|Rangers⟧ with an ⟦MINUTE|89th-minute⟧ ⟦G2|winner⟧ at ⟦VENUE|Ibrox⟧ ⟦DATE|last season⟧ was to say sorry. He said it to ⟦PERSON|Angus Petrie⟧, whose pass he thought he had stolen; to his own bench, for taking so long; and, it is said, to the goalkeeper.

"It is how I am," said the 25-year-old ⟦TEAM|South Korea⟧ international, through an interpreter, at ⟦VENUE|Lennoxtown⟧ on ⟦DATE|Tuesday⟧. "My mother would be angry if I did not."

⟦TEAM|Celtic⟧ fans wouldn't change a thing. Signed from ⟦TEAM|Gangwon FC⟧ for a shade over £2m, ⟦PERSON|Park⟧ has scored goals at a rate nobody in green has managed since the turn of the century. He ⟦G3|netted 27⟧ in his first full year. He's already got ⟦G8|16⟧ ⟦DATE|this term⟧, and when ⟦TEAM|Celtic⟧ meet ⟦TEAM|Feyenoord⟧ in the ⟦COMPETITION|Champions League⟧ ⟦DATE|tomorrow⟧ he will have a chance to become the first ⟦NORP|Asian⟧ to score in five games running in the competition proper, having ⟦G5|registered⟧ in the last four.

Born in ⟦GPE|Gangneung⟧, a port town, he was a swimmer to begin with. His father, ⟦PERSON|Park Jung-ho⟧, skippered a squid boat. Until he was 12 he had never played on grass.

Team-mates call him the wee machine. ⟦PERSON|Petrie⟧, who laid on most of those 16, reckons the nickname undersells him. "A machine does the same thing every time. I've seen him finish left foot, right foot, wi' his knee. The one against ⟦TEAM|Aberdeen⟧ ⟦G7|went in⟧ off his backside. He apologised for that as well."

There was a rough start. ⟦PERSON|Park⟧ went seven weeks without a goal on arrival and, missing home, asked manager ⟦PERSON|Bram Oosterveld⟧ whether the club might want its money back. ⟦PERSON|Oosterveld⟧ took him fishing instead.

"Did we catch anything? No," said the ⟦NORP|Dutchman⟧. "He said sorry to the fish."
=====GOALS=====
{"id": "G2", "scorer": "Park Seo-hyun", "team": "Celtic", "assist": "Angus Petrie", "scope": "background"}
{"id": "G3", "scorer": "Park Seo-hyun", "team": "Celtic", "count": 27, "scope": "background"}
{"id": "G5", "scorer": "Park Seo-hyun", "team": "Celtic", "count": 4, "scope": "background"}
{"id": "G7", "scorer": "Park Seo-hyun", "team": "Celtic", "scope": "background"}
{"id":"G8","scorer":"Park Seo-hyun","team":"Celtic","count":16,"scope":"background"}
