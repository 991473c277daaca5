⟦TEAM|Stoke⟧ had a glimpse of a way back when ⟦PERSON|Mo Fadel⟧, who was fed by ⟦PERSON|Ali Brereton⟧, beat ⟦PERSON|Cameron Lyle⟧ and squared for ⟦PERSON|Jaden Owusu⟧, but the substitute, who had only ⟦PERSON|Wes Hallam⟧ to beat, pushed his shot beyond the far post, and within a minute ⟦PERSON|Rico Bellamy⟧, at the other end, ⟦G1|had put his inside it⟧.

⟦MINUTE|1'⟧ Kick-off. ⟦MINUTE|2'⟧ Corner. ⟦MINUTE|3'⟧ ⟦G2|Goal⟧! ⟦PERSON|Benatia-Roux⟧, from a yard, after ⟦PERSON|Lemaire⟧ headed ⟦PERSON|Costil⟧'s corner down. ⟦SCORE|1-0⟧ before the smoke has cleared.

⟦MINUTE|44'⟧ Corner. ⟦MINUTE|45'⟧ Clear. ⟦MINUTE|45+2'⟧ Corner. ⟦PERSON|Costil⟧ whips it, ⟦PERSON|Lemaire⟧ climbs, ⟦PERSON|Benatia-Roux⟧ waits on the line for the header down. It isn't down, it's over. Half of the ground is already in the queue for the bar.

It was ⟦PERSON|Fergal Moran⟧'s misfortune that, having kept out ⟦PERSON|Shane Considine⟧ with his left hand and ⟦PERSON|Darragh Noone⟧ with his right, he needed a third for ⟦PERSON|Cillian Boyce⟧, who, from ⟦PERSON|Noone⟧'s corner, and with that finality that comes to him naturally, ⟦G3|thumped it in⟧ with his head on ⟦MINUTE|80 minutes⟧.

In the last quarter ⟦TEAM|Kaiserslautern⟧ made five changes, two mistakes and, from the second of them, a present to ⟦PERSON|Bastian Roth⟧, who, left with time, space and ⟦PERSON|Tim Eckel⟧ on the wrong side of the six-yard box, ⟦G4|rolled it the other way⟧ in the ⟦MINUTE|79th minute⟧.

The home side thought they had an equaliser when ⟦PERSON|Sipho Langa⟧, up with ⟦PERSON|Katlego Mphahlele-Nkosi⟧ for ⟦PERSON|Teboho Letsie⟧'s free-kick, ⟦G5|steered it in⟧ with the side of his head, but he had strayed offside, and they ought to have had one when ⟦PERSON|Letsie⟧ was tripped by ⟦PERSON|Ayanda Dlomo⟧, since it was in the area, just.

⟦PERSON|Hanno Brixen⟧ has, for nineteen years, driven the team bus of ⟦TEAM|Südtirol⟧, from whose windows he has never seen a goal, because he spends the ninety minutes cleaning it, and in which on ⟦DATE|Sunday⟧, after promotion, he was made to sit, while the captain drove it, in first gear, around the car park.

The first of ⟦PERSON|Sandro Correia⟧'s two ⟦G6|goals⟧ was a matter of timing, a run across ⟦PERSON|Álvaro Mota⟧ to ⟦G7|touch in⟧ ⟦PERSON|Gonçalo Paiva⟧'s cross, the ⟦G8|second⟧ a matter of opinion, for while ⟦PERSON|Sandro Correia⟧ said that he had meant it, ⟦PERSON|Paiva⟧, who saw it hit him, did not.

With the fans of ⟦TEAM|Bury⟧ on the roofs of their cars, at the turnstiles and, in two cases, up a pylon, ⟦PERSON|Tony Lees⟧ ⟦G9|sent them potty⟧ in the ⟦MINUTE|tenth minute⟧, his drive, on to which he had been put by ⟦PERSON|Will Sutcliffe⟧, ⟦G10|going in⟧ under ⟦PERSON|Kyle Royds⟧, and ⟦PERSON|Ryan Broadhead⟧, whose drive, on to which he had been put by ⟦PERSON|Lees⟧, went in under the main stand and fetched up in the tea bar, had them down again.

Denied by ⟦PERSON|Orri Sigfússon⟧ in the ⟦MINUTE|18th minute⟧, by a post in the ⟦MINUTE|35th⟧ and by a head that was not his own in the ⟦MINUTE|41st⟧, ⟦PERSON|Aron Bjarnason⟧ went on being denied after the ⟦MINUTE|break⟧, by which time ⟦TEAM|Breiðablik⟧, with only ⟦PERSON|Jón Dagur Ólafsson⟧ up front, had ⟦G11|got themselves a goal⟧ from ⟦PERSON|Jón Dagur Ólafsson⟧ in the ⟦MINUTE|49th minute⟧.

The corner was short, ⟦PERSON|Morgan Pryce⟧'s centre was long and the leap of ⟦PERSON|Kwame Ofori-Atta⟧, though late, was higher than that of ⟦PERSON|Denis Malkov⟧, so that by the time he met it there was nobody left to beat but the keeper, and he, in the ⟦MINUTE|23rd minute⟧, ⟦G12|was beaten⟧.

Ringing the changes, as coaches will in ⟦COMPETITION|Carabao Cup⟧ weeks, ⟦PERSON|Ian Thackeray⟧ put in eleven who had not started together before, and who, if ⟦PERSON|Neil Garforth⟧'s slice, ⟦PERSON|Josh Entwistle⟧'s swipe and the wretched back-pass for which ⟦PERSON|Des Okafor-Bright⟧ came sliding out to save them are a guide, will not again.

