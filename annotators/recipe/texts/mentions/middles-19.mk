⟦TEAM|Exeter City⟧ ⟦G1|took an early lead⟧. ⟦PERSON|Ben Cheriton⟧ worked a corner short to ⟦PERSON|Omar Saleh⟧, whose cross was headed goalwards by ⟦PERSON|Dom Keyes⟧; ⟦PERSON|Lee Plowright⟧, with his back to the play, knew little about the ball that hit his head and ⟦G2|ended up in the net⟧ on ⟦MINUTE|11 minutes⟧.

⟦PERSON|Jacob Sandvik⟧'s penalty in the ⟦MINUTE|58th minute⟧ was saved by ⟦PERSON|Rasmus Mork⟧, as was ⟦PERSON|Eivind Berge⟧'s in the ⟦MINUTE|66th⟧. ⟦TEAM|Sarpsborg⟧ had a third in ⟦MINUTE|added time⟧; ⟦PERSON|Sandvik⟧, brave man, ⟦G3|tucked it away⟧.

⟦PERSON|Enzo Maldonado⟧ brought ⟦TEAM|Huracán⟧ back into contention, his ⟦MINUTE|57th-minute⟧ ⟦G4|drive⟧ going in off ⟦PERSON|Alan Forte⟧, who had been the provider of the ⟦G5|opening goal⟧ for ⟦PERSON|Iván Ruiz⟧. ⟦PERSON|Maldonado⟧ almost had a second but shot into the side-netting.

⟦TEAM|Morton⟧ extended their lead over ⟦TEAM|Arbroath⟧ to seven points without extending their lead on the day. ⟦PERSON|Grant Gilhooly⟧'s ⟦MINUTE|20th-minute⟧ ⟦G6|header⟧ was the only ⟦G7|goal⟧, ⟦PERSON|Robbie Crawley⟧ twice being denied by ⟦PERSON|Derek Gastonby⟧ and ⟦PERSON|Cammy Ballard⟧ seeing a penalty claim dismissed.

Two ⟦G8|goals⟧ from set-pieces did for ⟦TEAM|Brest⟧. ⟦PERSON|Bradley Locke⟧ ⟦G9|headed the first⟧, from ⟦PERSON|Hugo Magnan⟧'s corner, in the ⟦MINUTE|15th minute⟧, and ⟦PERSON|Pierre Lebrun⟧ ⟦G10|put the second past his own keeper⟧ from ⟦PERSON|Magnan⟧'s free-kick, a ⟦G11|goal⟧ timed at ⟦MINUTE|49⟧.

⟦PERSON|Steve Ballantine⟧ missed the ball and ⟦PERSON|Will Ferry⟧ did not miss the chance. The ⟦TEAM|Swindon⟧ player's ⟦MINUTE|74th-minute⟧ ⟦G12|clincher⟧, clipped past ⟦PERSON|Corey Adderley⟧, came after ⟦PERSON|Paul Glatz⟧ had passed up two openings and ⟦PERSON|Ballantine⟧ had headed against his own bar.

⟦PERSON|Matilde Lundorff⟧ had a ⟦G13|goal⟧ disallowed after ⟦MINUTE|13 minutes⟧, when ⟦PERSON|Signe Bruhn⟧ was adjudged to have fouled goalkeeper ⟦PERSON|Katrine Abel⟧ before the ⟦TEAM|Fortuna Hjørring⟧ captain ⟦G14|headed in⟧. ⟦PERSON|Bruhn⟧ then put a ⟦G15|shot⟧ through ⟦PERSON|Abel⟧'s legs on the ⟦MINUTE|half-hour⟧.

It took a while, and it took a penalty, but on ⟦MINUTE|69 minutes⟧ ⟦TEAM|Cremonese⟧ were level. ⟦PERSON|Franco Vazzoler⟧ was the man who ⟦G16|stepped up and scored⟧, after ⟦PERSON|Leonardo Sernesi⟧ had been tripped by ⟦PERSON|Matteo Bianchetto⟧; ⟦PERSON|Bianchetto⟧ had also been the man who ⟦G17|nodded ⟦TEAM|Cittadella⟧ in front⟧ on ⟦MINUTE|eight⟧.

⟦PERSON|Dominic Telfer⟧'s treble inspired ⟦TEAM|Hamilton Academical⟧. He ⟦G18|scored⟧ on ⟦MINUTE|six minutes⟧, ⟦G19|scored again⟧ from a free-kick on ⟦MINUTE|51⟧ and, after ⟦PERSON|Scott Martindale⟧'s shot had been cleared by ⟦PERSON|Euan Hender⟧, ⟦G20|hit the third⟧ on ⟦MINUTE|83⟧.

The league and cup double is still possible for ⟦TEAM|Slavia⟧, and so is a treble of sorts for ⟦PERSON|Tomáš Chorvát⟧, who has already won the ⟦COMPETITION|Supercup⟧. The striker was below par on ⟦DATE|Sunday⟧; his one effort, with the outside of the boot, flew wide, and a penalty shout was met with a yellow card.

