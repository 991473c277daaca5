⟦TEAM|Galatasaray⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Fenerbahçe⟧: ⟦PERSON|Kurt⟧ rises to derby occasion
ISTANBUL, ⟦ORG|Anadolu Agency⟧ - A ⟦G1|penalty⟧ by captain ⟦PERSON|Zeynep Kurt⟧ in the ⟦MINUTE|89th minute⟧ earned ⟦TEAM|Galatasaray⟧ a comeback win over city rivals ⟦TEAM|Fenerbahçe⟧ in the ⟦COMPETITION|Turkcell Women's Super League⟧ at ⟦VENUE|Kemerburgaz⟧ on ⟦DATE|Saturday⟧.
The ⟦TEAM|Lions⟧ had trailed almost from the outset. ⟦TEAM|Fenerbahçe⟧'s ⟦NORP|Nigerian⟧ forward ⟦PERSON|Precious Nnadi⟧, picked despite a back complaint, ⟦G2|gave her team the lead⟧ in the ⟦MINUTE|fourth minute⟧ from a rebound.
It could have been two shortly afterwards, but ⟦PERSON|Buse Ergin⟧ sliced over when ⟦PERSON|Nnadi⟧'s cross reached her unmarked. ⟦PERSON|Tugba Demirel⟧'s free-kick skimmed the bar.
⟦TEAM|Galatasaray⟧ came closest to drawing level through ⟦PERSON|Selin Taşkın⟧, whose volley in the ⟦MINUTE|29th minute⟧ was brilliantly saved, and ⟦PERSON|Kurt⟧, who saw a shot cleared from the line and an offside flag halt her next.
The captain ⟦G3|found the equaliser⟧ ⟦MINUTE|12 minutes after half-time⟧, ⟦G4|driving low past⟧ ⟦PERSON|Merve Aydoğan⟧, who had complained of the sun.
Both sides had a spell in command. ⟦PERSON|Ergin⟧ tried her luck with an overhead kick. ⟦PERSON|Ebru Şahinoğlu⟧, for ⟦TEAM|Galatasaray⟧, blasted at ⟦PERSON|Aydoğan⟧.
Then, ⟦PERSON|Şahinoğlu⟧ was fouled in the box by ⟦PERSON|Demirel⟧ as they raced for a loose ball. ⟦PERSON|Kurt⟧ took a short run and ⟦G5|sent the keeper the wrong way⟧.
It was the 26-year-old's second ⟦G6|brace⟧ of the campaign.
⟦PERSON|Kurt⟧ told ⟦ORG|Anadolu Agency⟧ she had not looked at the keeper at all. "I'd decided on ⟦DATE|Thursday⟧," she said.
⟦TEAM|Fenerbahçe⟧, known as the ⟦TEAM|Yellow Canaries⟧, have lost three from four and are now five points behind leaders ⟦TEAM|Galatasaray⟧, with ⟦TEAM|Beşiktaş⟧ between.
=====GOALS=====
{"id": "G1", "scorer": "Zeynep Kurt", "team": "Galatasaray", "minute": 89, "minute_text": "89th minute", "kind": "penalty"}
{"id": "G2", "scorer": "Precious Nnadi", "team": "Fenerbahçe", "minute": 4, "minute_text": "fourth minute", "kind": "shot"}
{"id": "G3", "scorer": "Zeynep Kurt", "team": "Galatasaray", "minute": 57, "minute_text": "12 minutes after half-time", "kind": "shot"}
{"id": "G4", "scorer": "Zeynep Kurt", "team": "Galatasaray", "minute": 57, "minute_text": "12 minutes after half-time", "kind": "shot"}
{"id": "G5", "scorer": "Zeynep Kurt", "team": "Galatasaray", "minute": 89, "kind": "penalty"}
{"id": "G6", "scorer": "Zeynep Kurt", "team": "Galatasaray", "count": 2}
