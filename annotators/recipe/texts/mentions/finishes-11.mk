⟦PERSON|Christian Wadsworth⟧, who ⟦G1|scored for fun⟧ in ⟦COMPETITION|League One⟧ and had not scored at all in the ⟦COMPETITION|Championship⟧, ⟦G2|did so⟧ in the ⟦MINUTE|seventh minute⟧ for ⟦TEAM|Hull⟧, meeting ⟦PERSON|Tyrese Cann⟧'s low centre on the run after ⟦PERSON|Andrej Kos⟧ had let it go through his legs and ⟦PERSON|Ben Mallory⟧ had let it go, full stop.

⟦PERSON|Patrick Wadham⟧, a menace in ⟦COMPETITION|League One⟧, has not scored at all in the ⟦COMPETITION|Championship⟧, and might have done so in the ⟦MINUTE|seventh minute⟧ of ⟦DATE|yesterday⟧'s match, had ⟦PERSON|Andrej Kolar⟧ let the ball go through his legs or ⟦PERSON|Ben Malone⟧ let it go, full stop.

⟦MINUTE|14⟧ – ⟦TEAM|Dortmund⟧ are on top but the first big chance falls to ⟦TEAM|Mainz⟧: ⟦PERSON|Sakho⟧ flicks, ⟦PERSON|Brosig⟧ hits it on the spin and ⟦PERSON|Kobler⟧ saves with his chest.

⟦MINUTE|15⟧ – And from the resulting corner they ⟦G3|lead⟧! ⟦PERSON|Nishimura⟧ swings it in, ⟦PERSON|Sakho⟧ backs into it and ⟦PERSON|Brosig⟧, somehow free, ⟦G4|glances it⟧ across ⟦PERSON|Kobler⟧. The home end is not happy about a shove.

⟦MINUTE|16⟧ – Check complete. The ⟦G5|header⟧ stands. ⟦TEAM|Dortmund⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Mainz⟧.

Two ⟦G6|goals⟧ by ⟦PERSON|Dragan Mitić⟧, the one a chip and the other a tap, a miss by ⟦PERSON|Nemanja Bakić⟧ that will be shown again at ⟦DATE|Christmas⟧, a red card for ⟦PERSON|Stefan Aleksić⟧ and a power cut: there was something for everyone in ⟦TEAM|Čukarički⟧'s win, except for those on the last bus.

⟦PERSON|Brendan Farragher⟧ has now gone 1,034 minutes, give or take a throw-in, since he ⟦G7|last beat a goalkeeper⟧, and when ⟦PERSON|Toby Leadbetter⟧, through on the right, chose to square it to him, with ⟦PERSON|Hugh Sillitoe⟧ beaten and the line at his feet, you could hear four thousand people hold their breath, and then hear them let it go.

⟦PERSON|Mariano Lucchetti⟧, who until then had been marking ⟦PERSON|Ezequiel Roldán⟧ so closely that they might have shared a shirt, turned to ask the bench a question, and in the moment that it took to be told, ⟦PERSON|Roldán⟧ ⟦G8|had headed in⟧ ⟦PERSON|Matías Vera⟧'s cross in the ⟦MINUTE|43rd minute⟧.

After the ⟦G9|third⟧, a rebound ⟦G10|thumped in⟧ by ⟦PERSON|Soren Kallesøe⟧ in the ⟦MINUTE|51st minute⟧, the away supporters began to file out; after the ⟦G11|fourth⟧, a back-heel by ⟦PERSON|Tage Brix⟧, they ran; and those who had stayed for the fifth were disappointed, ⟦PERSON|Kallesøe⟧ putting his penalty into the arms of ⟦PERSON|Gustav Vestergaard⟧.

A run of eleven away games without defeat ended in the mud of ⟦GPE|Carlisle⟧ when ⟦PERSON|Omari Fenton⟧, put in by ⟦PERSON|Harry Dodd⟧ and put off by nobody, ⟦G12|tucked one under⟧ ⟦PERSON|Nat Osgood⟧ on ⟦MINUTE|68 minutes⟧, the ball, heavy with water, only just having the legs to get there.

A run of eleven home games without a draw nearly ended in the mud of ⟦GPE|Accrington⟧ when ⟦PERSON|Omar Benson⟧, put in by ⟦PERSON|Harry Tidd⟧, tucked one under ⟦PERSON|Nat Usher⟧, but the ball, heavy with water, did not have the legs to get there, and ⟦PERSON|Alan Holroyd⟧ came to fetch it.

⟦PERSON|Anne-Marie Verhulst⟧ caught a cross, dropped it, caught it again and, as ⟦PERSON|Zsófia Nagy⟧ came sliding in, threw herself upon it with such conviction that the stretcher was called for, in error.

⟦TEAM|Nantes⟧ took a leaf out of their opponents' book, and a point out of their pockets, thanks to ⟦PERSON|Sékou Baldé⟧, whose towering jump at the near post allowed him to reach ⟦PERSON|Florent Guillou⟧'s corner before ⟦PERSON|Marc Tellier⟧ and to ⟦G13|skim it⟧ off his parting and into the net with ⟦MINUTE|five minutes left⟧.

"Two touches, that's all you get at this level," said ⟦PERSON|Davor Kukić⟧, who in the ⟦MINUTE|49th minute⟧, with ⟦PERSON|Rasmus Elm-Berg⟧'s pass at his feet and ⟦PERSON|Tarik Osmani⟧ in front of him, took one to set himself, another to ⟦G14|pick out the bottom corner⟧ and, for good measure, a third to hoof the ball into the stand.