⟦PERSON|Yves Bissong⟧'s cross was aimed at ⟦PERSON|Ludovic Ajorc⟧ but came off ⟦PERSON|Kévin Mensah⟧. Goalkeeper ⟦PERSON|Brice Samson⟧, going one way, stuck out a foot the other, and the ball rolled on to the post. There followed a lot of pointing. ⟦TEAM|Lens⟧ got away with it, and a minute later ⟦PERSON|Mensah⟧ ⟦G21|headed them ahead⟧ at the other end.

"The referee had given a corner and then he changes his mind," said ⟦PERSON|Joey Bartlam⟧ about the ⟦MINUTE|81st-minute⟧ penalty, ⟦G22|converted⟧ by ⟦PERSON|Tayo Akande⟧, that beat his side. He had no complaints about ⟦PERSON|Akande⟧'s ⟦G23|first⟧, a shot his keeper ⟦PERSON|Matt Rowley⟧ should have held.

⟦PERSON|Mat Sargent⟧, ⟦PERSON|Jack Encombe⟧ and ⟦PERSON|Luke Armitage⟧ all had attempts blocked in the same attack. When the ball finally came out to ⟦PERSON|Brad Holdsworth⟧, he sent it back, high, and ⟦G24|over everyone and in⟧. There were ⟦MINUTE|47 minutes⟧ on the clock and ⟦TEAM|Carlisle⟧ had their ⟦G25|second⟧.

⟦TEAM|Zürich⟧ survived two own-goal scares before they ⟦G26|scored⟧ a proper one. ⟦PERSON|Becir Omerović⟧ headed against his own bar on ⟦MINUTE|18⟧ and ⟦PERSON|Lindrit Kamber⟧ saw his sliced clearance kept out by ⟦PERSON|Yanick Brechet⟧ on ⟦MINUTE|24⟧; ⟦PERSON|Kamber⟧ then found himself at the right end, from a corner, and ⟦G27|swung a boot⟧ to good effect on ⟦MINUTE|39⟧.

⟦PERSON|Tom Roe⟧ was making his 200th appearance and ⟦PERSON|Nathan Thomasson⟧ his second. The former conceded a penalty, in the ⟦MINUTE|13th minute⟧, the latter saved it; the former gave away another, in the ⟦MINUTE|34th⟧, and this time ⟦PERSON|Kyle Wootten⟧ ⟦G28|gave the latter no chance⟧.

A crossfield pass from ⟦PERSON|Ryoya Moriyama⟧ was intended for ⟦PERSON|Takuma Nishida⟧. ⟦PERSON|Gustavo Sandoval⟧ cut it out, and suddenly ⟦TEAM|Yokohama⟧ were short at the back. ⟦PERSON|Sandoval⟧ played in ⟦PERSON|Erik Limão⟧, ⟦PERSON|Limão⟧ rounded ⟦PERSON|Park Ju-won⟧, and though ⟦PERSON|Moriyama⟧ raced back he could only ⟦G29|help the ball over the line⟧ on ⟦MINUTE|60⟧.

⟦TEAM|Charleroi⟧'s poor run goes on. They are without a goal in four matches; ⟦PERSON|Nicolas Penne⟧ hit the bar, ⟦PERSON|Antoine Bernon⟧ failed to hit the target from six yards and ⟦PERSON|Ryota Morito⟧'s penalty, ⟦MINUTE|13 minutes⟧ from the end, was palmed away by ⟦PERSON|Jean Butezeau⟧. A finish outside the top six beckons.

⟦PERSON|Steven Alzatini⟧ made his point to the manager who left him out. Introduced after ⟦MINUTE|62 minutes⟧, he struck a post on ⟦MINUTE|67⟧, drew a save from ⟦PERSON|Lawrence Viggars⟧ on ⟦MINUTE|70⟧ and, from ⟦PERSON|Abdul Fatai⟧'s pass, ⟦G30|drilled low into the net⟧ on ⟦MINUTE|73⟧. ⟦TEAM|Hull City⟧ had been second best until then.

⟦PERSON|Haris Belkebir⟧ ⟦G31|turned the ball beyond his own goalkeeper⟧, ⟦PERSON|Idriss Saadi⟧, from ⟦PERSON|Amine Lazaar⟧'s corner in the ⟦MINUTE|27th minute⟧. He then hit the bar at the other end, won a penalty that ⟦PERSON|Rachid Amar⟧ missed and, finally, in the ⟦MINUTE|86th⟧, ⟦G32|got his goal⟧. ⟦TEAM|Algeria⟧ drew ⟦SCORE|1-1⟧.

