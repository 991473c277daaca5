⟦PERSON|Kieran Voss⟧ was booked after ⟦MINUTE|five minutes⟧, hurt after ⟦MINUTE|ten⟧ and on the bench with an ice pack after ⟦MINUTE|15⟧. ⟦TEAM|Aldershot⟧ reorganised, held on until ⟦MINUTE|half-time⟧ at ⟦SCORE|0-0⟧ and lost the game to ⟦PERSON|Jordan Pike⟧'s ⟦MINUTE|76th-minute⟧ ⟦G1|effort⟧.

⟦TEAM|Fortuna Sittard⟧ striker ⟦PERSON|Ilias Benali⟧ sat out training with a bruised toe. He had dropped a suitcase on it in the lobby of the team hotel in ⟦GPE|Venlo⟧.

⟦TEAM|Feyenoord⟧ won a penalty, missed it, won another, and ⟦G2|scored it⟧. ⟦PERSON|Santi Okello⟧ had his first attempt saved by ⟦PERSON|Jelle Haverkamp⟧ on ⟦MINUTE|22 minutes⟧, and ⟦PERSON|Quinten Roos⟧ took over for the second, on ⟦MINUTE|64⟧.

⟦PERSON|Denise Okafor⟧ struck an agreement with ⟦TEAM|Arsenal⟧ ⟦DATE|last week⟧ and will become the best-paid defender in the ⟦COMPETITION|WSL⟧ when she puts pen to paper on ⟦DATE|Monday⟧. She turned down ⟦TEAM|Lyon⟧.

"They go long, they fight for second balls, they get throw-ins and they take an age over them. We'll have to be patient," warned ⟦PERSON|Alexis Morel⟧, who takes ⟦TEAM|Lille⟧ to ⟦TEAM|Le Havre⟧.

Substitutes' ratings: ⟦PERSON|Gerard Doyle⟧ (on ⟦MINUTE|61⟧) 6, tidy; ⟦PERSON|Ian Sproul⟧ (on ⟦MINUTE|61⟧) 8, ⟦G3|scored⟧ and made everyone look better; ⟦PERSON|Kris Watt⟧ (on ⟦MINUTE|84⟧) n/a.

⟦PERSON|Ian Sproul⟧'s ⟦MINUTE|78th-minute⟧ ⟦G4|header⟧ for ⟦TEAM|Alloa⟧ cancelled out ⟦PERSON|Blair Yule⟧'s ⟦G5|goal⟧ after ⟦MINUTE|50 seconds⟧. ⟦TEAM|Stirling Albion⟧ had opportunities to double the lead, ⟦PERSON|Yule⟧ and ⟦PERSON|Euan Moir⟧ both firing over.

In the ten matches under ⟦PERSON|Arnaud Tissier⟧, ⟦TEAM|Saint-Étienne⟧ have averaged 0.8 goals and 0.9 points. He's been told he has until the international break.

A mural of ⟦PERSON|Dilys Parry⟧, who founded the ladies' side in ⟦DATE|1971⟧, has been finished on the gable end of the club shop in ⟦GPE|Bangor⟧. She came to see it and asked why her nose was so big.

⟦TEAM|Preußen Münster⟧ got off to the worst of starts when keeper ⟦PERSON|Jannik Thiel⟧ let ⟦PERSON|Dennis Wolter⟧'s cross slip through his hands and ⟦G6|over the line⟧ in the ⟦MINUTE|second minute⟧. ⟦PERSON|Thiel⟧ redeemed himself with stops from ⟦PERSON|Wolter⟧ and ⟦PERSON|Fabian Kast⟧, but there was no equaliser.

⟦PERSON|Andrei Munteanu⟧ took three touches too many in the area and was swallowed up by ⟦PERSON|Răzvan Ilie⟧. The pair were team-mates at ⟦TEAM|Universitatea Craiova⟧, where they won a double in ⟦DATE|2021⟧.

The youngster from ⟦GPE|Lagos⟧ cleared customs at ⟦GPE|Stansted⟧ on ⟦DATE|Thursday⟧ and was training at ⟦VENUE|London Colney⟧ three hours later. "He didn't want to see the hotel," said ⟦TEAM|Arsenal⟧'s loan manager.