Let in by ⟦PERSON|Gordan Bukovac⟧'s slip and egged on by a crowd who wanted him to shoot, ⟦PERSON|Hrvoje Lončar⟧ waited, waited, until ⟦PERSON|Stipe Ćosić⟧ was alongside, and laid it off to him, and he ⟦G13|poked it beyond⟧ ⟦PERSON|Ante Vukas⟧, and that was that, in the ⟦MINUTE|89th minute⟧, for ⟦TEAM|Hajduk⟧ and the title.

Let in by ⟦PERSON|Gordan Matić⟧'s slip and egged on by a crowd who wanted him to shoot, ⟦PERSON|Hrvoje Lovrić⟧ waited, waited, until ⟦PERSON|Stipe Čović⟧ was alongside, by when ⟦PERSON|Domagoj Ratko⟧ was alongside too, and that was that, a lunge, a groan, a corner.

⟦TEAM|USA⟧ ⟦G14|went up by two⟧ on strikes from ⟦PERSON|Cameron Delgado-Ruiz⟧ and ⟦PERSON|Trent Hollis⟧, the latter of whom ⟦G15|buried a feed⟧ from ⟦PERSON|Malik Brooks⟧, but ⟦PERSON|Diego Aranda⟧ ⟦G16|got one back⟧ for ⟦TEAM|Mexico⟧ to set up a nervy finish, in which ⟦PERSON|Hollis⟧ missed an open net and ⟦PERSON|Luke Vance⟧ stopped a blast from ⟦PERSON|Aranda⟧.

⟦PERSON|Wout Smeets⟧, whose ⟦G17|own goal⟧ had cost ⟦TEAM|Genk⟧ the points the week before, cleared three crosses, won five headers, played on with a split lip and, at the last corner, when ⟦PERSON|Junya Abe⟧ dropped the ball at his feet six yards out, looked at it for rather too long.

A tremendous tackle by ⟦PERSON|Nathaniel Agyei⟧ on the halfway line freed ⟦PERSON|Bryan Cotterell⟧, whose run took four defenders with it and whose pass took them all out, leaving ⟦PERSON|Josiah Wilkes⟧ with the formality of steadying himself and ⟦G18|finishing⟧ past ⟦PERSON|Andre Lattimore⟧ with ⟦MINUTE|34 minutes⟧ on the clock.

⟦PERSON|Esben Lauge⟧ turned his back, ⟦PERSON|Jonas Rønne⟧ turned ⟦PERSON|Esben Lauge⟧, and ⟦PERSON|Ahmed Yildirim⟧, after a ball over the top, turned up on the end of it with the time to choose his corner and chose, unwisely, the one to which ⟦PERSON|Malte Enevoldsen⟧ was going.

⟦MINUTE|83⟧ Danger! ⟦PERSON|Guerra-Díaz⟧ drops a shoulder on the right, dinks it to the back stick and … ⟦PERSON|Fitzgibbon⟧ heads it against the base of the post. ⟦PERSON|O'Hanlon⟧ sticks out a boot on the line. How's it still ⟦SCORE|1-1⟧?

⟦MINUTE|84⟧ It isn't! ⟦PERSON|Guerra-Díaz⟧ picks up the pieces, dinks it to the back stick and … ⟦PERSON|Fitzgibbon⟧ ⟦G19|heads it in⟧ off the base of the post. Pandemonium.
=====GOALS=====
{"id": "G1", "scorer": "Rico Bellamy", "kind": "shot"}
{"id": "G2", "scorer": "Benatia-Roux", "minute": 3, "minute_text": "3'", "assist": "Lemaire", "score": "1-0"}
{"id": "G3", "scorer": "Cillian Boyce", "minute": 80, "minute_text": "80 minutes", "assist": "Darragh Noone", "kind": "header"}
{"id": "G4", "scorer": "Bastian Roth", "minute": 79, "minute_text": "79th minute", "kind": "shot"}
{"id": "G5", "scorer": "Sipho Langa", "kind": "header", "outcome": "ruled out"}
{"id": "G6", "scorer": "Sandro Correia", "count": 2}
{"id": "G7", "scorer": "Sandro Correia", "assist": "Gonçalo Paiva"}
{"id": "G8", "scorer": "Sandro Correia"}
{"id": "G9", "scorer": "Tony Lees", "team": "Bury", "minute": 10, "minute_text": "tenth minute"}
{"id": "G10", "scorer": "Tony Lees", "team": "Bury", "minute": 10, "minute_text": "tenth minute", "assist": "Will Sutcliffe", "kind": "shot"}
{"id": "G11", "scorer": "Jón Dagur Ólafsson", "team": "Breiðablik", "minute": 49, "minute_text": "49th minute"}
{"id": "G12", "scorer": "Kwame Ofori-Atta", "minute": 23, "minute_text": "23rd minute", "assist": "Morgan Pryce", "kind": "header"}
{"id": "G13", "scorer": "Stipe Ćosić", "team": "Hajduk", "minute": 89, "minute_text": "89th minute", "assist": "Hrvoje Lončar", "kind": "shot"}
{"id": "G14", "scorer": "Cameron Delgado-Ruiz; Trent Hollis", "team": "USA", "count": 2, "score": "2-0"}
{"id": "G15", "scorer": "Trent Hollis", "team": "USA", "assist": "Malik Brooks"}
{"id": "G16", "scorer": "Diego Aranda", "team": "Mexico", "score": "2-1"}
{"id": "G17", "scorer": "Wout Smeets", "scope": "background", "kind": "own goal"}
{"id": "G18", "scorer": "Josiah Wilkes", "minute": 34, "minute_text": "34 minutes", "assist": "Bryan Cotterell"}
{"id": "G19", "scorer": "Fitzgibbon", "minute": 84, "minute_text": "84", "assist": "Guerra-Díaz", "kind": "header"}
