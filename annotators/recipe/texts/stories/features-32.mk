⟦PERSON|Elin Sandqvist⟧: "I am not a poacher, I am a tourist"

⟦FURNITURE|By Clara Beaumont in Gothenburg⟧

She has 203 ⟦G1|goals⟧ in club football and cannot describe ten of them. ⟦PERSON|Elin Sandqvist⟧, ⟦TEAM|Häcken⟧'s centre-forward and the sharpest tongue in the ⟦COMPETITION|Damallsvenskan⟧, is eating a cinnamon bun in the rain.

The one she does describe was in ⟦GPE|Barcelona⟧ in ⟦DATE|2021⟧. ⟦TEAM|Häcken⟧ lost ⟦SCORE|4-1⟧. "We had no ball for an hour. ⟦PERSON|Filippa Nyström⟧ kicked it far, because she was tired. The centre-back, ⟦PERSON|Inma Salvat⟧, let it bounce. I am behind her. I touch it once, I see the keeper is coming like a train, I touch it again and I am on my face. I hear it ⟦G2|go in⟧. So that is one I did not see."

What about ⟦DATE|Saturday⟧, when she came off the bench and ⟦G3|got the decider⟧ against ⟦TEAM|Hammarby⟧?

"That one I saw. ⟦PERSON|Wilma Rask⟧'s corner ⟦G7|went in off⟧ me. I was turning to complain that I was being held. I did not complain after that."

It was the ⟦MINUTE|81st minute⟧, and it kept alive a title race that most had thought wrapped up in ⟦DATE|September⟧. ⟦TEAM|Häcken⟧ had been behind to ⟦PERSON|Stina Börjesson⟧'s ⟦G4|lob⟧, ⟦G6|levelled⟧ through ⟦PERSON|Rask⟧ from the spot in first-half ⟦MINUTE|stoppage time⟧, and saved more than once by goalkeeper ⟦PERSON|Moa Dahlgren⟧.

People call her a poacher. She pulls a face. "A poacher works. I walk around, I look at things, I am a tourist. And sometimes there is a ball."

She missed the ⟦COMPETITION|World Cup⟧ with a back injury and does not expect to be picked again by ⟦TEAM|Sweden⟧, for whom she last ⟦G5|scored⟧ in ⟦DATE|2022⟧. At 34, she would like to be a teacher. Of what? "History. I've been in it long enough."

A lorry goes by and covers her bun in water. She finishes it.
=====GOALS=====
{"id":"G1","scorer":"Elin Sandqvist","count":203,"scope":"background"}
{"id":"G2","scorer":"Elin Sandqvist","team":"Häcken","assist":"Filippa Nyström","scope":"background"}
{"id":"G3","scorer":"Elin Sandqvist","team":"Häcken","minute":81,"minute_text":"81st minute","assist":"Wilma Rask"}
{"id":"G4","scorer":"Stina Börjesson","team":"Hammarby"}
{"id":"G5","scorer":"Elin Sandqvist","team":"Sweden","scope":"background"}
{"id":"G6","scorer":"Wilma Rask","team":"Häcken","kind":"penalty"}
{"id":"G7","scorer":"Elin Sandqvist","team":"Häcken","minute":81,"assist":"Wilma Rask"}
