⟦TEAM|Burton Albion⟧ struck early and hung on. ⟦PERSON|Jayden Coombes⟧ sent ⟦PERSON|Wes Ridley⟧ away down the left, the full-back's cross was only half cleared by ⟦PERSON|Piotr Lis⟧ and ⟦PERSON|Mitchell Daws⟧ ⟦G1|drove it back into the net⟧. It was the ⟦MINUTE|sixth minute⟧ and the last shot ⟦TEAM|Burton Albion⟧ managed on target.

⟦PERSON|Rosa Villalba⟧ sealed the top spot for ⟦TEAM|Spain⟧ without having to break sweat, her team drawing ⟦SCORE|1-1⟧ with ⟦TEAM|Finland⟧ while ⟦TEAM|Sweden⟧ were losing. ⟦PERSON|Oona Laine⟧ ⟦G2|had the ⟦NORP|Finns⟧ ahead⟧ on ⟦MINUTE|20 minutes⟧; ⟦PERSON|Villalba⟧ ⟦G3|replied⟧ ⟦MINUTE|10 minutes into the second half⟧.

The lawyer unleashed a string of objections, punched the desk and pulled no punches afterwards. ⟦PERSON|Sandro Vieri⟧, chairman of ⟦TEAM|Reggiana⟧, has levelled accusations at the auditors and will find out on ⟦DATE|14 March⟧ whether the club are to be docked six points.

⟦PERSON|Callum Frost⟧ ⟦G4|extinguished any doubt⟧ in the ⟦MINUTE|76th minute⟧, when he picked up a loose ball and ⟦G5|shot low past⟧ ⟦PERSON|Ewan Gillies⟧. ⟦TEAM|Rangers⟧ had been one up since ⟦PERSON|Nuno Carriço⟧ ⟦G6|gave them an advantage⟧ on ⟦MINUTE|32⟧.

⟦TEAM|Kaiserslautern⟧ went close to a third through ⟦PERSON|Marvin Stolz⟧, who fired inches over, but two were enough. The ⟦G7|second⟧, ⟦PERSON|Ousmane Cissé⟧'s, ended the contest a minute before the ⟦MINUTE|hour⟧.

⟦PERSON|Theo Mannering⟧ drilled a cross against a defender, drilled a shot at the goalkeeper and finished the match at left-back. "I've had better nights," the ⟦TEAM|Luton Town⟧ forward said.

⟦TEAM|Mexico⟧ edged closer to qualification with a draw in ⟦GPE|San Salvador⟧ that was sealed by the clock rather than by any of their strikers. ⟦PERSON|Raúl Ibarra⟧ fired into the side-netting and ⟦PERSON|Omar Castañeda⟧ saw his effort hacked clear by ⟦PERSON|Elmer Rivas⟧.

⟦PERSON|Dylan Ashcroft⟧ ⟦G8|fired ⟦TEAM|Carlisle United⟧ back into contention⟧ on ⟦MINUTE|62 minutes⟧. ⟦TEAM|Newport County⟧, two up through ⟦PERSON|Aaron Prys⟧ and his ⟦G9|brace⟧ in the opening half, were nervous from then on and nearly undone when ⟦PERSON|Kian Teale⟧ struck a post.

⟦TEAM|Ferencváros⟧ are into the group stage. ⟦PERSON|Barnabás Vajda⟧ ⟦G10|took the tie out of ⟦TEAM|Qarabağ⟧'s reach⟧ in the ⟦MINUTE|78th minute⟧, adding to the ⟦SCORE|1-0⟧ win in the first leg, which ⟦PERSON|Kristóf Németh⟧ ⟦G11|had secured⟧ in ⟦GPE|Baku⟧.

⟦PERSON|Micah Trent⟧ drove into the box, drove his man back and drove wide. It was typical of ⟦TEAM|Sheffield Wednesday⟧'s night, their eighth without a win, and of a player who last ⟦G12|found the net⟧ in ⟦DATE|September⟧.

⟦TEAM|Santos⟧ were made to sweat. Having ⟦G13|established a two-goal lead⟧ through ⟦PERSON|Wellington Prado⟧ and ⟦PERSON|Juninho⟧, they ⟦G14|let ⟦TEAM|Ceará⟧ back in⟧ on ⟦MINUTE|81 minutes⟧, when ⟦PERSON|Matheus Rangel⟧ ⟦G15|turned in⟧ a free-kick, and needed ⟦PERSON|Alan Brito⟧ to save at the feet of ⟦PERSON|Rangel⟧ in ⟦MINUTE|injury time⟧.