"Two touches, that's all you get at this level," sighed ⟦PERSON|Drago Kukić⟧, who in the ⟦MINUTE|49th minute⟧, with the ball at his feet, had taken one to set himself and another, by mistake, to set himself again, at which point he had been sent flying by ⟦PERSON|Tarik Osmanović⟧.

⟦TEAM|Aarau⟧ and ⟦TEAM|Thun⟧ served up a goal feast, ⟦PERSON|Levin Gerber⟧ ⟦G15|beginning it⟧ for the former in the ⟦MINUTE|second minute⟧, ⟦PERSON|Nico Ammann⟧ ⟦G16|ending it⟧ for the latter in the ⟦MINUTE|93rd⟧, and with six ⟦G17|others⟧, all of them by defenders, in between.

The directors of ⟦TEAM|Fylde⟧, having fired their coach by text and then re-hired him by telephone, fired off a statement in which they blamed the first on a thumb, and the local paper for the second.

So here came ⟦PERSON|Valdir⟧, the reserve right-back, up on the outside of ⟦PERSON|Mauro Telles⟧, who, rather than give it to a reserve right-back, had a go himself, a go that was blocked by ⟦PERSON|Thiago Lins⟧, and blocked again, by ⟦PERSON|Lins⟧, before reaching, of all people, the reserve right-back, ⟦G18|off whose shin it rebounded past⟧ ⟦PERSON|Cássio Brum⟧ in the ⟦MINUTE|29th minute⟧.

⟦PERSON|Theo Rennard⟧ shot early, ⟦PERSON|Sacha Colin⟧ shot late and ⟦PERSON|Adrien Mounier⟧, with ⟦PERSON|Lubomir Fiala⟧ already at full length, did not shoot but cut it back for ⟦PERSON|Colin⟧, who had stopped running; ⟦PERSON|Alexis Vidal⟧ of ⟦TEAM|Caen⟧ booted it away.

Two goals down, a man down and, when ⟦PERSON|Jakub Zelený⟧ limped away, out of substitutes, ⟦TEAM|Baník Ostrava⟧ nonetheless ⟦G19|came back⟧, ⟦PERSON|Roman Kubíček⟧ ⟦G20|spearing in⟧ a free-kick in the ⟦MINUTE|80th minute⟧ and ⟦PERSON|Ladislav Toman⟧, on a yellow card and one good ankle, ⟦G21|scrambling another⟧ in the ⟦MINUTE|88th⟧.
=====GOALS=====
{"id": "G1", "scorer": "Christian Wadsworth", "scope": "background"}
{"id": "G2", "scorer": "Christian Wadsworth", "team": "Hull", "minute": 7, "minute_text": "seventh minute", "assist": "Tyrese Cann"}
{"id": "G3", "scorer": "Brosig", "team": "Mainz", "minute": 15, "minute_text": "15", "assist": "Nishimura", "kind": "header"}
{"id": "G4", "scorer": "Brosig", "team": "Mainz", "minute": 15, "minute_text": "15", "assist": "Nishimura", "kind": "header"}
{"id": "G5", "scorer": "Brosig", "team": "Mainz", "minute": 15, "assist": "Nishimura", "kind": "header"}
{"id": "G6", "scorer": "Dragan Mitić", "team": "Čukarički", "count": 2}
{"id": "G7", "scorer": "Brendan Farragher", "scope": "background"}
{"id": "G8", "scorer": "Ezequiel Roldán", "minute": 43, "minute_text": "43rd minute", "assist": "Matías Vera", "kind": "header"}
{"id": "G9", "scorer": "Soren Kallesøe", "minute": 51, "minute_text": "51st minute"}
{"id": "G10", "scorer": "Soren Kallesøe", "minute": 51, "minute_text": "51st minute"}
{"id": "G11", "scorer": "Tage Brix"}
{"id": "G12", "scorer": "Omari Fenton", "team": "Carlisle", "minute": 68, "minute_text": "68 minutes", "assist": "Harry Dodd", "kind": "shot"}
{"id": "G13", "scorer": "Sékou Baldé", "team": "Nantes", "minute": 85, "minute_text": "five minutes left", "assist": "Florent Guillou", "kind": "header"}
{"id": "G14", "scorer": "Davor Kukić", "minute": 49, "minute_text": "49th minute", "assist": "Rasmus Elm-Berg", "kind": "shot"}
{"id": "G15", "scorer": "Levin Gerber", "team": "Aarau", "minute": 2, "minute_text": "second minute"}
{"id": "G16", "scorer": "Nico Ammann", "team": "Thun", "minute": 93, "minute_text": "93rd"}
{"id": "G17", "count": 6}
{"id": "G18", "scorer": "Valdir", "minute": 29, "minute_text": "29th minute"}
{"id": "G19", "scorer": "Roman Kubíček; Ladislav Toman", "team": "Baník Ostrava", "count": 2}
{"id": "G20", "scorer": "Roman Kubíček", "team": "Baník Ostrava", "minute": 80, "minute_text": "80th minute", "kind": "free kick"}
{"id": "G21", "scorer": "Ladislav Toman", "team": "Baník Ostrava", "minute": 88, "minute_text": "88th"}