Of ⟦PERSON|Marco Tardini⟧'s 12 ⟦G7|strikes⟧ ⟦DATE|this term⟧, seven were headers and the rest penalties. He got nothing on ⟦DATE|Sunday⟧: two efforts wide, one saved, and an argument with ⟦PERSON|Luigi Sacco⟧ that ended in a booking apiece.

⟦TEAM|Tenerife⟧ lead the way after six games and it took them ⟦MINUTE|27 minutes⟧ to show why, ⟦PERSON|Aitor Lozano⟧ ⟦G8|finishing⟧ a move that began with his own goalkeeper. ⟦TEAM|Mirandés⟧ replied with a shot from ⟦PERSON|Hugo Casas⟧ that clipped a post.

⟦PERSON|Yannick Mbemba⟧ was sent to warm up six times and got on once, for ⟦MINUTE|four minutes⟧, without a touch. He'll ask to go on loan in ⟦DATE|January⟧.

⟦TEAM|Morton⟧ (4-4-2). The back four, with ⟦PERSON|Colin Baird⟧ in for ⟦PERSON|Jack Tosh⟧, gave away little; ⟦PERSON|Baird⟧ cleared off the line from ⟦PERSON|Shaun Keir⟧ and was booked in the ⟦MINUTE|43rd minute⟧.

⟦TEAM|Ecuador⟧ took ⟦MINUTE|four minutes⟧ to be in front and ⟦MINUTE|four more⟧ to be pegged back: ⟦PERSON|Byron Caicedo-Ruiz⟧ ⟦G9|converted⟧ ⟦PERSON|Alan Preciado⟧'s cross, ⟦PERSON|Óscar Mejía⟧ ⟦G10|made it ⟦SCORE|1-1⟧⟧ from a corner. ⟦PERSON|Preciado⟧ later hit the bar.

The finish line is in sight for the stadium rebuild at ⟦VENUE|Goodison Road Park⟧, the club insists. The pitch is down and the floodlights work; the tills don't.

Steward ⟦PERSON|Roy Hibbert⟧ was injured when a flare was fired from the upper deck. ⟦TEAM|Legia Warsaw⟧ face a fine from ⟦ORG|UEFA⟧ and the partial closure of their stadium.

⟦PERSON|Cathal Moran⟧ ⟦G11|struck⟧ for ⟦TEAM|Waterford⟧ in the ⟦MINUTE|33rd minute⟧, ⟦PERSON|Dave Sheerin⟧ ⟦G12|replied⟧ for ⟦TEAM|UCD⟧ in the ⟦MINUTE|36th⟧, and the rest was a tale of two keepers. ⟦PERSON|Brendan Foy⟧ made a double save from ⟦PERSON|Moran⟧ and ⟦PERSON|Kev Lacey⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jordan Pike", "minute": 76, "minute_text": "76th-minute"}
{"id": "G2", "scorer": "Quinten Roos", "team": "Feyenoord", "minute": 64, "minute_text": "64", "kind": "penalty"}
{"id": "G3", "scorer": "Ian Sproul"}
{"id": "G4", "scorer": "Ian Sproul", "team": "Alloa", "minute": 78, "minute_text": "78th-minute", "kind": "header"}
{"id": "G5", "scorer": "Blair Yule", "team": "Stirling Albion", "minute": 1, "minute_text": "50 seconds"}
{"id": "G6", "scorer": "Dennis Wolter", "minute": 2, "minute_text": "second minute"}
{"id": "G7", "scorer": "Marco Tardini", "count": 12, "scope": "background"}
{"id": "G8", "scorer": "Aitor Lozano", "team": "Tenerife", "minute": 27, "minute_text": "27 minutes"}
{"id": "G9", "scorer": "Byron Caicedo-Ruiz", "team": "Ecuador", "minute": 4, "minute_text": "four minutes", "assist": "Alan Preciado"}
{"id": "G10", "scorer": "Óscar Mejía", "minute": 8, "minute_text": "four more", "score": "1-1"}
{"id": "G11", "scorer": "Cathal Moran", "team": "Waterford", "minute": 33, "minute_text": "33rd minute"}
{"id": "G12", "scorer": "Dave Sheerin", "team": "UCD", "minute": 36, "minute_text": "36th"}