⟦TEAM|Cheltenham Town⟧ had gone 400 minutes without a goal. ⟦PERSON|Tyrese Maddox⟧ ⟦G16|ended that run⟧ ⟦MINUTE|14 minutes⟧ into ⟦DATE|Tuesday⟧'s game, bending a free-kick round the ⟦TEAM|Colchester United⟧ wall.

⟦PERSON|Ahmad Rezaei⟧ ⟦G17|wiped out the home advantage⟧ in the ⟦MINUTE|28th minute⟧, and ⟦TEAM|Esteghlal⟧ had the better of what followed. ⟦TEAM|Sepahan⟧ ⟦G18|regained the lead⟧, though, ⟦MINUTE|20 minutes from the end⟧, ⟦PERSON|Mehdi Karami⟧ ⟦G19|finding the far corner⟧ despite ⟦PERSON|Vahid Safari⟧'s fingertips.

"We sealed the deal in ⟦DATE|July⟧ and he has grabbed the chance," said director ⟦PERSON|Marc Wouters⟧. "He finishes training last, he's the one tucking the balls away in the bag." ⟦PERSON|Bilal Chentouf⟧ made his debut for ⟦TEAM|Antwerp⟧ on ⟦DATE|Sunday⟧ and had one shot, blocked by ⟦PERSON|Arno Lemmens⟧.

⟦TEAM|Nigeria⟧ clawed possession back in the closing stages and put ⟦TEAM|Angola⟧ under pressure, but an equaliser was beyond them. ⟦PERSON|Samuel Onyeka⟧'s header in the ⟦MINUTE|89th minute⟧ was clawed out by ⟦PERSON|Gelson Pinto⟧.

⟦TEAM|Sheffield United⟧ responded well to ⟦PERSON|Rhys Beddoe⟧'s ⟦G20|opener⟧ for ⟦TEAM|Coventry City⟧ on ⟦MINUTE|eight minutes⟧. ⟦PERSON|Danny Larkin⟧ had a shot deflected wide, ⟦PERSON|Isaac Boateng⟧ drew a fine save, and at last ⟦PERSON|Larkin⟧ turned pressure into a ⟦G21|goal⟧ in the ⟦MINUTE|43rd minute⟧.

The visitors killed the game off when ⟦PERSON|Lena Hartwig⟧ ⟦G22|made it four⟧, on ⟦MINUTE|67 minutes⟧. ⟦TEAM|Wolfsburg⟧ had been ⟦SCORE|3-1⟧ up at the ⟦MINUTE|interval⟧ and did not mind that ⟦PERSON|Hartwig⟧ and ⟦PERSON|Jule Brandes⟧ wasted chances for a fifth.

It took ⟦TEAM|Kilmarnock⟧ ⟦MINUTE|nine minutes⟧ to undo ⟦TEAM|Ross County⟧. ⟦PERSON|Blair Kerr⟧ lost the ball to ⟦PERSON|Marley Scobie⟧, who sent ⟦PERSON|Finlay Tait⟧ through, and the ⟦G23|first⟧ was followed by a ⟦G24|second⟧ in the ⟦MINUTE|13th⟧, ⟦PERSON|Scobie⟧ ⟦G25|profiting⟧ from another error.

⟦TEAM|Fleetwood Town⟧ protected what they had. ⟦PERSON|Carl Enright⟧ threw himself in front of a shot, ⟦PERSON|Bobo Sane⟧ cleared from under the bar, and the ⟦G26|goal⟧ by ⟦PERSON|Ned Fallows⟧ after ⟦MINUTE|23 minutes⟧ was still the difference at ⟦MINUTE|full-time⟧.

⟦PERSON|Seo Jun-hyeok⟧ ⟦G27|snatched it⟧ for ⟦TEAM|Ulsan⟧ ⟦MINUTE|four minutes into added time⟧. ⟦PERSON|Seo⟧ was also on hand to snatch the ball back in his own area after ⟦PERSON|Han Min-jae⟧ had been robbed.

Sides that sink at ⟦VENUE|Home Park⟧ tend to sink without trace. ⟦TEAM|Blackburn Rovers⟧ were wrapped up in midfield, were edged out in every duel and could count themselves fortunate that ⟦PERSON|Jonah Kersey⟧ had a poor day; the ⟦TEAM|Plymouth⟧ striker missed a penalty, a header and an open goal.

