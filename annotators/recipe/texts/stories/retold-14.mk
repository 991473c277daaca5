⟦TEAM|Ajax⟧ held by nine-man ⟦TEAM|Heracles⟧
⟦TEAM|Ajax⟧ dropped points at home for the third time ⟦DATE|this season⟧ when they were held ⟦SCORE|1-1⟧ by a ⟦TEAM|Heracles⟧ side that finished with nine men.
An ⟦G1|own goal⟧ by ⟦PERSON|Jorrit Hoekstra⟧ gave ⟦TEAM|Ajax⟧ a draw they did not deserve more than. ⟦TEAM|Heracles⟧ had ⟦G2|led⟧ since the opening minutes.
The ⟦G3|goal⟧ that put the visitors ahead came from the game's first attack. ⟦PERSON|Brian Lugtenburg⟧ was not closed down on the left and clipped the ball in. ⟦PERSON|Hoekstra⟧, up from the back for a throw, headed it down, and ⟦PERSON|Emil Vesterager⟧ ⟦G4|smashed it in⟧.
It was a poor ⟦G5|one⟧ to give away, and coach ⟦PERSON|Frank van Woerden⟧ threw his bottle to the ground.
⟦TEAM|Ajax⟧ had plenty of time to respond but not many ideas. ⟦PERSON|Kayden Blokland⟧ drove a shot over and ⟦PERSON|Mohamed El Idrissi⟧'s effort in the ⟦MINUTE|31st minute⟧ was held by ⟦PERSON|Tim Raaijmakers⟧. ⟦PERSON|El Idrissi⟧ claimed a penalty when he fell under a challenge from ⟦PERSON|Lugtenburg⟧; he was booked for diving instead.
⟦PERSON|Lugtenburg⟧ was dismissed for a second yellow on ⟦MINUTE|55 minutes⟧ and ⟦PERSON|Vesterager⟧ for dissent on ⟦MINUTE|69⟧.
The ⟦G6|equaliser⟧ came between the two. ⟦PERSON|Blokland⟧'s free-kick was delivered with pace to the near post, ⟦PERSON|El Idrissi⟧ missed it, and it flew ⟦G7|in off ⟦PERSON|Hoekstra⟧'s shin⟧.
Nobody in the ⟦VENUE|Johan Cruijff ArenA⟧ doubted a second would follow. It did not. ⟦PERSON|Blokland⟧ hit a post, and deep in ⟦MINUTE|stoppage time⟧ ⟦PERSON|El Idrissi⟧ had his header pushed over by ⟦PERSON|Raaijmakers⟧.
"Three points thrown away, not two," ⟦PERSON|Van Woerden⟧ said. "The ⟦G8|goal⟧ was a joke. We had a meeting about long throws on ⟦DATE|Friday⟧."
⟦TEAM|Heracles⟧ trainer ⟦PERSON|Erwin Slot⟧ could smile. "⟦PERSON|Jorrit⟧ has made the first ⟦G9|goal⟧ and he has ⟦G10|scored the second⟧. Busy afternoon for a defender."
=====GOALS=====
{"id": "G1", "scorer": "Jorrit Hoekstra", "team": "Ajax", "assist": "Kayden Blokland", "kind": "own goal"}
{"id": "G2", "scorer": "Emil Vesterager", "team": "Heracles", "assist": "Jorrit Hoekstra", "kind": "shot"}
{"id": "G3", "scorer": "Emil Vesterager", "team": "Heracles", "assist": "Jorrit Hoekstra", "kind": "shot"}
{"id": "G4", "scorer": "Emil Vesterager", "team": "Heracles", "assist": "Jorrit Hoekstra", "kind": "shot", "score": "0-1"}
{"id": "G5", "scorer": "Emil Vesterager", "team": "Heracles", "assist": "Jorrit Hoekstra", "kind": "shot"}
{"id": "G6", "scorer": "Jorrit Hoekstra", "team": "Ajax", "assist": "Kayden Blokland", "kind": "own goal"}
{"id": "G7", "scorer": "Jorrit Hoekstra", "team": "Ajax", "assist": "Kayden Blokland", "kind": "own goal", "score": "1-1"}
{"id": "G8", "scorer": "Emil Vesterager", "team": "Heracles", "assist": "Jorrit Hoekstra", "kind": "shot"}
{"id": "G9", "scorer": "Emil Vesterager", "team": "Heracles", "assist": "Jorrit Hoekstra", "kind": "shot"}
{"id": "G10", "scorer": "Jorrit Hoekstra", "team": "Ajax", "assist": "Kayden Blokland", "kind": "own goal"}
