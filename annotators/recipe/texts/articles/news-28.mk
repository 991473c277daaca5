⟦PERSON|Mbarga-Essomba⟧ unseats rival to lead ⟦ORG|CAF⟧ after three rounds of voting

⟦FURNITURE|ADDIS ABABA — Panafrican News Desk⟧

⟦NORP|Cameroonian⟧ lawyer ⟦PERSON|Clarisse Mbarga-Essomba⟧ became the first woman to be elected president of the ⟦ORG|Confederation of African Football⟧ on ⟦DATE|Saturday⟧, beating ⟦PERSON|Moustapha Dieng-Faye⟧ of ⟦GPE|Senegal⟧ by 28 votes to 26 after an afternoon of coffee, whispering and one broken ballot box.

Delegates from 54 associations had gathered at the ⟦ORG|African Union⟧ headquarters in ⟦GPE|Addis Ababa⟧. The favourite, ⟦NORP|South African⟧ mining heir ⟦PERSON|Lebo Mokoatle⟧, withdrew after the first round, when it became clear that ⟦GPE|North Africa⟧ had deserted him.

“I am told that history has been made,” ⟦PERSON|Mbarga-Essomba⟧ said. “I would prefer that referees be paid.”

She is 49, comes from ⟦GPE|Bafoussam⟧, and made her name prosecuting customs fraud in ⟦GPE|Douala⟧ before the ⟦ORG|Cameroon Football Federation⟧ asked her to look at its own books, and regretted it. Her programme promises that the women’s competition gets half of every new dollar, that the ⟦COMPETITION|Africa Cup of Nations⟧ stays on a cycle of two years until at least ⟦DATE|2031⟧, and that ⟦ORG|CAF⟧’s seat remains in ⟦GPE|Cairo⟧ and does not move to ⟦GPE|Rabat⟧.

That last point won her ⟦GPE|Egypt⟧. It may yet cost her ⟦GPE|Morocco⟧, whose federation built, paid for or lent the grounds for eleven of the past fourteen continental events. Its chief, ⟦PERSON|Abdelilah Bensouda⟧, left the hall without speaking to reporters.

⟦FURNITURE|Delegates queue to vote in Addis Ababa on Saturday. Photo: EPA⟧

⟦ORG|FIFA⟧ sent observers from ⟦GPE|Zurich⟧, and its secretary general stayed in the front row throughout, “like an uncle at a wedding”, in the words of one delegate from ⟦GPE|Liberia⟧.

The new president inherits a dispute with ⟦ORG|beIN Sports⟧ over unpaid instalments, a hole of $21 million in the accounts and no sponsor for the ⟦COMPETITION|CAF Confederation Cup⟧ since ⟦ORG|TotalEnergies⟧ reduced its commitment. ⟦FURNITURE|Keep up with African sport: follow PND on WhatsApp, Facebook and X⟧
=====GOALS=====