⟦TEAM|Nice⟧ beat ⟦TEAM|Nantes⟧ ⟦SCORE|2-0⟧. ⟦PERSON|Moussa Kanté⟧ ⟦G28|set them on their way⟧ on ⟦MINUTE|24 minutes⟧, ⟦PERSON|Axel Roussel⟧ spurned a penalty on ⟦MINUTE|50⟧, ⟦PERSON|Roussel⟧ ⟦G29|atoned⟧ on ⟦MINUTE|64⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mitchell Daws", "team": "Burton Albion", "minute": 6, "minute_text": "sixth minute", "kind": "shot"}
{"id": "G2", "scorer": "Oona Laine", "team": "Finland", "minute": 20, "minute_text": "20 minutes"}
{"id": "G3", "scorer": "Rosa Villalba", "team": "Spain", "minute": 55, "minute_text": "10 minutes into the second half"}
{"id": "G4", "scorer": "Callum Frost", "team": "Rangers", "minute": 76, "minute_text": "76th minute"}
{"id": "G5", "scorer": "Callum Frost", "team": "Rangers", "minute": 76, "minute_text": "76th minute", "kind": "shot"}
{"id": "G6", "scorer": "Nuno Carriço", "team": "Rangers", "minute": 32, "minute_text": "32"}
{"id": "G7", "scorer": "Ousmane Cissé", "team": "Kaiserslautern", "minute": 59, "minute_text": "a minute before the hour"}
{"id": "G8", "scorer": "Dylan Ashcroft", "team": "Carlisle United", "minute": 62, "minute_text": "62 minutes", "kind": "shot"}
{"id": "G9", "scorer": "Aaron Prys", "team": "Newport County", "count": 2}
{"id": "G10", "scorer": "Barnabás Vajda", "team": "Ferencváros", "minute": 78, "minute_text": "78th minute"}
{"id": "G11", "scorer": "Kristóf Németh", "team": "Ferencváros", "scope": "background"}
{"id": "G12", "scorer": "Micah Trent", "team": "Sheffield Wednesday", "scope": "background"}
{"id": "G13", "scorer": "Wellington Prado; Juninho", "team": "Santos", "count": 2}
{"id": "G14", "scorer": "Matheus Rangel", "team": "Ceará", "minute": 81, "minute_text": "81 minutes"}
{"id": "G15", "scorer": "Matheus Rangel", "team": "Ceará", "minute": 81, "minute_text": "81 minutes"}
{"id": "G16", "scorer": "Tyrese Maddox", "team": "Cheltenham Town", "minute": 14, "minute_text": "14 minutes", "kind": "free kick"}
{"id": "G17", "scorer": "Ahmad Rezaei", "team": "Esteghlal", "minute": 28, "minute_text": "28th minute"}
{"id": "G18", "scorer": "Mehdi Karami", "team": "Sepahan", "minute": 70, "minute_text": "20 minutes from the end"}
{"id": "G19", "scorer": "Mehdi Karami", "team": "Sepahan", "minute": 70, "minute_text": "20 minutes from the end"}
{"id": "G20", "scorer": "Rhys Beddoe", "team": "Coventry City", "minute": 8, "minute_text": "eight minutes"}
{"id": "G21", "scorer": "Danny Larkin", "team": "Sheffield United", "minute": 43, "minute_text": "43rd minute"}
{"id": "G22", "scorer": "Lena Hartwig", "team": "Wolfsburg", "minute": 67, "minute_text": "67 minutes", "score": "4-1"}
{"id": "G23", "scorer": "Finlay Tait", "team": "Kilmarnock", "minute": 9, "minute_text": "nine minutes", "assist": "Marley Scobie"}
{"id": "G24", "scorer": "Marley Scobie", "team": "Kilmarnock", "minute": 13, "minute_text": "13th"}
{"id": "G25", "scorer": "Marley Scobie", "team": "Kilmarnock", "minute": 13, "minute_text": "13th"}
{"id": "G26", "scorer": "Ned Fallows", "team": "Fleetwood Town", "minute": 23, "minute_text": "23 minutes"}
{"id": "G27", "scorer": "Seo Jun-hyeok", "team": "Ulsan", "minute": 90, "added": 4, "minute_text": "four minutes into added time"}
{"id": "G28", "scorer": "Moussa Kanté", "team": "Nice", "minute": 24, "minute_text": "24 minutes"}
{"id": "G29", "scorer": "Axel Roussel", "team": "Nice", "minute": 64, "minute_text": "64"}