For ⟦TEAM|Braintree Town⟧ there was a ⟦G33|goal⟧ after ⟦MINUTE|50 seconds⟧, ⟦G34|scored⟧ by ⟦PERSON|Louis Annesley⟧, and another after 50 minutes of waiting, from ⟦PERSON|John Akindele⟧'s ⟦G35|penalty⟧. The waiting was done by the visitors, too; ⟦PERSON|Kyrell Lisbon⟧ had one effort saved and another ruled out for handball.
=====GOALS=====
{"id": "G1", "scorer": "Lee Plowright", "team": "Exeter City", "minute": 11, "kind": "header", "minute_text": "11 minutes"}
{"id": "G2", "scorer": "Lee Plowright", "team": "Exeter City", "minute": 11, "assist": "Dom Keyes", "kind": "header", "minute_text": "11 minutes"}
{"id": "G3", "scorer": "Jacob Sandvik", "team": "Sarpsborg", "kind": "penalty"}
{"id": "G4", "scorer": "Enzo Maldonado", "team": "Huracán", "minute": 57, "kind": "shot", "minute_text": "57th-minute"}
{"id": "G5", "scorer": "Iván Ruiz", "assist": "Alan Forte"}
{"id": "G6", "scorer": "Grant Gilhooly", "team": "Morton", "minute": 20, "kind": "header", "minute_text": "20th-minute"}
{"id": "G7", "scorer": "Grant Gilhooly", "team": "Morton", "minute": 20, "kind": "header", "minute_text": "20th-minute"}
{"id": "G8", "scorer": "Bradley Locke; Pierre Lebrun", "count": 2}
{"id": "G9", "scorer": "Bradley Locke", "minute": 15, "kind": "header", "minute_text": "15th minute"}
{"id": "G10", "scorer": "Pierre Lebrun", "minute": 49, "kind": "own goal", "minute_text": "49"}
{"id": "G11", "scorer": "Pierre Lebrun", "minute": 49, "kind": "own goal", "minute_text": "49"}
{"id": "G12", "scorer": "Will Ferry", "team": "Swindon", "minute": 74, "kind": "shot", "minute_text": "74th-minute"}
{"id": "G13", "scorer": "Matilde Lundorff", "team": "Fortuna Hjørring", "minute": 13, "kind": "header", "outcome": "ruled out", "minute_text": "13 minutes"}
{"id": "G14", "scorer": "Matilde Lundorff", "team": "Fortuna Hjørring", "minute": 13, "kind": "header", "outcome": "ruled out", "minute_text": "13 minutes"}
{"id": "G15", "scorer": "Signe Bruhn", "team": "Fortuna Hjørring", "minute": 30, "kind": "shot", "minute_text": "half-hour"}
{"id": "G16", "scorer": "Franco Vazzoler", "team": "Cremonese", "minute": 69, "kind": "penalty", "minute_text": "69 minutes"}
{"id": "G17", "scorer": "Matteo Bianchetto", "minute": 8, "kind": "header", "minute_text": "eight"}
{"id": "G18", "scorer": "Dominic Telfer", "team": "Hamilton Academical", "minute": 6, "kind": "shot", "minute_text": "six minutes"}
{"id": "G19", "scorer": "Dominic Telfer", "team": "Hamilton Academical", "minute": 51, "kind": "free kick", "minute_text": "51"}
{"id": "G20", "scorer": "Dominic Telfer", "team": "Hamilton Academical", "minute": 83, "kind": "shot", "minute_text": "83"}
{"id": "G21", "scorer": "Kévin Mensah", "team": "Lens", "kind": "header"}
{"id": "G22", "scorer": "Tayo Akande", "minute": 81, "kind": "penalty", "minute_text": "81st-minute"}
{"id": "G23", "scorer": "Tayo Akande", "kind": "shot"}
{"id": "G24", "scorer": "Brad Holdsworth", "team": "Carlisle", "minute": 47, "kind": "shot", "minute_text": "47 minutes"}
{"id": "G25", "scorer": "Brad Holdsworth", "team": "Carlisle", "minute": 47, "kind": "shot", "minute_text": "47 minutes"}
{"id": "G26", "scorer": "Lindrit Kamber", "team": "Zürich", "minute": 39, "kind": "shot", "minute_text": "39"}
{"id": "G27", "scorer": "Lindrit Kamber", "team": "Zürich", "minute": 39, "kind": "shot", "minute_text": "39"}
{"id": "G28", "scorer": "Kyle Wootten", "minute": 34, "kind": "penalty", "minute_text": "34th"}
{"id": "G29", "scorer": "Erik Limão", "minute": 60, "kind": "shot", "minute_text": "60"}
{"id": "G30", "scorer": "Steven Alzatini", "team": "Hull City", "minute": 73, "assist": "Abdul Fatai", "kind": "shot", "minute_text": "73"}
{"id": "G31", "scorer": "Haris Belkebir", "minute": 27, "kind": "own goal", "minute_text": "27th minute"}
{"id": "G32", "scorer": "Haris Belkebir", "team": "Algeria", "minute": 86, "kind": "header", "minute_text": "86th"}
{"id": "G33", "scorer": "Louis Annesley", "team": "Braintree Town", "minute": 1, "minute_text": "50 seconds", "kind": "shot"}
{"id": "G34", "scorer": "Louis Annesley", "team": "Braintree Town", "minute": 1, "minute_text": "50 seconds", "kind": "shot"}
{"id": "G35", "scorer": "John Akindele", "team": "Braintree Town", "kind": "penalty"}
