var I$=Object.create;var xy=Object.defineProperty;var w$=Object.getOwnPropertyDescriptor;var b$=Object.getOwnPropertyNames;var C$=Object.getPrototypeOf,S$=Object.prototype.hasOwnProperty;var wr=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}},us=(r,t)=>{for(var e in t)xy(r,e,{get:t[e],enumerable:!0})},k$=(r,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of b$(t))!S$.call(r,o)&&o!==e&&xy(r,o,{get:()=>t[o],enumerable:!(n=w$(t,o))||n.enumerable});return r};var Gc=(r,t,e)=>(e=r!=null?I$(C$(r)):{},k$(t||!r||!r.__esModule?xy(e,"default",{value:r,enumerable:!0}):e,r));var W0=wr((qJ,z0)=>{z0.exports=Vt;var mo=null;try{mo=new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}function Vt(r,t,e){this.low=r|0,this.high=t|0,this.unsigned=!!e}Vt.prototype.__isLong__;Object.defineProperty(Vt.prototype,"__isLong__",{value:!0});function Tn(r){return(r&&r.__isLong__)===!0}Vt.isLong=Tn;var _0={},N0={};function gl(r,t){var e,n,o;return t?(r>>>=0,(o=0<=r&&r<256)&&(n=N0[r],n)?n:(e=Ht(r,(r|0)<0?-1:0,!0),o&&(N0[r]=e),e)):(r|=0,(o=-128<=r&&r<128)&&(n=_0[r],n)?n:(e=Ht(r,r<0?-1:0,!1),o&&(_0[r]=e),e))}Vt.fromInt=gl;function ho(r,t){if(isNaN(r))return t?hl:go;if(t){if(r<0)return hl;if(r>=$0)return Q0}else{if(r<=-F0)return Rn;if(r+1>=F0)return O0}return r<0?ho(-r,t).neg():Ht(r%Tp|0,r/Tp|0,t)}Vt.fromNumber=ho;function Ht(r,t,e){return new Vt(r,t,e)}Vt.fromBits=Ht;var oh=Math.pow;function cx(r,t,e){if(r.length===0)throw Error("empty string");if(r==="NaN"||r==="Infinity"||r==="+Infinity"||r==="-Infinity")return go;if(typeof t=="number"?(e=t,t=!1):t=!!t,e=e||10,e<2||36<e)throw RangeError("radix");var n;if((n=r.indexOf("-"))>0)throw Error("interior hyphen");if(n===0)return cx(r.substring(1),t,e).neg();for(var o=ho(oh(e,8)),s=go,a=0;a<r.length;a+=8){var u=Math.min(8,r.length-a),l=parseInt(r.substring(a,a+u),e);if(u<8){var i=ho(oh(e,u));s=s.mul(i).add(ho(l))}else s=s.mul(o),s=s.add(ho(l))}return s.unsigned=t,s}Vt.fromString=cx;function Wo(r,t){return typeof r=="number"?ho(r,t):typeof r=="string"?cx(r,t):Ht(r.low,r.high,typeof t=="boolean"?t:r.unsigned)}Vt.fromValue=Wo;var M0=65536,KO=1<<24,Tp=M0*M0,$0=Tp*Tp,F0=$0/2,P0=gl(KO),go=gl(0);Vt.ZERO=go;var hl=gl(0,!0);Vt.UZERO=hl;var Rp=gl(1);Vt.ONE=Rp;var L0=gl(1,!0);Vt.UONE=L0;var lx=gl(-1);Vt.NEG_ONE=lx;var O0=Ht(-1,2147483647,!1);Vt.MAX_VALUE=O0;var Q0=Ht(-1,-1,!0);Vt.MAX_UNSIGNED_VALUE=Q0;var Rn=Ht(0,-2147483648,!1);Vt.MIN_VALUE=Rn;var Ie=Vt.prototype;Ie.toInt=function(){return this.unsigned?this.low>>>0:this.low};Ie.toNumber=function(){return this.unsigned?(this.high>>>0)*Tp+(this.low>>>0):this.high*Tp+(this.low>>>0)};Ie.toString=function(t){if(t=t||10,t<2||36<t)throw RangeError("radix");if(this.isZero())return"0";if(this.isNegative())if(this.eq(Rn)){var e=ho(t),n=this.div(e),o=n.mul(e).sub(this);return n.toString(t)+o.toInt().toString(t)}else return"-"+this.neg().toString(t);for(var s=ho(oh(t,6),this.unsigned),a=this,u="";;){var l=a.div(s),i=a.sub(l.mul(s)).toInt()>>>0,c=i.toString(t);if(a=l,a.isZero())return c+u;for(;c.length<6;)c="0"+c;u=""+c+u}};Ie.getHighBits=function(){return this.high};Ie.getHighBitsUnsigned=function(){return this.high>>>0};Ie.getLowBits=function(){return this.low};Ie.getLowBitsUnsigned=function(){return this.low>>>0};Ie.getNumBitsAbs=function(){if(this.isNegative())return this.eq(Rn)?64:this.neg().getNumBitsAbs();for(var t=this.high!=0?this.high:this.low,e=31;e>0&&(t&1<<e)==0;e--);return this.high!=0?e+33:e+1};Ie.isZero=function(){return this.high===0&&this.low===0};Ie.eqz=Ie.isZero;Ie.isNegative=function(){return!this.unsigned&&this.high<0};Ie.isPositive=function(){return this.unsigned||this.high>=0};Ie.isOdd=function(){return(this.low&1)===1};Ie.isEven=function(){return(this.low&1)===0};Ie.equals=function(t){return Tn(t)||(t=Wo(t)),this.unsigned!==t.unsigned&&this.high>>>31===1&&t.high>>>31===1?!1:this.high===t.high&&this.low===t.low};Ie.eq=Ie.equals;Ie.notEquals=function(t){return!this.eq(t)};Ie.neq=Ie.notEquals;Ie.ne=Ie.notEquals;Ie.lessThan=function(t){return this.comp(t)<0};Ie.lt=Ie.lessThan;Ie.lessThanOrEqual=function(t){return this.comp(t)<=0};Ie.lte=Ie.lessThanOrEqual;Ie.le=Ie.lessThanOrEqual;Ie.greaterThan=function(t){return this.comp(t)>0};Ie.gt=Ie.greaterThan;Ie.greaterThanOrEqual=function(t){return this.comp(t)>=0};Ie.gte=Ie.greaterThanOrEqual;Ie.ge=Ie.greaterThanOrEqual;Ie.compare=function(t){if(Tn(t)||(t=Wo(t)),this.eq(t))return 0;var e=this.isNegative(),n=t.isNegative();return e&&!n?-1:!e&&n?1:this.unsigned?t.high>>>0>this.high>>>0||t.high===this.high&&t.low>>>0>this.low>>>0?-1:1:this.sub(t).isNegative()?-1:1};Ie.comp=Ie.compare;Ie.negate=function(){return!this.unsigned&&this.eq(Rn)?Rn:this.not().add(Rp)};Ie.neg=Ie.negate;Ie.add=function(t){Tn(t)||(t=Wo(t));var e=this.high>>>16,n=this.high&65535,o=this.low>>>16,s=this.low&65535,a=t.high>>>16,u=t.high&65535,l=t.low>>>16,i=t.low&65535,c=0,p=0,f=0,m=0;return m+=s+i,f+=m>>>16,m&=65535,f+=o+l,p+=f>>>16,f&=65535,p+=n+u,c+=p>>>16,p&=65535,c+=e+a,c&=65535,Ht(f<<16|m,c<<16|p,this.unsigned)};Ie.subtract=function(t){return Tn(t)||(t=Wo(t)),this.add(t.neg())};Ie.sub=Ie.subtract;Ie.multiply=function(t){if(this.isZero())return go;if(Tn(t)||(t=Wo(t)),mo){var e=mo.mul(this.low,this.high,t.low,t.high);return Ht(e,mo.get_high(),this.unsigned)}if(t.isZero())return go;if(this.eq(Rn))return t.isOdd()?Rn:go;if(t.eq(Rn))return this.isOdd()?Rn:go;if(this.isNegative())return t.isNegative()?this.neg().mul(t.neg()):this.neg().mul(t).neg();if(t.isNegative())return this.mul(t.neg()).neg();if(this.lt(P0)&&t.lt(P0))return ho(this.toNumber()*t.toNumber(),this.unsigned);var n=this.high>>>16,o=this.high&65535,s=this.low>>>16,a=this.low&65535,u=t.high>>>16,l=t.high&65535,i=t.low>>>16,c=t.low&65535,p=0,f=0,m=0,d=0;return d+=a*c,m+=d>>>16,d&=65535,m+=s*c,f+=m>>>16,m&=65535,m+=a*i,f+=m>>>16,m&=65535,f+=o*c,p+=f>>>16,f&=65535,f+=s*i,p+=f>>>16,f&=65535,f+=a*l,p+=f>>>16,f&=65535,p+=n*c+o*i+s*l+a*u,p&=65535,Ht(m<<16|d,p<<16|f,this.unsigned)};Ie.mul=Ie.multiply;Ie.divide=function(t){if(Tn(t)||(t=Wo(t)),t.isZero())throw Error("division by zero");if(mo){if(!this.unsigned&&this.high===-2147483648&&t.low===-1&&t.high===-1)return this;var e=(this.unsigned?mo.div_u:mo.div_s)(this.low,this.high,t.low,t.high);return Ht(e,mo.get_high(),this.unsigned)}if(this.isZero())return this.unsigned?hl:go;var n,o,s;if(this.unsigned){if(t.unsigned||(t=t.toUnsigned()),t.gt(this))return hl;if(t.gt(this.shru(1)))return L0;s=hl}else{if(this.eq(Rn)){if(t.eq(Rp)||t.eq(lx))return Rn;if(t.eq(Rn))return Rp;var a=this.shr(1);return n=a.div(t).shl(1),n.eq(go)?t.isNegative()?Rp:lx:(o=this.sub(t.mul(n)),s=n.add(o.div(t)),s)}else if(t.eq(Rn))return this.unsigned?hl:go;if(this.isNegative())return t.isNegative()?this.neg().div(t.neg()):this.neg().div(t).neg();if(t.isNegative())return this.div(t.neg()).neg();s=go}for(o=this;o.gte(t);){n=Math.max(1,Math.floor(o.toNumber()/t.toNumber()));for(var u=Math.ceil(Math.log(n)/Math.LN2),l=u<=48?1:oh(2,u-48),i=ho(n),c=i.mul(t);c.isNegative()||c.gt(o);)n-=l,i=ho(n,this.unsigned),c=i.mul(t);i.isZero()&&(i=Rp),s=s.add(i),o=o.sub(c)}return s};Ie.div=Ie.divide;Ie.modulo=function(t){if(Tn(t)||(t=Wo(t)),mo){var e=(this.unsigned?mo.rem_u:mo.rem_s)(this.low,this.high,t.low,t.high);return Ht(e,mo.get_high(),this.unsigned)}return this.sub(this.div(t).mul(t))};Ie.mod=Ie.modulo;Ie.rem=Ie.modulo;Ie.not=function(){return Ht(~this.low,~this.high,this.unsigned)};Ie.and=function(t){return Tn(t)||(t=Wo(t)),Ht(this.low&t.low,this.high&t.high,this.unsigned)};Ie.or=function(t){return Tn(t)||(t=Wo(t)),Ht(this.low|t.low,this.high|t.high,this.unsigned)};Ie.xor=function(t){return Tn(t)||(t=Wo(t)),Ht(this.low^t.low,this.high^t.high,this.unsigned)};Ie.shiftLeft=function(t){return Tn(t)&&(t=t.toInt()),(t&=63)===0?this:t<32?Ht(this.low<<t,this.high<<t|this.low>>>32-t,this.unsigned):Ht(0,this.low<<t-32,this.unsigned)};Ie.shl=Ie.shiftLeft;Ie.shiftRight=function(t){return Tn(t)&&(t=t.toInt()),(t&=63)===0?this:t<32?Ht(this.low>>>t|this.high<<32-t,this.high>>t,this.unsigned):Ht(this.high>>t-32,this.high>=0?0:-1,this.unsigned)};Ie.shr=Ie.shiftRight;Ie.shiftRightUnsigned=function(t){if(Tn(t)&&(t=t.toInt()),t&=63,t===0)return this;var e=this.high;if(t<32){var n=this.low;return Ht(n>>>t|e<<32-t,e>>>t,this.unsigned)}else return t===32?Ht(e,0,this.unsigned):Ht(e>>>t-32,0,this.unsigned)};Ie.shru=Ie.shiftRightUnsigned;Ie.shr_u=Ie.shiftRightUnsigned;Ie.toSigned=function(){return this.unsigned?Ht(this.low,this.high,!1):this};Ie.toUnsigned=function(){return this.unsigned?this:Ht(this.low,this.high,!0)};Ie.toBytes=function(t){return t?this.toBytesLE():this.toBytesBE()};Ie.toBytesLE=function(){var t=this.high,e=this.low;return[e&255,e>>>8&255,e>>>16&255,e>>>24,t&255,t>>>8&255,t>>>16&255,t>>>24]};Ie.toBytesBE=function(){var t=this.high,e=this.low;return[t>>>24,t>>>16&255,t>>>8&255,t&255,e>>>24,e>>>16&255,e>>>8&255,e&255]};Vt.fromBytes=function(t,e,n){return n?Vt.fromBytesLE(t,e):Vt.fromBytesBE(t,e)};Vt.fromBytesLE=function(t,e){return new Vt(t[0]|t[1]<<8|t[2]<<16|t[3]<<24,t[4]|t[5]<<8|t[6]<<16|t[7]<<24,e)};Vt.fromBytesBE=function(t,e){return new Vt(t[4]<<24|t[5]<<16|t[6]<<8|t[7],t[0]<<24|t[1]<<16|t[2]<<8|t[3],e)}});var xS=wr(()=>{});var IS=wr(()=>{});var MS=wr((NS,Jx)=>{(function(r,t,e){function n(u){var l=this,i=a();l.next=function(){var c=2091639*l.s0+l.c*23283064365386963e-26;return l.s0=l.s1,l.s1=l.s2,l.s2=c-(l.c=c|0)},l.c=1,l.s0=i(" "),l.s1=i(" "),l.s2=i(" "),l.s0-=i(u),l.s0<0&&(l.s0+=1),l.s1-=i(u),l.s1<0&&(l.s1+=1),l.s2-=i(u),l.s2<0&&(l.s2+=1),i=null}function o(u,l){return l.c=u.c,l.s0=u.s0,l.s1=u.s1,l.s2=u.s2,l}function s(u,l){var i=new n(u),c=l&&l.state,p=i.next;return p.int32=function(){return i.next()*4294967296|0},p.double=function(){return p()+(p()*2097152|0)*11102230246251565e-32},p.quick=p,c&&(typeof c=="object"&&o(c,i),p.state=function(){return o(i,{})}),p}function a(){var u=4022871197,l=function(i){i=String(i);for(var c=0;c<i.length;c++){u+=i.charCodeAt(c);var p=.02519603282416938*u;u=p>>>0,p-=u,p*=u,u=p>>>0,p-=u,u+=p*4294967296}return(u>>>0)*23283064365386963e-26};return l}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.alea=s})(NS,typeof Jx=="object"&&Jx,typeof define=="function"&&define)});var PS=wr((FS,Zx)=>{(function(r,t,e){function n(a){var u=this,l="";u.x=0,u.y=0,u.z=0,u.w=0,u.next=function(){var c=u.x^u.x<<11;return u.x=u.y,u.y=u.z,u.z=u.w,u.w^=u.w>>>19^c^c>>>8},a===(a|0)?u.x=a:l+=a;for(var i=0;i<l.length+64;i++)u.x^=l.charCodeAt(i)|0,u.next()}function o(a,u){return u.x=a.x,u.y=a.y,u.z=a.z,u.w=a.w,u}function s(a,u){var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(typeof i=="object"&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xor128=s})(FS,typeof Zx=="object"&&Zx,typeof define=="function"&&define)});var LS=wr(($S,eI)=>{(function(r,t,e){function n(a){var u=this,l="";u.next=function(){var c=u.x^u.x>>>2;return u.x=u.y,u.y=u.z,u.z=u.w,u.w=u.v,(u.d=u.d+362437|0)+(u.v=u.v^u.v<<4^(c^c<<1))|0},u.x=0,u.y=0,u.z=0,u.w=0,u.v=0,a===(a|0)?u.x=a:l+=a;for(var i=0;i<l.length+64;i++)u.x^=l.charCodeAt(i)|0,i==l.length&&(u.d=u.x<<10^u.x>>>4),u.next()}function o(a,u){return u.x=a.x,u.y=a.y,u.z=a.z,u.w=a.w,u.v=a.v,u.d=a.d,u}function s(a,u){var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(typeof i=="object"&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xorwow=s})($S,typeof eI=="object"&&eI,typeof define=="function"&&define)});var QS=wr((OS,tI)=>{(function(r,t,e){function n(a){var u=this;u.next=function(){var i=u.x,c=u.i,p,f,m;return p=i[c],p^=p>>>7,f=p^p<<24,p=i[c+1&7],f^=p^p>>>10,p=i[c+3&7],f^=p^p>>>3,p=i[c+4&7],f^=p^p<<7,p=i[c+7&7],p=p^p<<13,f^=p^p<<9,i[c]=f,u.i=c+1&7,f};function l(i,c){var p,f,m=[];if(c===(c|0))f=m[0]=c;else for(c=""+c,p=0;p<c.length;++p)m[p&7]=m[p&7]<<15^c.charCodeAt(p)+m[p+1&7]<<13;for(;m.length<8;)m.push(0);for(p=0;p<8&&m[p]===0;++p);for(p==8?f=m[7]=-1:f=m[p],i.x=m,i.i=0,p=256;p>0;--p)i.next()}l(u,a)}function o(a,u){return u.x=a.x.slice(),u.i=a.i,u}function s(a,u){a==null&&(a=+new Date);var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(i.x&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xorshift7=s})(OS,typeof tI=="object"&&tI,typeof define=="function"&&define)});var WS=wr((zS,rI)=>{(function(r,t,e){function n(a){var u=this;u.next=function(){var i=u.w,c=u.X,p=u.i,f,m;return u.w=i=i+1640531527|0,m=c[p+34&127],f=c[p=p+1&127],m^=m<<13,f^=f<<17,m^=m>>>15,f^=f>>>12,m=c[p]=m^f,u.i=p,m+(i^i>>>16)|0};function l(i,c){var p,f,m,d,h,g=[],A=128;for(c===(c|0)?(f=c,c=null):(c=c+"\0",f=0,A=Math.max(A,c.length)),m=0,d=-32;d<A;++d)c&&(f^=c.charCodeAt((d+32)%c.length)),d===0&&(h=f),f^=f<<10,f^=f>>>15,f^=f<<4,f^=f>>>13,d>=0&&(h=h+1640531527|0,p=g[d&127]^=f+h,m=p==0?m+1:0);for(m>=128&&(g[(c&&c.length||0)&127]=-1),m=127,d=512;d>0;--d)f=g[m+34&127],p=g[m=m+1&127],f^=f<<13,p^=p<<17,f^=f>>>15,p^=p>>>12,g[m]=f^p;i.w=h,i.X=g,i.i=m}l(u,a)}function o(a,u){return u.i=a.i,u.w=a.w,u.X=a.X.slice(),u}function s(a,u){a==null&&(a=+new Date);var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(i.X&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xor4096=s})(zS,typeof rI=="object"&&rI,typeof define=="function"&&define)});var US=wr((GS,nI)=>{(function(r,t,e){function n(a){var u=this,l="";u.next=function(){var c=u.b,p=u.c,f=u.d,m=u.a;return c=c<<25^c>>>7^p,p=p-f|0,f=f<<24^f>>>8^m,m=m-c|0,u.b=c=c<<20^c>>>12^p,u.c=p=p-f|0,u.d=f<<16^p>>>16^m,u.a=m-c|0},u.a=0,u.b=0,u.c=-1640531527,u.d=1367130551,a===Math.floor(a)?(u.a=a/4294967296|0,u.b=a|0):l+=a;for(var i=0;i<l.length+20;i++)u.b^=l.charCodeAt(i)|0,u.next()}function o(a,u){return u.a=a.a,u.b=a.b,u.c=a.c,u.d=a.d,u}function s(a,u){var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(typeof i=="object"&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.tychei=s})(GS,typeof nI=="object"&&nI,typeof define=="function"&&define)});var VS=wr(()=>{});var qS=wr((HS,Ch)=>{(function(r,t,e){var n=256,o=6,s=52,a="random",u=e.pow(n,o),l=e.pow(2,s),i=l*2,c=n-1,p;function f(x,w,b){var v=[];w=w==!0?{entropy:!0}:w||{};var E=g(h(w.entropy?[x,y(t)]:x??A(),3),v),T=new m(v),M=function(){for(var k=T.g(o),D=u,_=0;k<l;)k=(k+_)*n,D*=n,_=T.g(1);for(;k>=i;)k/=2,D/=2,_>>>=1;return(k+_)/D};return M.int32=function(){return T.g(4)|0},M.quick=function(){return T.g(4)/4294967296},M.double=M,g(y(T.S),t),(w.pass||b||function(k,D,_,R){return R&&(R.S&&d(R,T),k.state=function(){return d(T,{})}),_?(e[a]=k,D):k})(M,E,"global"in w?w.global:this==e,w.state)}function m(x){var w,b=x.length,v=this,E=0,T=v.i=v.j=0,M=v.S=[];for(b||(x=[b++]);E<n;)M[E]=E++;for(E=0;E<n;E++)M[E]=M[T=c&T+x[E%b]+(w=M[E])],M[T]=w;(v.g=function(k){for(var D,_=0,R=v.i,O=v.j,$=v.S;k--;)D=$[R=c&R+1],_=_*n+$[c&($[R]=$[O=c&O+D])+($[O]=D)];return v.i=R,v.j=O,_})(n)}function d(x,w){return w.i=x.i,w.j=x.j,w.S=x.S.slice(),w}function h(x,w){var b=[],v=typeof x,E;if(w&&v=="object")for(E in x)try{b.push(h(x[E],w-1))}catch{}return b.length?b:v=="string"?x:x+"\0"}function g(x,w){for(var b=x+"",v,E=0;E<b.length;)w[c&E]=c&(v^=w[c&E]*19)+b.charCodeAt(E++);return y(w)}function A(){try{var x;return p&&(x=p.randomBytes)?x=x(n):(x=new Uint8Array(n),(r.crypto||r.msCrypto).getRandomValues(x)),y(x)}catch{var w=r.navigator,b=w&&w.plugins;return[+new Date,r,b,r.screen,y(t)]}}function y(x){return String.fromCharCode.apply(0,x)}if(g(e.random(),t),typeof Ch=="object"&&Ch.exports){Ch.exports=f;try{p=VS()}catch{}}else typeof define=="function"&&define.amd?define(function(){return f}):e["seed"+a]=f})(typeof self<"u"?self:HS,[],Math)});var jS=wr((boe,KS)=>{var vz=MS(),Ez=PS(),Dz=LS(),Bz=QS(),Rz=WS(),Tz=US(),Pl=qS();Pl.alea=vz;Pl.xor128=Ez;Pl.xorwow=Dz;Pl.xorshift7=Bz;Pl.xor4096=Rz;Pl.tychei=Tz;KS.exports=Pl});var uw=wr(()=>{});var lw=wr(()=>{});var lT=wr(()=>{});var cT=wr(()=>{});var pT=wr(()=>{});var fT=wr((rg,pw)=>{var cw=(()=>{var r=typeof document<"u"&&document.currentScript?document.currentScript.src:void 0;return typeof __filename<"u"&&(r=r||__filename),(function(t){t=t||{};function e(){return G.buffer!=We&&wt(G.buffer),nt}function n(){return G.buffer!=We&&wt(G.buffer),tt}function o(){return G.buffer!=We&&wt(G.buffer),gt}function s(){return G.buffer!=We&&wt(G.buffer),lr}function a(){return G.buffer!=We&&wt(G.buffer),ct}function u(){return G.buffer!=We&&wt(G.buffer),Cr}function l(){return G.buffer!=We&&wt(G.buffer),Ft}var i=typeof t<"u"?t:{},c,p;i.ready=new Promise(function(L,V){c=L,p=V});var f;typeof process<"u"&&process.listeners&&(f={uncaughtException:process.listeners("uncaughtException"),unhandledRejection:process.listeners("unhandledRejection")});var m=Object.assign({},i),d=[],h="./this.program",g=(L,V)=>{throw V},A=typeof window=="object",y=typeof importScripts=="function",x=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",w=i.ENVIRONMENT_IS_PTHREAD||!1,b="";function v(L){return i.locateFile?i.locateFile(L,b):b+L}var E,T,M,k;function D(L){if(L instanceof kn)return;Q("exiting due to exception: "+L)}if(x){var _=uw(),R=lw();y?b=R.dirname(b)+"/":b=__dirname+"/",E=(V,he)=>(V=wi(V)?new URL(V):R.normalize(V),_.readFileSync(V,he?void 0:"utf8")),M=V=>{var he=E(V,!0);return he.buffer||(he=new Uint8Array(he)),he},T=(V,he,Ge)=>{V=wi(V)?new URL(V):R.normalize(V),_.readFile(V,function(Je,Xe){Je?Ge(Je):he(Xe.buffer)})},process.argv.length>1&&(h=process.argv[1].replace(/\\/g,"/")),d=process.argv.slice(2),process.on("uncaughtException",function(V){if(!(V instanceof kn))throw V}),process.on("unhandledRejection",function(V){throw V}),g=(V,he)=>{if(cr())throw process.exitCode=V,he;D(he),process.exit(V)},i.inspect=function(){return"[Emscripten Module object]"};let L;try{L=lT()}catch(V){throw console.error('The "worker_threads" module is not supported in this node.js build - perhaps a newer version is needed?'),V}global.Worker=L.Worker}else(A||y)&&(y?b=self.location.href:typeof document<"u"&&document.currentScript&&(b=document.currentScript.src),typeof r<"u"&&r&&(b=r),b.indexOf("blob:")!==0?b=b.substr(0,b.replace(/[?#].*/,"").lastIndexOf("/")+1):b="",x||(E=L=>{var V=new XMLHttpRequest;return V.open("GET",L,!1),V.send(null),V.responseText},y&&(M=L=>{var V=new XMLHttpRequest;return V.open("GET",L,!1),V.responseType="arraybuffer",V.send(null),new Uint8Array(V.response)}),T=(L,V,he)=>{var Ge=new XMLHttpRequest;Ge.open("GET",L,!0),Ge.responseType="arraybuffer",Ge.onload=()=>{if(Ge.status==200||Ge.status==0&&Ge.response){V(Ge.response);return}he()},Ge.onerror=he,Ge.send(null)}),k=L=>document.title=L);x&&typeof performance>"u"&&(global.performance=cT().performance);var O=console.log.bind(console),$=console.warn.bind(console);x&&(O=L=>_.writeSync(1,L+`
`),$=L=>_.writeSync(2,L+`
`));var z=i.print||O,Q=i.printErr||$;Object.assign(i,m),m=null,i.arguments&&(d=i.arguments),i.thisProgram&&(h=i.thisProgram),i.quit&&(g=i.quit);var U=4,H=Atomics.load,q=Atomics.store,ee=Atomics.compareExchange,j;i.wasmBinary&&(j=i.wasmBinary);var N=i.noExitRuntime||!0;typeof WebAssembly!="object"&&Bo("no native wasm support detected");var G,re,X=!1,oe;function we(L,V){L||Bo(V)}var be=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;function Ce(L,V,he){V>>>=0;for(var Ge=V+he,Je=V;L[Je]&&!(Je>=Ge);)++Je;if(Je-V>16&&L.buffer&&be)return be.decode(L.buffer instanceof SharedArrayBuffer?L.slice(V,Je):L.subarray(V,Je));for(var Xe="";V<Je;){var De=L[V++];if(!(De&128)){Xe+=String.fromCharCode(De);continue}var $e=L[V++]&63;if((De&224)==192){Xe+=String.fromCharCode((De&31)<<6|$e);continue}var sr=L[V++]&63;if((De&240)==224?De=(De&15)<<12|$e<<6|sr:De=(De&7)<<18|$e<<12|sr<<6|L[V++]&63,De<65536)Xe+=String.fromCharCode(De);else{var Hn=De-65536;Xe+=String.fromCharCode(55296|Hn>>10,56320|Hn&1023)}}return Xe}function Ne(L,V){return L>>>=0,L?Ce(n(),L,V):""}function Ue(L,V,he,Ge){if(he>>>=0,!(Ge>0))return 0;for(var Je=he,Xe=he+Ge-1,De=0;De<L.length;++De){var $e=L.charCodeAt(De);if($e>=55296&&$e<=57343){var sr=L.charCodeAt(++De);$e=65536+(($e&1023)<<10)|sr&1023}if($e<=127){if(he>=Xe)break;V[he++>>>0]=$e}else if($e<=2047){if(he+1>=Xe)break;V[he++>>>0]=192|$e>>6,V[he++>>>0]=128|$e&63}else if($e<=65535){if(he+2>=Xe)break;V[he++>>>0]=224|$e>>12,V[he++>>>0]=128|$e>>6&63,V[he++>>>0]=128|$e&63}else{if(he+3>=Xe)break;V[he++>>>0]=240|$e>>18,V[he++>>>0]=128|$e>>12&63,V[he++>>>0]=128|$e>>6&63,V[he++>>>0]=128|$e&63}}return V[he>>>0]=0,he-Je}function Ke(L,V,he){return Ue(L,n(),V,he)}var We,nt,tt,gt,xt,lr,ct,Cr,Ft;w&&(We=i.buffer);function wt(L){We=L,i.HEAP8=nt=new Int8Array(L),i.HEAP16=gt=new Int16Array(L),i.HEAP32=lr=new Int32Array(L),i.HEAPU8=tt=new Uint8Array(L),i.HEAPU16=xt=new Uint16Array(L),i.HEAPU32=ct=new Uint32Array(L),i.HEAPF32=Cr=new Float32Array(L),i.HEAPF64=Ft=new Float64Array(L)}var Fe=i.INITIAL_MEMORY||16777216;if(w)G=i.wasmMemory,We=i.buffer;else if(i.wasmMemory)G=i.wasmMemory;else if(G=new WebAssembly.Memory({initial:Fe/65536,maximum:65536,shared:!0}),!(G.buffer instanceof SharedArrayBuffer))throw Q("requested a shared WebAssembly.Memory but the returned buffer is not a SharedArrayBuffer, indicating that while the browser has SharedArrayBuffer it does not have WebAssembly threads support - you may need to set a flag"),x&&Q("(on node you may need: --experimental-wasm-threads --experimental-wasm-bulk-memory and/or recent version)"),Error("bad memory");G&&(We=G.buffer),Fe=We.byteLength,wt(We);var ye,at=[],bt=[],nr=[],Yr=!1;function cr(){return N}function Or(){if(i.preRun)for(typeof i.preRun=="function"&&(i.preRun=[i.preRun]);i.preRun.length;)Sr(i.preRun.shift());bi(at)}function Ct(){Yr=!0,!w&&bi(bt)}function pr(){if(!w){if(i.postRun)for(typeof i.postRun=="function"&&(i.postRun=[i.postRun]);i.postRun.length;)pc(i.postRun.shift());bi(nr)}}function Sr(L){at.unshift(L)}function Xr(L){bt.unshift(L)}function pc(L){nr.unshift(L)}var zn=0,Wn=null,Jr=null;function Ii(L){zn++,i.monitorRunDependencies&&i.monitorRunDependencies(zn)}function Zr(L){if(zn--,i.monitorRunDependencies&&i.monitorRunDependencies(zn),zn==0&&(Wn!==null&&(clearInterval(Wn),Wn=null),Jr)){var V=Jr;Jr=null,V()}}function Bo(L){i.onAbort&&i.onAbort(L),L="Aborted("+L+")",Q(L),X=!0,oe=1,L+=". Build with -sASSERTIONS for more info.";var V=new WebAssembly.RuntimeError(L);throw p(V),V}var fc="data:application/octet-stream;base64,";function mc(L){return L.startsWith(fc)}function wi(L){return L.startsWith("file://")}var Rr;Rr="tfjs-backend-wasm-threaded-simd.wasm",mc(Rr)||(Rr=v(Rr));function dc(L){try{if(L==Rr&&j)return new Uint8Array(j);if(M)return M(L);throw"both async and sync fetching of the wasm failed"}catch(V){Bo(V)}}function _f(){if(!j&&(A||y)){if(typeof fetch=="function"&&!wi(Rr))return fetch(Rr,{credentials:"same-origin"}).then(function(L){if(!L.ok)throw"failed to load wasm binary file at '"+Rr+"'";return L.arrayBuffer()}).catch(function(){return dc(Rr)});if(T)return new Promise(function(L,V){T(Rr,function(he){L(new Uint8Array(he))},V)})}return Promise.resolve().then(function(){return dc(Rr)})}function Ro(){var L={env:Cc,wasi_snapshot_preview1:Cc};function V(De,$e){var sr=De.exports;if(i.asm=sr,gn(i.asm._emscripten_tls_init),ye=i.asm.__indirect_function_table,Xr(i.asm.__wasm_call_ctors),re=$e,!w){var Hn=Ve.unusedWorkers.length;Ve.unusedWorkers.forEach(function(Ps){Ve.loadWasmModuleToWorker(Ps,function(){--Hn||Zr("wasm-instantiate")})})}}w||Ii("wasm-instantiate");function he(De){V(De.instance,De.module)}function Ge(De){return _f().then(function($e){return WebAssembly.instantiate($e,L)}).then(function($e){return $e}).then(De,function($e){Q("failed to asynchronously prepare wasm: "+$e),Bo($e)})}function Je(){return!j&&typeof WebAssembly.instantiateStreaming=="function"&&!mc(Rr)&&!wi(Rr)&&!x&&typeof fetch=="function"?fetch(Rr,{credentials:"same-origin"}).then(function(De){var $e=WebAssembly.instantiateStreaming(De,L);return $e.then(he,function(sr){return Q("wasm streaming compile failed: "+sr),Q("falling back to ArrayBuffer instantiation"),Ge(he)})}):Ge(he)}if(i.instantiateWasm)try{var Xe=i.instantiateWasm(L,V);return Xe}catch(De){Q("Module.instantiateWasm callback failed with error: "+De),p(De)}return Je().catch(p),{}}var Tr,Gn,To={};function kn(L){this.name="ExitStatus",this.message="Program terminated with exit("+L+")",this.status=L}function ln(L){var V=Ve.pthreads[L];delete Ve.pthreads[L],V.terminate(),gy(L),Ve.runningWorkers.splice(Ve.runningWorkers.indexOf(V),1),V.pthread_ptr=0}function Jo(L){var V=Ve.pthreads[L];V.postMessage({cmd:"cancel"})}function no(L){var V=Ve.pthreads[L];we(V),Ve.returnWorkerToPool(V)}function hc(L){var V=Ve.getNewWorker();if(!V)return 6;Ve.runningWorkers.push(V),Ve.pthreads[L.pthread_ptr]=V,V.pthread_ptr=L.pthread_ptr;var he={cmd:"run",start_routine:L.startRoutine,arg:L.arg,pthread_ptr:L.pthread_ptr};return V.runPthread=()=>{x&&V.ref(),V.postMessage(he,L.transferList),delete V.runPthread},V.loaded&&V.runPthread(),0}var xa={varargs:void 0,get:function(){xa.varargs+=4;var L=s()[xa.varargs-4>>>2];return L},getStr:function(L){var V=Ne(L);return V}};function gc(L){if(w)return No(1,1,L);oe=L,cr()||(Ve.terminateAllThreads(),i.onExit&&i.onExit(L),X=!0),g(L,new kn(L))}function Nf(L,V){if(oe=L,!V&&w)throw fr(L),"unwind";gc(L)}var oo=Nf;function Mf(L){if(L instanceof kn||L=="unwind")return oe;g(1,L)}var Ve={unusedWorkers:[],runningWorkers:[],tlsInitFunctions:[],pthreads:{},init:function(){w?Ve.initWorker():Ve.initMainThread()},initMainThread:function(){for(var L=8;L--;)Ve.allocateUnusedWorker()},initWorker:function(){N=!1},setExitStatus:function(L){oe=L},terminateAllThreads:function(){for(var L of Object.values(Ve.pthreads))Ve.returnWorkerToPool(L);for(var L of Ve.unusedWorkers)L.terminate();Ve.unusedWorkers=[]},returnWorkerToPool:function(L){var V=L.pthread_ptr;delete Ve.pthreads[V],Ve.unusedWorkers.push(L),Ve.runningWorkers.splice(Ve.runningWorkers.indexOf(L),1),L.pthread_ptr=0,x&&L.unref(),gy(V)},receiveObjectTransfer:function(L){},threadInitTLS:function(){Ve.tlsInitFunctions.forEach(L=>L())},loadWasmModuleToWorker:function(L,V){L.onmessage=Xe=>{var De=Xe.data,$e=De.cmd;if(L.pthread_ptr&&(Ve.currentProxiedOperationCallerThread=L.pthread_ptr),De.targetThread&&De.targetThread!=Ad()){var sr=Ve.pthreads[De.targetThread];sr?sr.postMessage(De,De.transferList):Q('Internal error! Worker sent a message "'+$e+'" to target pthread '+De.targetThread+", but that thread no longer exists!"),Ve.currentProxiedOperationCallerThread=void 0;return}$e==="processProxyingQueue"?Es(De.queue):$e==="spawnThread"?hc(De):$e==="cleanupThread"?no(De.thread):$e==="killThread"?ln(De.thread):$e==="cancelThread"?Jo(De.thread):$e==="loaded"?(L.loaded=!0,x&&L.unref(),V&&V(L),L.runPthread&&L.runPthread()):$e==="print"?z("Thread "+De.threadId+": "+De.text):$e==="printErr"?Q("Thread "+De.threadId+": "+De.text):$e==="alert"?alert("Thread "+De.threadId+": "+De.text):De.target==="setimmediate"?L.postMessage(De):$e==="callHandler"?i[De.handler](...De.args):$e&&Q("worker sent an unknown command "+$e),Ve.currentProxiedOperationCallerThread=void 0},L.onerror=Xe=>{var De="worker sent an error!";throw Q(De+" "+Xe.filename+":"+Xe.lineno+": "+Xe.message),Xe},x&&(L.on("message",function(Xe){L.onmessage({data:Xe})}),L.on("error",function(Xe){L.onerror(Xe)}),L.on("detachedExit",function(){}));var he=[],Ge=["onExit","onAbort","print","printErr"];for(var Je of Ge)i.hasOwnProperty(Je)&&he.push(Je);L.postMessage({cmd:"load",handlers:he,urlOrBlob:i.mainScriptUrlOrBlob||r,wasmMemory:G,wasmModule:re})},allocateUnusedWorker:function(){var L,V=v("tfjs-backend-wasm-threaded-simd.worker.js");L=new Worker(V),Ve.unusedWorkers.push(L)},getNewWorker:function(){return Ve.unusedWorkers.length==0&&(Ve.allocateUnusedWorker(),Ve.loadWasmModuleToWorker(Ve.unusedWorkers[0])),Ve.unusedWorkers.pop()}};i.PThread=Ve;function bi(L){for(;L.length>0;)L.shift()(i)}function so(){var L=Ad(),V=s()[L+52>>>2],he=s()[L+56>>>2],Ge=V-he;Pb(V,Ge),yd(V)}i.establishStackSpace=so;function fr(L){if(w)return No(2,0,L);try{oo(L)}catch(V){Mf(V)}}var qt=[];function mr(L){var V=qt[L];return V||(L>=qt.length&&(qt.length=L+1),qt[L]=V=ye.get(L)),V}function Ci(L,V){var he=mr(L)(V);cr()?Ve.setExitStatus(he):Fb(he)}i.invokeEntryPoint=Ci;function gn(L){Ve.tlsInitFunctions.push(L)}function ks(L){_b(L,!y,1,!A),Ve.threadInitTLS()}function Ac(L){w?postMessage({cmd:"cleanupThread",thread:L}):no(L)}function Si(L,V,he,Ge){return w?No(3,1,L,V,he,Ge):vs(L,V,he,Ge)}function vs(L,V,he,Ge){if(typeof SharedArrayBuffer>"u")return Q("Current environment does not support SharedArrayBuffer, pthreads are not available!"),6;var Je=[],Xe=0;if(w&&(Je.length===0||Xe))return Si(L,V,he,Ge);if(Xe)return Xe;var De={startRoutine:he,pthread_ptr:L,arg:Ge,transferList:Je};return w?(De.cmd="spawnThread",postMessage(De,Je),0):hc(De)}function Zo(){return 65536}var Ia=!0;function wa(){return Ia}function Es(L){Atomics.store(s(),L>>2,1),Ad()&&Mb(L),Atomics.compareExchange(s(),L>>2,1,0)}i.executeNotifiedProxyingQueue=Es;function ba(L,V,he,Ge){if(L==V)setTimeout(()=>Es(Ge));else if(w)postMessage({targetThread:L,cmd:"processProxyingQueue",queue:Ge});else{var Je=Ve.pthreads[L];if(!Je)return;Je.postMessage({cmd:"processProxyingQueue",queue:Ge})}return 1}function Ca(L,V,he){return-1}function Sa(){Bo("")}function _o(L){_o.shown||(_o.shown={}),_o.shown[L]||(_o.shown[L]=1,x&&(L="warning: "+L),Q(L))}function Qr(){x||y||_o("Blocking on the main thread is very dangerous, see https://emscripten.org/docs/porting/pthreads.html#blocking-on-the-main-browser-thread")}function yc(){return Date.now()}function ka(){return 4294901760}function va(){return ka()}var ki;x?ki=()=>{var L=process.hrtime();return L[0]*1e3+L[1]/1e6}:ki=()=>performance.timeOrigin+performance.now();function Ff(L,V,he){n().copyWithin(L>>>0,V>>>0,V+he>>>0)}function Pf(){return x?pT().cpus().length:navigator.hardwareConcurrency}function $f(L){var V=Ay(),he=L();return yd(V),he}function No(L,V){var he=arguments.length-2,Ge=arguments;return $f(()=>{for(var Je=he,Xe=xd(Je*8),De=Xe>>3,$e=0;$e<he;$e++){var sr=Ge[2+$e];l()[De+$e>>>0]=sr}return Nb(L,Je,Xe,V)})}var vi=[];function Lf(L,V,he){vi.length=V;for(var Ge=he>>3,Je=0;Je<V;Je++)vi[Je]=l()[Ge+Je>>>0];var Xe=L<0,De=Xe?To[-L-1]:Bs[L];return De.apply(null,vi)}function xc(L){try{return G.grow(L-We.byteLength+65535>>>16),wt(G.buffer),1}catch{}}function Ea(L){var V=n().length;if(L=L>>>0,L<=V)return!1;var he=ka();if(L>he)return!1;let Ge=(sr,Hn)=>sr+(Hn-sr%Hn)%Hn;for(var Je=1;Je<=4;Je*=2){var Xe=V*(1+.2/Je);Xe=Math.min(Xe,L+100663296);var De=Math.min(he,Ge(Math.max(L,Xe),65536)),$e=xc(De);if($e)return!0}return!1}function Ei(){throw"unwind"}function Ds(L){return w?No(4,1,L):52}function Ic(L,V,he,Ge,Je){return w?No(5,1,L,V,he,Ge,Je):70}var Da=[null,[],[]];function Of(L,V){var he=Da[L];V===0||V===10?((L===1?z:Q)(Ce(he,0)),he.length=0):he.push(V)}function wc(L,V,he,Ge){if(w)return No(6,1,L,V,he,Ge);for(var Je=0,Xe=0;Xe<he;Xe++){var De=a()[V>>>2],$e=a()[V+4>>>2];V+=8;for(var sr=0;sr<$e;sr++)Of(L,n()[De+sr>>>0]);Je+=$e}return a()[Ge>>>2]=Je,0}function bc(L){var V=i["_"+L];return V}function es(L,V){e().set(L,V>>>0)}function Di(L,V,he,Ge,Je){var Xe={string:Dn=>{var Wc=0;if(Dn!=null&&Dn!==0){var Ob=(Dn.length<<2)+1;Wc=xd(Ob),Ke(Dn,Wc,Ob)}return Wc},array:Dn=>{var Wc=xd(Dn.length);return es(Dn,Wc),Wc}};function De(Dn){return V==="string"?Ne(Dn):V==="boolean"?!!Dn:Dn}var $e=bc(L),sr=[],Hn=0;if(Ge)for(var Ps=0;Ps<Ge.length;Ps++){var Lb=Xe[he[Ps]];Lb?(Hn===0&&(Hn=Ay()),sr[Ps]=Lb(Ge[Ps])):sr[Ps]=Ge[Ps]}var yy=$e.apply(null,sr);function x$(Dn){return Hn!==0&&yd(Hn),De(Dn)}return yy=x$(yy),yy}function Ba(L,V,he,Ge){he=he||[];var Je=he.every(De=>De==="number"||De==="boolean"),Xe=V!=="string";return Xe&&Je&&!Ge?bc(L):function(){return Di(L,V,he,arguments,Ge)}}Ve.init();var Bs=[null,gc,fr,Si,Ds,Ic,wc],Cc={__emscripten_init_main_thread_js:ks,__emscripten_thread_cleanup:Ac,__pthread_create_js:vs,_emscripten_default_pthread_stack_size:Zo,_emscripten_get_now_is_monotonic:wa,_emscripten_notify_task_queue:ba,_emscripten_set_offscreencanvas_size:Ca,abort:Sa,emscripten_check_blocking_allowed:Qr,emscripten_date_now:yc,emscripten_get_heap_max:va,emscripten_get_now:ki,emscripten_memcpy_big:Ff,emscripten_num_logical_cores:Pf,emscripten_receive_on_main_thread_js:Lf,emscripten_resize_heap:Ea,emscripten_unwind_to_js_event_loop:Ei,exit:oo,fd_close:Ds,fd_seek:Ic,fd_write:wc,memory:G||i.wasmMemory},Rs=Ro(),Qf=i.___wasm_call_ctors=function(){return(Qf=i.___wasm_call_ctors=i.asm.__wasm_call_ctors).apply(null,arguments)},Sc=i._init=function(){return(Sc=i._init=i.asm.init).apply(null,arguments)},Ra=i._init_with_threads_count=function(){return(Ra=i._init_with_threads_count=i.asm.init_with_threads_count).apply(null,arguments)},Ta=i._get_threads_count=function(){return(Ta=i._get_threads_count=i.asm.get_threads_count).apply(null,arguments)},_a=i._register_tensor=function(){return(_a=i._register_tensor=i.asm.register_tensor).apply(null,arguments)},ts=i._dispose_data=function(){return(ts=i._dispose_data=i.asm.dispose_data).apply(null,arguments)},rs=i._dispose=function(){return(rs=i._dispose=i.asm.dispose).apply(null,arguments)},kc=i._Abs=function(){return(kc=i._Abs=i.asm.Abs).apply(null,arguments)},vc=i._Acos=function(){return(vc=i._Acos=i.asm.Acos).apply(null,arguments)},ns=i._Acosh=function(){return(ns=i._Acosh=i.asm.Acosh).apply(null,arguments)},os=i._Add=function(){return(os=i._Add=i.asm.Add).apply(null,arguments)},Ec=i._AddN=function(){return(Ec=i._AddN=i.asm.AddN).apply(null,arguments)},Dc=i._All=function(){return(Dc=i._All=i.asm.All).apply(null,arguments)},_t=i._Any=function(){return(_t=i._Any=i.asm.Any).apply(null,arguments)},Pt=i._ArgMax=function(){return(Pt=i._ArgMax=i.asm.ArgMax).apply(null,arguments)},io=i._ArgMin=function(){return(io=i._ArgMin=i.asm.ArgMin).apply(null,arguments)},xr=i._Asin=function(){return(xr=i._Asin=i.asm.Asin).apply(null,arguments)},dr=i._Asinh=function(){return(dr=i._Asinh=i.asm.Asinh).apply(null,arguments)},hr=i._Atan=function(){return(hr=i._Atan=i.asm.Atan).apply(null,arguments)},Nt=i._Atan2=function(){return(Nt=i._Atan2=i.asm.Atan2).apply(null,arguments)},ss=i._Atanh=function(){return(ss=i._Atanh=i.asm.Atanh).apply(null,arguments)},Bi=i._AvgPool=function(){return(Bi=i._AvgPool=i.asm.AvgPool).apply(null,arguments)},zf=i._AvgPool3D=function(){return(zf=i._AvgPool3D=i.asm.AvgPool3D).apply(null,arguments)},ao=i._AvgPool3DGrad=function(){return(ao=i._AvgPool3DGrad=i.asm.AvgPool3DGrad).apply(null,arguments)},vn=i._AvgPoolGrad=function(){return(vn=i._AvgPoolGrad=i.asm.AvgPoolGrad).apply(null,arguments)},Wf=i._BatchMatMul=function(){return(Wf=i._BatchMatMul=i.asm.BatchMatMul).apply(null,arguments)},Gf=i._Bincount=function(){return(Gf=i._Bincount=i.asm.Bincount).apply(null,arguments)},Uf=i._BitwiseAnd=function(){return(Uf=i._BitwiseAnd=i.asm.BitwiseAnd).apply(null,arguments)},Vf=i._Ceil=function(){return(Vf=i._Ceil=i.asm.Ceil).apply(null,arguments)},Un=i._ClipByValue=function(){return(Un=i._ClipByValue=i.asm.ClipByValue).apply(null,arguments)},uo=i._Conv2D=function(){return(uo=i._Conv2D=i.asm.Conv2D).apply(null,arguments)},Mo=i._Conv2DBackpropInput=function(){return(Mo=i._Conv2DBackpropInput=i.asm.Conv2DBackpropInput).apply(null,arguments)},is=i._Conv3D=function(){return(is=i._Conv3D=i.asm.Conv3D).apply(null,arguments)},Hf=i._Conv3DBackpropFilterV2=function(){return(Hf=i._Conv3DBackpropFilterV2=i.asm.Conv3DBackpropFilterV2).apply(null,arguments)},En=i._Conv3DBackpropInputV2=function(){return(En=i._Conv3DBackpropInputV2=i.asm.Conv3DBackpropInputV2).apply(null,arguments)},qf=i._Cos=function(){return(qf=i._Cos=i.asm.Cos).apply(null,arguments)},Bc=i._Cosh=function(){return(Bc=i._Cosh=i.asm.Cosh).apply(null,arguments)},Rc=i._CropAndResize=function(){return(Rc=i._CropAndResize=i.asm.CropAndResize).apply(null,arguments)},Ts=i._Cumprod=function(){return(Ts=i._Cumprod=i.asm.Cumprod).apply(null,arguments)},_s=i._Cumsum=function(){return(_s=i._Cumsum=i.asm.Cumsum).apply(null,arguments)},Kf=i._DenseBincount=function(){return(Kf=i._DenseBincount=i.asm.DenseBincount).apply(null,arguments)},Na=i._DepthToSpace=function(){return(Na=i._DepthToSpace=i.asm.DepthToSpace).apply(null,arguments)},jf=i._DepthwiseConv2dNative=function(){return(jf=i._DepthwiseConv2dNative=i.asm.DepthwiseConv2dNative).apply(null,arguments)},Fo=i._Diag=function(){return(Fo=i._Diag=i.asm.Diag).apply(null,arguments)},lo=i._Dilation2D=function(){return(lo=i._Dilation2D=i.asm.Dilation2D).apply(null,arguments)},Ns=i._Dilation2DBackpropFilter=function(){return(Ns=i._Dilation2DBackpropFilter=i.asm.Dilation2DBackpropFilter).apply(null,arguments)},Tc=i._Dilation2DBackpropInput=function(){return(Tc=i._Dilation2DBackpropInput=i.asm.Dilation2DBackpropInput).apply(null,arguments)},Ma=i._Elu=function(){return(Ma=i._Elu=i.asm.Elu).apply(null,arguments)},Fa=i._EluGrad=function(){return(Fa=i._EluGrad=i.asm.EluGrad).apply(null,arguments)},Pa=i._Equal=function(){return(Pa=i._Equal=i.asm.Equal).apply(null,arguments)},_c=i._Erf=function(){return(_c=i._Erf=i.asm.Erf).apply(null,arguments)},Nc=i._Exp=function(){return(Nc=i._Exp=i.asm.Exp).apply(null,arguments)},Mc=i._Expm1=function(){return(Mc=i._Expm1=i.asm.Expm1).apply(null,arguments)},Fc=i._FlipLeftRight=function(){return(Fc=i._FlipLeftRight=i.asm.FlipLeftRight).apply(null,arguments)},Pc=i._Floor=function(){return(Pc=i._Floor=i.asm.Floor).apply(null,arguments)},$c=i._FloorDiv=function(){return($c=i._FloorDiv=i.asm.FloorDiv).apply(null,arguments)},Yf=i._FusedBatchNorm=function(){return(Yf=i._FusedBatchNorm=i.asm.FusedBatchNorm).apply(null,arguments)},Lc=i._FusedConv2D=function(){return(Lc=i._FusedConv2D=i.asm.FusedConv2D).apply(null,arguments)},Oc=i._FusedDepthwiseConv2D=function(){return(Oc=i._FusedDepthwiseConv2D=i.asm.FusedDepthwiseConv2D).apply(null,arguments)},as=i._Gather=function(){return(as=i._Gather=i.asm.Gather).apply(null,arguments)},Ri=i._GatherNd=function(){return(Ri=i._GatherNd=i.asm.GatherNd).apply(null,arguments)},gr=i._Greater=function(){return(gr=i._Greater=i.asm.Greater).apply(null,arguments)},Qc=i._GreaterEqual=function(){return(Qc=i._GreaterEqual=i.asm.GreaterEqual).apply(null,arguments)},or=i._IsFinite=function(){return(or=i._IsFinite=i.asm.IsFinite).apply(null,arguments)},zc=i._IsInf=function(){return(zc=i._IsInf=i.asm.IsInf).apply(null,arguments)},$a=i._IsNan=function(){return($a=i._IsNan=i.asm.IsNan).apply(null,arguments)},Ms=i._LRN=function(){return(Ms=i._LRN=i.asm.LRN).apply(null,arguments)},Xf=i._LRNGrad=function(){return(Xf=i._LRNGrad=i.asm.LRNGrad).apply(null,arguments)},Jf=i._LeakyRelu=function(){return(Jf=i._LeakyRelu=i.asm.LeakyRelu).apply(null,arguments)},La=i._Less=function(){return(La=i._Less=i.asm.Less).apply(null,arguments)},S=i._LessEqual=function(){return(S=i._LessEqual=i.asm.LessEqual).apply(null,arguments)},B=i._LinSpace=function(){return(B=i._LinSpace=i.asm.LinSpace).apply(null,arguments)},F=i._Log=function(){return(F=i._Log=i.asm.Log).apply(null,arguments)},P=i._Log1p=function(){return(P=i._Log1p=i.asm.Log1p).apply(null,arguments)},W=i._LogicalAnd=function(){return(W=i._LogicalAnd=i.asm.LogicalAnd).apply(null,arguments)},Y=i._LogicalNot=function(){return(Y=i._LogicalNot=i.asm.LogicalNot).apply(null,arguments)},ae=i._LogicalOr=function(){return(ae=i._LogicalOr=i.asm.LogicalOr).apply(null,arguments)},pe=i._LogicalXor=function(){return(pe=i._LogicalXor=i.asm.LogicalXor).apply(null,arguments)},de=i._Max=function(){return(de=i._Max=i.asm.Max).apply(null,arguments)},Se=i._MaxPool=function(){return(Se=i._MaxPool=i.asm.MaxPool).apply(null,arguments)},ke=i._MaxPool3D=function(){return(ke=i._MaxPool3D=i.asm.MaxPool3D).apply(null,arguments)},Be=i._MaxPool3DGrad=function(){return(Be=i._MaxPool3DGrad=i.asm.MaxPool3DGrad).apply(null,arguments)},qe=i._MaxPoolGrad=function(){return(qe=i._MaxPoolGrad=i.asm.MaxPoolGrad).apply(null,arguments)},At=i._MaxPoolWithArgmax=function(){return(At=i._MaxPoolWithArgmax=i.asm.MaxPoolWithArgmax).apply(null,arguments)},dt=i._Maximum=function(){return(dt=i._Maximum=i.asm.Maximum).apply(null,arguments)},ot=i._Mean=function(){return(ot=i._Mean=i.asm.Mean).apply(null,arguments)},ze=i._Min=function(){return(ze=i._Min=i.asm.Min).apply(null,arguments)},Me=i._Minimum=function(){return(Me=i._Minimum=i.asm.Minimum).apply(null,arguments)},Mt=i._MirrorPad=function(){return(Mt=i._MirrorPad=i.asm.MirrorPad).apply(null,arguments)},Wt=i._Mod=function(){return(Wt=i._Mod=i.asm.Mod).apply(null,arguments)},Ar=i._Multinomial=function(){return(Ar=i._Multinomial=i.asm.Multinomial).apply(null,arguments)},kt=i._Multiply=function(){return(kt=i._Multiply=i.asm.Multiply).apply(null,arguments)},Gt=i._Neg=function(){return(Gt=i._Neg=i.asm.Neg).apply(null,arguments)},en=i._NonMaxSuppressionV3=function(){return(en=i._NonMaxSuppressionV3=i.asm.NonMaxSuppressionV3).apply(null,arguments)},_r=i._NonMaxSuppressionV4=function(){return(_r=i._NonMaxSuppressionV4=i.asm.NonMaxSuppressionV4).apply(null,arguments)},tn=i._NonMaxSuppressionV5=function(){return(tn=i._NonMaxSuppressionV5=i.asm.NonMaxSuppressionV5).apply(null,arguments)},cn=i._NotEqual=function(){return(cn=i._NotEqual=i.asm.NotEqual).apply(null,arguments)},pn=i._OneHot=function(){return(pn=i._OneHot=i.asm.OneHot).apply(null,arguments)},rn=i._PadV2=function(){return(rn=i._PadV2=i.asm.PadV2).apply(null,arguments)},fn=i._Pow=function(){return(fn=i._Pow=i.asm.Pow).apply(null,arguments)},zr=i._Prelu=function(){return(zr=i._Prelu=i.asm.Prelu).apply(null,arguments)},An=i._Prod=function(){return(An=i._Prod=i.asm.Prod).apply(null,arguments)},yr=i._RealDiv=function(){return(yr=i._RealDiv=i.asm.RealDiv).apply(null,arguments)},kr=i._Reciprocal=function(){return(kr=i._Reciprocal=i.asm.Reciprocal).apply(null,arguments)},Po=i._Relu=function(){return(Po=i._Relu=i.asm.Relu).apply(null,arguments)},K=i._Relu6=function(){return(K=i._Relu6=i.asm.Relu6).apply(null,arguments)},ce=i._ResizeBilinear=function(){return(ce=i._ResizeBilinear=i.asm.ResizeBilinear).apply(null,arguments)},Oe=i._ResizeBilinearGrad=function(){return(Oe=i._ResizeBilinearGrad=i.asm.ResizeBilinearGrad).apply(null,arguments)},yt=i._ResizeNearestNeighbor=function(){return(yt=i._ResizeNearestNeighbor=i.asm.ResizeNearestNeighbor).apply(null,arguments)},Kt=i._ResizeNearestNeighborGrad=function(){return(Kt=i._ResizeNearestNeighborGrad=i.asm.ResizeNearestNeighborGrad).apply(null,arguments)},jt=i._Reverse=function(){return(jt=i._Reverse=i.asm.Reverse).apply(null,arguments)},pt=i._RotateWithOffset=function(){return(pt=i._RotateWithOffset=i.asm.RotateWithOffset).apply(null,arguments)},ut=i._Round=function(){return(ut=i._Round=i.asm.Round).apply(null,arguments)},Ir=i._Rsqrt=function(){return(Ir=i._Rsqrt=i.asm.Rsqrt).apply(null,arguments)},Vn=i._ScatterNd=function(){return(Vn=i._ScatterNd=i.asm.ScatterNd).apply(null,arguments)},Fs=i._SearchSorted=function(){return(Fs=i._SearchSorted=i.asm.SearchSorted).apply(null,arguments)},hd=i._SelectV2=function(){return(hd=i._SelectV2=i.asm.SelectV2).apply(null,arguments)},Zf=i._Selu=function(){return(Zf=i._Selu=i.asm.Selu).apply(null,arguments)},hy=i._Sigmoid=function(){return(hy=i._Sigmoid=i.asm.Sigmoid).apply(null,arguments)},mn=i._Sign=function(){return(mn=i._Sign=i.asm.Sign).apply(null,arguments)},Ti=i._Sin=function(){return(Ti=i._Sin=i.asm.Sin).apply(null,arguments)},gd=i._Sinh=function(){return(gd=i._Sinh=i.asm.Sinh).apply(null,arguments)},zP=i._Softmax=function(){return(zP=i._Softmax=i.asm.Softmax).apply(null,arguments)},WP=i._Softplus=function(){return(WP=i._Softplus=i.asm.Softplus).apply(null,arguments)},GP=i._SparseFillEmptyRows=function(){return(GP=i._SparseFillEmptyRows=i.asm.SparseFillEmptyRows).apply(null,arguments)},UP=i._SparseReshape=function(){return(UP=i._SparseReshape=i.asm.SparseReshape).apply(null,arguments)},VP=i._SparseSegmentReduction=function(){return(VP=i._SparseSegmentReduction=i.asm.SparseSegmentReduction).apply(null,arguments)},HP=i._SparseToDense=function(){return(HP=i._SparseToDense=i.asm.SparseToDense).apply(null,arguments)},qP=i._Sqrt=function(){return(qP=i._Sqrt=i.asm.Sqrt).apply(null,arguments)},KP=i._Square=function(){return(KP=i._Square=i.asm.Square).apply(null,arguments)},jP=i._SquaredDifference=function(){return(jP=i._SquaredDifference=i.asm.SquaredDifference).apply(null,arguments)},YP=i._Step=function(){return(YP=i._Step=i.asm.Step).apply(null,arguments)},XP=i._StridedSlice=function(){return(XP=i._StridedSlice=i.asm.StridedSlice).apply(null,arguments)},JP=i._Sub=function(){return(JP=i._Sub=i.asm.Sub).apply(null,arguments)},ZP=i._Sum=function(){return(ZP=i._Sum=i.asm.Sum).apply(null,arguments)},e$=i._Tan=function(){return(e$=i._Tan=i.asm.Tan).apply(null,arguments)},t$=i._Tanh=function(){return(t$=i._Tanh=i.asm.Tanh).apply(null,arguments)},r$=i._TensorScatterUpdate=function(){return(r$=i._TensorScatterUpdate=i.asm.TensorScatterUpdate).apply(null,arguments)},n$=i._Tile=function(){return(n$=i._Tile=i.asm.Tile).apply(null,arguments)},o$=i._TopK=function(){return(o$=i._TopK=i.asm.TopK).apply(null,arguments)},s$=i._Transform=function(){return(s$=i._Transform=i.asm.Transform).apply(null,arguments)},i$=i._Transpose=function(){return(i$=i._Transpose=i.asm.Transpose).apply(null,arguments)},a$=i.__FusedMatMul=function(){return(a$=i.__FusedMatMul=i.asm._FusedMatMul).apply(null,arguments)},u$=i._malloc=function(){return(u$=i._malloc=i.asm.malloc).apply(null,arguments)},l$=i._free=function(){return(l$=i._free=i.asm.free).apply(null,arguments)},c$=i.__emscripten_tls_init=function(){return(c$=i.__emscripten_tls_init=i.asm._emscripten_tls_init).apply(null,arguments)},Ad=i._pthread_self=function(){return(Ad=i._pthread_self=i.asm.pthread_self).apply(null,arguments)},p$=i.___errno_location=function(){return(p$=i.___errno_location=i.asm.__errno_location).apply(null,arguments)},_b=i.__emscripten_thread_init=function(){return(_b=i.__emscripten_thread_init=i.asm._emscripten_thread_init).apply(null,arguments)},f$=i.__emscripten_thread_crashed=function(){return(f$=i.__emscripten_thread_crashed=i.asm._emscripten_thread_crashed).apply(null,arguments)},m$=i._emscripten_main_thread_process_queued_calls=function(){return(m$=i._emscripten_main_thread_process_queued_calls=i.asm.emscripten_main_thread_process_queued_calls).apply(null,arguments)},d$=i._emscripten_main_browser_thread_id=function(){return(d$=i._emscripten_main_browser_thread_id=i.asm.emscripten_main_browser_thread_id).apply(null,arguments)},Nb=i._emscripten_run_in_main_runtime_thread_js=function(){return(Nb=i._emscripten_run_in_main_runtime_thread_js=i.asm.emscripten_run_in_main_runtime_thread_js).apply(null,arguments)},h$=i._emscripten_dispatch_to_thread_=function(){return(h$=i._emscripten_dispatch_to_thread_=i.asm.emscripten_dispatch_to_thread_).apply(null,arguments)},Mb=i.__emscripten_proxy_execute_task_queue=function(){return(Mb=i.__emscripten_proxy_execute_task_queue=i.asm._emscripten_proxy_execute_task_queue).apply(null,arguments)},gy=i.__emscripten_thread_free_data=function(){return(gy=i.__emscripten_thread_free_data=i.asm._emscripten_thread_free_data).apply(null,arguments)},Fb=i.__emscripten_thread_exit=function(){return(Fb=i.__emscripten_thread_exit=i.asm._emscripten_thread_exit).apply(null,arguments)},Pb=i._emscripten_stack_set_limits=function(){return(Pb=i._emscripten_stack_set_limits=i.asm.emscripten_stack_set_limits).apply(null,arguments)},Ay=i.stackSave=function(){return(Ay=i.stackSave=i.asm.stackSave).apply(null,arguments)},yd=i.stackRestore=function(){return(yd=i.stackRestore=i.asm.stackRestore).apply(null,arguments)},xd=i.stackAlloc=function(){return(xd=i.stackAlloc=i.asm.stackAlloc).apply(null,arguments)},g$=i.dynCall_iijjiiii=function(){return(g$=i.dynCall_iijjiiii=i.asm.dynCall_iijjiiii).apply(null,arguments)},A$=i.dynCall_jiji=function(){return(A$=i.dynCall_jiji=i.asm.dynCall_jiji).apply(null,arguments)};i.keepRuntimeAlive=cr,i.wasmMemory=G,i.cwrap=Ba,i.ExitStatus=kn,i.PThread=Ve;var Id;Jr=function L(){Id||$b(),Id||(Jr=L)};function $b(L){if(L=L||d,zn>0)return;if(w){c(i),Ct(),startWorker(i);return}if(Or(),zn>0)return;function V(){Id||(Id=!0,i.calledRun=!0,!X&&(Ct(),c(i),i.onRuntimeInitialized&&i.onRuntimeInitialized(),pr()))}i.setStatus?(i.setStatus("Running..."),setTimeout(function(){setTimeout(function(){i.setStatus("")},1),V()},1)):V()}if(i.preInit)for(typeof i.preInit=="function"&&(i.preInit=[i.preInit]);i.preInit.length>0;)i.preInit.pop()();$b();var wd;f&&(wd={uncaughtException:process.listeners("uncaughtException").filter(function(L){return!f.uncaughtException.indexOf(L)>-1}),unhandledRejection:process.listeners("unhandledRejection").filter(function(L){return!f.unhandledRejection.indexOf(L)>-1})});var bd;if(typeof WasmBackendModule<"u")bd=WasmBackendModule;else if(typeof t<"u")bd=t;else throw new Error("Could not find wasm module in post.js");if(wd){var y$=bd._dispose;bd._dispose=function(){y$(),wd.uncaughtException.forEach(function(L){process.removeListener("uncaughtException",L)}),wd.unhandledRejection.forEach(function(L){process.removeListener("unhandledRejection",L)})}}return t.ready})})();typeof rg=="object"&&typeof pw=="object"?pw.exports=cw:typeof define=="function"&&define.amd?define([],function(){return cw}):typeof rg=="object"&&(rg.WasmBackendModuleThreadedSimd=cw)});var dT=wr((ZFe,mT)=>{mT.exports.wasmWorkerContents=`"use strict";var Module={};var ENVIRONMENT_IS_NODE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string";if(ENVIRONMENT_IS_NODE){var nodeWorkerThreads=require("worker_threads");var parentPort=nodeWorkerThreads.parentPort;parentPort.on("message",data=>onmessage({data:data}));var fs=require("fs");Object.assign(global,{self:global,require:require,Module:Module,location:{href:__filename},Worker:nodeWorkerThreads.Worker,importScripts:function(f){(0,eval)(fs.readFileSync(f,"utf8")+"//# sourceURL="+f)},postMessage:function(msg){parentPort.postMessage(msg)},performance:global.performance||{now:function(){return Date.now()}}})}var initializedJS=false;var pendingNotifiedProxyingQueues=[];function threadPrintErr(){var text=Array.prototype.slice.call(arguments).join(" ");if(ENVIRONMENT_IS_NODE){fs.writeSync(2,text+"
");return}console.error(text)}function threadAlert(){var text=Array.prototype.slice.call(arguments).join(" ");postMessage({cmd:"alert",text:text,threadId:Module["_pthread_self"]()})}var err=threadPrintErr;self.alert=threadAlert;Module["instantiateWasm"]=(info,receiveInstance)=>{var instance=new WebAssembly.Instance(Module["wasmModule"],info);receiveInstance(instance);Module["wasmModule"]=null;return instance.exports};self.onunhandledrejection=e=>{throw e.reason??e};self.startWorker=instance=>{Module=instance;postMessage({"cmd":"loaded"})};self.onmessage=e=>{try{if(e.data.cmd==="load"){Module["wasmModule"]=e.data.wasmModule;for(const handler of e.data.handlers){Module[handler]=function(){postMessage({cmd:"callHandler",handler:handler,args:[...arguments]})}}Module["wasmMemory"]=e.data.wasmMemory;Module["buffer"]=Module["wasmMemory"].buffer;Module["ENVIRONMENT_IS_PTHREAD"]=true;if(typeof e.data.urlOrBlob=="string"){importScripts(e.data.urlOrBlob)}else{var objectUrl=URL.createObjectURL(e.data.urlOrBlob);importScripts(objectUrl);URL.revokeObjectURL(objectUrl)}WasmBackendModuleThreadedSimd(Module)}else if(e.data.cmd==="run"){Module["__emscripten_thread_init"](e.data.pthread_ptr,0,0,1);Module["establishStackSpace"]();Module["PThread"].receiveObjectTransfer(e.data);Module["PThread"].threadInitTLS();if(!initializedJS){pendingNotifiedProxyingQueues.forEach(queue=>{Module["executeNotifiedProxyingQueue"](queue)});pendingNotifiedProxyingQueues=[];initializedJS=true}try{Module["invokeEntryPoint"](e.data.start_routine,e.data.arg)}catch(ex){if(ex!="unwind"){if(ex instanceof Module["ExitStatus"]){if(Module["keepRuntimeAlive"]()){}else{Module["__emscripten_thread_exit"](ex.status)}}else{throw ex}}}}else if(e.data.cmd==="cancel"){if(Module["_pthread_self"]()){Module["__emscripten_thread_exit"](-1)}}else if(e.data.target==="setimmediate"){}else if(e.data.cmd==="processProxyingQueue"){if(initializedJS){Module["executeNotifiedProxyingQueue"](e.data.queue)}else{pendingNotifiedProxyingQueues.push(e.data.queue)}}else if(e.data.cmd){err("worker.js received unknown command "+e.data.cmd);err(e.data)}}catch(ex){if(Module["__emscripten_thread_crashed"]){Module["__emscripten_thread_crashed"]()}throw ex}};`});var hT=wr((ng,mw)=>{var fw=(()=>{var r=typeof document<"u"&&document.currentScript?document.currentScript.src:void 0;return typeof __filename<"u"&&(r=r||__filename),(function(t){t=t||{};var e=typeof t<"u"?t:{},n,o;e.ready=new Promise(function(K,ce){n=K,o=ce});var s;typeof process<"u"&&process.listeners&&(s={uncaughtException:process.listeners("uncaughtException"),unhandledRejection:process.listeners("unhandledRejection")});var a=Object.assign({},e),u=[],l="./this.program",i=(K,ce)=>{throw ce},c=typeof window=="object",p=typeof importScripts=="function",f=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",m="";function d(K){return e.locateFile?e.locateFile(K,m):m+K}var h,g,A,y;function x(K){if(K instanceof Wn)return;E("exiting due to exception: "+K)}if(f){var w=uw(),b=lw();p?m=b.dirname(m)+"/":m=__dirname+"/",h=(K,ce)=>(K=Or(K)?new URL(K):b.normalize(K),w.readFileSync(K,ce?void 0:"utf8")),A=K=>{var ce=h(K,!0);return ce.buffer||(ce=new Uint8Array(ce)),ce},g=(K,ce,Oe)=>{K=Or(K)?new URL(K):b.normalize(K),w.readFile(K,function(yt,Kt){yt?Oe(yt):ce(Kt.buffer)})},process.argv.length>1&&(l=process.argv[1].replace(/\\/g,"/")),u=process.argv.slice(2),process.on("uncaughtException",function(K){if(!(K instanceof Wn))throw K}),process.on("unhandledRejection",function(K){throw K}),i=(K,ce)=>{if(tt())throw process.exitCode=K,ce;x(ce),process.exit(K)},e.inspect=function(){return"[Emscripten Module object]"}}else(c||p)&&(p?m=self.location.href:typeof document<"u"&&document.currentScript&&(m=document.currentScript.src),r&&(m=r),m.indexOf("blob:")!==0?m=m.substr(0,m.replace(/[?#].*/,"").lastIndexOf("/")+1):m="",h=K=>{var ce=new XMLHttpRequest;return ce.open("GET",K,!1),ce.send(null),ce.responseText},p&&(A=K=>{var ce=new XMLHttpRequest;return ce.open("GET",K,!1),ce.responseType="arraybuffer",ce.send(null),new Uint8Array(ce.response)}),g=(K,ce,Oe)=>{var yt=new XMLHttpRequest;yt.open("GET",K,!0),yt.responseType="arraybuffer",yt.onload=()=>{if(yt.status==200||yt.status==0&&yt.response){ce(yt.response);return}Oe()},yt.onerror=Oe,yt.send(null)},y=K=>document.title=K);var v=e.print||console.log.bind(console),E=e.printErr||console.warn.bind(console);Object.assign(e,a),a=null,e.arguments&&(u=e.arguments),e.thisProgram&&(l=e.thisProgram),e.quit&&(i=e.quit);var T=4,M;e.wasmBinary&&(M=e.wasmBinary);var k=e.noExitRuntime||!0;typeof WebAssembly!="object"&&nr("no native wasm support detected");var D,_=!1,R;function O(K,ce){K||nr(ce)}var $=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;function z(K,ce,Oe){ce>>>=0;for(var yt=ce+Oe,Kt=ce;K[Kt]&&!(Kt>=yt);)++Kt;if(Kt-ce>16&&K.buffer&&$)return $.decode(K.subarray(ce,Kt));for(var jt="";ce<Kt;){var pt=K[ce++];if(!(pt&128)){jt+=String.fromCharCode(pt);continue}var ut=K[ce++]&63;if((pt&224)==192){jt+=String.fromCharCode((pt&31)<<6|ut);continue}var Ir=K[ce++]&63;if((pt&240)==224?pt=(pt&15)<<12|ut<<6|Ir:pt=(pt&7)<<18|ut<<12|Ir<<6|K[ce++]&63,pt<65536)jt+=String.fromCharCode(pt);else{var Vn=pt-65536;jt+=String.fromCharCode(55296|Vn>>10,56320|Vn&1023)}}return jt}function Q(K,ce){return K>>>=0,K?z(j,K,ce):""}function U(K,ce,Oe,yt){if(Oe>>>=0,!(yt>0))return 0;for(var Kt=Oe,jt=Oe+yt-1,pt=0;pt<K.length;++pt){var ut=K.charCodeAt(pt);if(ut>=55296&&ut<=57343){var Ir=K.charCodeAt(++pt);ut=65536+((ut&1023)<<10)|Ir&1023}if(ut<=127){if(Oe>=jt)break;ce[Oe++>>>0]=ut}else if(ut<=2047){if(Oe+1>=jt)break;ce[Oe++>>>0]=192|ut>>6,ce[Oe++>>>0]=128|ut&63}else if(ut<=65535){if(Oe+2>=jt)break;ce[Oe++>>>0]=224|ut>>12,ce[Oe++>>>0]=128|ut>>6&63,ce[Oe++>>>0]=128|ut&63}else{if(Oe+3>=jt)break;ce[Oe++>>>0]=240|ut>>18,ce[Oe++>>>0]=128|ut>>12&63,ce[Oe++>>>0]=128|ut>>6&63,ce[Oe++>>>0]=128|ut&63}}return ce[Oe>>>0]=0,Oe-Kt}function H(K,ce,Oe){return U(K,j,ce,Oe)}var q,ee,j,N,G,re,X,oe,we;function be(K){q=K,e.HEAP8=ee=new Int8Array(K),e.HEAP16=N=new Int16Array(K),e.HEAP32=re=new Int32Array(K),e.HEAPU8=j=new Uint8Array(K),e.HEAPU16=G=new Uint16Array(K),e.HEAPU32=X=new Uint32Array(K),e.HEAPF32=oe=new Float32Array(K),e.HEAPF64=we=new Float64Array(K)}var Ce=e.INITIAL_MEMORY||16777216,Ne,Ue=[],Ke=[],We=[],nt=!1;function tt(){return k}function gt(){if(e.preRun)for(typeof e.preRun=="function"&&(e.preRun=[e.preRun]);e.preRun.length;)ct(e.preRun.shift());Jr(Ue)}function xt(){nt=!0,Jr(Ke)}function lr(){if(e.postRun)for(typeof e.postRun=="function"&&(e.postRun=[e.postRun]);e.postRun.length;)Ft(e.postRun.shift());Jr(We)}function ct(K){Ue.unshift(K)}function Cr(K){Ke.unshift(K)}function Ft(K){We.unshift(K)}var wt=0,Fe=null,ye=null;function at(K){wt++,e.monitorRunDependencies&&e.monitorRunDependencies(wt)}function bt(K){if(wt--,e.monitorRunDependencies&&e.monitorRunDependencies(wt),wt==0&&(Fe!==null&&(clearInterval(Fe),Fe=null),ye)){var ce=ye;ye=null,ce()}}function nr(K){e.onAbort&&e.onAbort(K),K="Aborted("+K+")",E(K),_=!0,R=1,K+=". Build with -sASSERTIONS for more info.";var ce=new WebAssembly.RuntimeError(K);throw o(ce),ce}var Yr="data:application/octet-stream;base64,";function cr(K){return K.startsWith(Yr)}function Or(K){return K.startsWith("file://")}var Ct;Ct="tfjs-backend-wasm.wasm",cr(Ct)||(Ct=d(Ct));function pr(K){try{if(K==Ct&&M)return new Uint8Array(M);if(A)return A(K);throw"both async and sync fetching of the wasm failed"}catch(ce){nr(ce)}}function Sr(){if(!M&&(c||p)){if(typeof fetch=="function"&&!Or(Ct))return fetch(Ct,{credentials:"same-origin"}).then(function(K){if(!K.ok)throw"failed to load wasm binary file at '"+Ct+"'";return K.arrayBuffer()}).catch(function(){return pr(Ct)});if(g)return new Promise(function(K,ce){g(Ct,function(Oe){K(new Uint8Array(Oe))},ce)})}return Promise.resolve().then(function(){return pr(Ct)})}function Xr(){var K={env:no,wasi_snapshot_preview1:no};function ce(pt,ut){var Ir=pt.exports;e.asm=Ir,D=e.asm.memory,be(D.buffer),Ne=e.asm.__indirect_function_table,Cr(e.asm.__wasm_call_ctors),bt("wasm-instantiate")}at("wasm-instantiate");function Oe(pt){ce(pt.instance)}function yt(pt){return Sr().then(function(ut){return WebAssembly.instantiate(ut,K)}).then(function(ut){return ut}).then(pt,function(ut){E("failed to asynchronously prepare wasm: "+ut),nr(ut)})}function Kt(){return!M&&typeof WebAssembly.instantiateStreaming=="function"&&!cr(Ct)&&!Or(Ct)&&!f&&typeof fetch=="function"?fetch(Ct,{credentials:"same-origin"}).then(function(pt){var ut=WebAssembly.instantiateStreaming(pt,K);return ut.then(Oe,function(Ir){return E("wasm streaming compile failed: "+Ir),E("falling back to ArrayBuffer instantiation"),yt(Oe)})}):yt(Oe)}if(e.instantiateWasm)try{var jt=e.instantiateWasm(K,ce);return jt}catch(pt){E("Module.instantiateWasm callback failed with error: "+pt),o(pt)}return Kt().catch(o),{}}var pc,zn;function Wn(K){this.name="ExitStatus",this.message="Program terminated with exit("+K+")",this.status=K}function Jr(K){for(;K.length>0;)K.shift()(e)}function Ii(){nr("")}function Zr(){return 4294901760}function Bo(){return Zr()}function fc(K,ce,Oe){j.copyWithin(K>>>0,ce>>>0,ce+Oe>>>0)}function mc(K){try{return D.grow(K-q.byteLength+65535>>>16),be(D.buffer),1}catch{}}function wi(K){var ce=j.length;K=K>>>0;var Oe=Zr();if(K>Oe)return!1;let yt=(Ir,Vn)=>Ir+(Vn-Ir%Vn)%Vn;for(var Kt=1;Kt<=4;Kt*=2){var jt=ce*(1+.2/Kt);jt=Math.min(jt,K+100663296);var pt=Math.min(Oe,yt(Math.max(K,jt),65536)),ut=mc(pt);if(ut)return!0}return!1}var Rr={varargs:void 0,get:function(){Rr.varargs+=4;var K=re[Rr.varargs-4>>>2];return K},getStr:function(K){var ce=Q(K);return ce}};function dc(K){return 52}function _f(K,ce,Oe,yt,Kt){return 70}var Ro=[null,[],[]];function Tr(K,ce){var Oe=Ro[K];ce===0||ce===10?((K===1?v:E)(z(Oe,0)),Oe.length=0):Oe.push(ce)}function Gn(K,ce,Oe,yt){for(var Kt=0,jt=0;jt<Oe;jt++){var pt=X[ce>>>2],ut=X[ce+4>>>2];ce+=8;for(var Ir=0;Ir<ut;Ir++)Tr(K,j[pt+Ir>>>0]);Kt+=ut}return X[yt>>>2]=Kt,0}function To(K){var ce=e["_"+K];return ce}function kn(K,ce){ee.set(K,ce>>>0)}function ln(K,ce,Oe,yt,Kt){var jt={string:mn=>{var Ti=0;if(mn!=null&&mn!==0){var gd=(mn.length<<2)+1;Ti=pn(gd),H(mn,Ti,gd)}return Ti},array:mn=>{var Ti=pn(mn.length);return kn(mn,Ti),Ti}};function pt(mn){return ce==="string"?Q(mn):ce==="boolean"?!!mn:mn}var ut=To(K),Ir=[],Vn=0;if(yt)for(var Fs=0;Fs<yt.length;Fs++){var hd=jt[Oe[Fs]];hd?(Vn===0&&(Vn=tn()),Ir[Fs]=hd(yt[Fs])):Ir[Fs]=yt[Fs]}var Zf=ut.apply(null,Ir);function hy(mn){return Vn!==0&&cn(Vn),pt(mn)}return Zf=hy(Zf),Zf}function Jo(K,ce,Oe,yt){Oe=Oe||[];var Kt=Oe.every(pt=>pt==="number"||pt==="boolean"),jt=ce!=="string";return jt&&Kt&&!yt?To(K):function(){return ln(K,ce,Oe,arguments,yt)}}var no={abort:Ii,emscripten_get_heap_max:Bo,emscripten_memcpy_big:fc,emscripten_resize_heap:wi,fd_close:dc,fd_seek:_f,fd_write:Gn},hc=Xr(),xa=e.___wasm_call_ctors=function(){return(xa=e.___wasm_call_ctors=e.asm.__wasm_call_ctors).apply(null,arguments)},gc=e._init=function(){return(gc=e._init=e.asm.init).apply(null,arguments)},Nf=e._init_with_threads_count=function(){return(Nf=e._init_with_threads_count=e.asm.init_with_threads_count).apply(null,arguments)},oo=e._get_threads_count=function(){return(oo=e._get_threads_count=e.asm.get_threads_count).apply(null,arguments)},Mf=e._register_tensor=function(){return(Mf=e._register_tensor=e.asm.register_tensor).apply(null,arguments)},Ve=e._dispose_data=function(){return(Ve=e._dispose_data=e.asm.dispose_data).apply(null,arguments)},bi=e._dispose=function(){return(bi=e._dispose=e.asm.dispose).apply(null,arguments)},so=e._Abs=function(){return(so=e._Abs=e.asm.Abs).apply(null,arguments)},fr=e._Acos=function(){return(fr=e._Acos=e.asm.Acos).apply(null,arguments)},qt=e._Acosh=function(){return(qt=e._Acosh=e.asm.Acosh).apply(null,arguments)},mr=e._Add=function(){return(mr=e._Add=e.asm.Add).apply(null,arguments)},Ci=e._AddN=function(){return(Ci=e._AddN=e.asm.AddN).apply(null,arguments)},gn=e._All=function(){return(gn=e._All=e.asm.All).apply(null,arguments)},ks=e._Any=function(){return(ks=e._Any=e.asm.Any).apply(null,arguments)},Ac=e._ArgMax=function(){return(Ac=e._ArgMax=e.asm.ArgMax).apply(null,arguments)},Si=e._ArgMin=function(){return(Si=e._ArgMin=e.asm.ArgMin).apply(null,arguments)},vs=e._Asin=function(){return(vs=e._Asin=e.asm.Asin).apply(null,arguments)},Zo=e._Asinh=function(){return(Zo=e._Asinh=e.asm.Asinh).apply(null,arguments)},Ia=e._Atan=function(){return(Ia=e._Atan=e.asm.Atan).apply(null,arguments)},wa=e._Atan2=function(){return(wa=e._Atan2=e.asm.Atan2).apply(null,arguments)},Es=e._Atanh=function(){return(Es=e._Atanh=e.asm.Atanh).apply(null,arguments)},ba=e._AvgPool=function(){return(ba=e._AvgPool=e.asm.AvgPool).apply(null,arguments)},Ca=e._AvgPool3D=function(){return(Ca=e._AvgPool3D=e.asm.AvgPool3D).apply(null,arguments)},Sa=e._AvgPool3DGrad=function(){return(Sa=e._AvgPool3DGrad=e.asm.AvgPool3DGrad).apply(null,arguments)},_o=e._AvgPoolGrad=function(){return(_o=e._AvgPoolGrad=e.asm.AvgPoolGrad).apply(null,arguments)},Qr=e._BatchMatMul=function(){return(Qr=e._BatchMatMul=e.asm.BatchMatMul).apply(null,arguments)},yc=e._Bincount=function(){return(yc=e._Bincount=e.asm.Bincount).apply(null,arguments)},ka=e._BitwiseAnd=function(){return(ka=e._BitwiseAnd=e.asm.BitwiseAnd).apply(null,arguments)},va=e._Ceil=function(){return(va=e._Ceil=e.asm.Ceil).apply(null,arguments)},ki=e._ClipByValue=function(){return(ki=e._ClipByValue=e.asm.ClipByValue).apply(null,arguments)},Ff=e._Conv2D=function(){return(Ff=e._Conv2D=e.asm.Conv2D).apply(null,arguments)},Pf=e._Conv2DBackpropInput=function(){return(Pf=e._Conv2DBackpropInput=e.asm.Conv2DBackpropInput).apply(null,arguments)},$f=e._Conv3D=function(){return($f=e._Conv3D=e.asm.Conv3D).apply(null,arguments)},No=e._Conv3DBackpropFilterV2=function(){return(No=e._Conv3DBackpropFilterV2=e.asm.Conv3DBackpropFilterV2).apply(null,arguments)},vi=e._Conv3DBackpropInputV2=function(){return(vi=e._Conv3DBackpropInputV2=e.asm.Conv3DBackpropInputV2).apply(null,arguments)},Lf=e._Cos=function(){return(Lf=e._Cos=e.asm.Cos).apply(null,arguments)},xc=e._Cosh=function(){return(xc=e._Cosh=e.asm.Cosh).apply(null,arguments)},Ea=e._CropAndResize=function(){return(Ea=e._CropAndResize=e.asm.CropAndResize).apply(null,arguments)},Ei=e._Cumprod=function(){return(Ei=e._Cumprod=e.asm.Cumprod).apply(null,arguments)},Ds=e._Cumsum=function(){return(Ds=e._Cumsum=e.asm.Cumsum).apply(null,arguments)},Ic=e._DenseBincount=function(){return(Ic=e._DenseBincount=e.asm.DenseBincount).apply(null,arguments)},Da=e._DepthToSpace=function(){return(Da=e._DepthToSpace=e.asm.DepthToSpace).apply(null,arguments)},Of=e._DepthwiseConv2dNative=function(){return(Of=e._DepthwiseConv2dNative=e.asm.DepthwiseConv2dNative).apply(null,arguments)},wc=e._Diag=function(){return(wc=e._Diag=e.asm.Diag).apply(null,arguments)},bc=e._Dilation2D=function(){return(bc=e._Dilation2D=e.asm.Dilation2D).apply(null,arguments)},es=e._Dilation2DBackpropFilter=function(){return(es=e._Dilation2DBackpropFilter=e.asm.Dilation2DBackpropFilter).apply(null,arguments)},Di=e._Dilation2DBackpropInput=function(){return(Di=e._Dilation2DBackpropInput=e.asm.Dilation2DBackpropInput).apply(null,arguments)},Ba=e._Elu=function(){return(Ba=e._Elu=e.asm.Elu).apply(null,arguments)},Bs=e._EluGrad=function(){return(Bs=e._EluGrad=e.asm.EluGrad).apply(null,arguments)},Cc=e._Equal=function(){return(Cc=e._Equal=e.asm.Equal).apply(null,arguments)},Rs=e._Erf=function(){return(Rs=e._Erf=e.asm.Erf).apply(null,arguments)},Qf=e._Exp=function(){return(Qf=e._Exp=e.asm.Exp).apply(null,arguments)},Sc=e._Expm1=function(){return(Sc=e._Expm1=e.asm.Expm1).apply(null,arguments)},Ra=e._FlipLeftRight=function(){return(Ra=e._FlipLeftRight=e.asm.FlipLeftRight).apply(null,arguments)},Ta=e._Floor=function(){return(Ta=e._Floor=e.asm.Floor).apply(null,arguments)},_a=e._FloorDiv=function(){return(_a=e._FloorDiv=e.asm.FloorDiv).apply(null,arguments)},ts=e._FusedBatchNorm=function(){return(ts=e._FusedBatchNorm=e.asm.FusedBatchNorm).apply(null,arguments)},rs=e._FusedConv2D=function(){return(rs=e._FusedConv2D=e.asm.FusedConv2D).apply(null,arguments)},kc=e._FusedDepthwiseConv2D=function(){return(kc=e._FusedDepthwiseConv2D=e.asm.FusedDepthwiseConv2D).apply(null,arguments)},vc=e._Gather=function(){return(vc=e._Gather=e.asm.Gather).apply(null,arguments)},ns=e._GatherNd=function(){return(ns=e._GatherNd=e.asm.GatherNd).apply(null,arguments)},os=e._Greater=function(){return(os=e._Greater=e.asm.Greater).apply(null,arguments)},Ec=e._GreaterEqual=function(){return(Ec=e._GreaterEqual=e.asm.GreaterEqual).apply(null,arguments)},Dc=e._IsFinite=function(){return(Dc=e._IsFinite=e.asm.IsFinite).apply(null,arguments)},_t=e._IsInf=function(){return(_t=e._IsInf=e.asm.IsInf).apply(null,arguments)},Pt=e._IsNan=function(){return(Pt=e._IsNan=e.asm.IsNan).apply(null,arguments)},io=e._LRN=function(){return(io=e._LRN=e.asm.LRN).apply(null,arguments)},xr=e._LRNGrad=function(){return(xr=e._LRNGrad=e.asm.LRNGrad).apply(null,arguments)},dr=e._LeakyRelu=function(){return(dr=e._LeakyRelu=e.asm.LeakyRelu).apply(null,arguments)},hr=e._Less=function(){return(hr=e._Less=e.asm.Less).apply(null,arguments)},Nt=e._LessEqual=function(){return(Nt=e._LessEqual=e.asm.LessEqual).apply(null,arguments)},ss=e._LinSpace=function(){return(ss=e._LinSpace=e.asm.LinSpace).apply(null,arguments)},Bi=e._Log=function(){return(Bi=e._Log=e.asm.Log).apply(null,arguments)},zf=e._Log1p=function(){return(zf=e._Log1p=e.asm.Log1p).apply(null,arguments)},ao=e._LogicalAnd=function(){return(ao=e._LogicalAnd=e.asm.LogicalAnd).apply(null,arguments)},vn=e._LogicalNot=function(){return(vn=e._LogicalNot=e.asm.LogicalNot).apply(null,arguments)},Wf=e._LogicalOr=function(){return(Wf=e._LogicalOr=e.asm.LogicalOr).apply(null,arguments)},Gf=e._LogicalXor=function(){return(Gf=e._LogicalXor=e.asm.LogicalXor).apply(null,arguments)},Uf=e._Max=function(){return(Uf=e._Max=e.asm.Max).apply(null,arguments)},Vf=e._MaxPool=function(){return(Vf=e._MaxPool=e.asm.MaxPool).apply(null,arguments)},Un=e._MaxPool3D=function(){return(Un=e._MaxPool3D=e.asm.MaxPool3D).apply(null,arguments)},uo=e._MaxPool3DGrad=function(){return(uo=e._MaxPool3DGrad=e.asm.MaxPool3DGrad).apply(null,arguments)},Mo=e._MaxPoolGrad=function(){return(Mo=e._MaxPoolGrad=e.asm.MaxPoolGrad).apply(null,arguments)},is=e._MaxPoolWithArgmax=function(){return(is=e._MaxPoolWithArgmax=e.asm.MaxPoolWithArgmax).apply(null,arguments)},Hf=e._Maximum=function(){return(Hf=e._Maximum=e.asm.Maximum).apply(null,arguments)},En=e._Mean=function(){return(En=e._Mean=e.asm.Mean).apply(null,arguments)},qf=e._Min=function(){return(qf=e._Min=e.asm.Min).apply(null,arguments)},Bc=e._Minimum=function(){return(Bc=e._Minimum=e.asm.Minimum).apply(null,arguments)},Rc=e._MirrorPad=function(){return(Rc=e._MirrorPad=e.asm.MirrorPad).apply(null,arguments)},Ts=e._Mod=function(){return(Ts=e._Mod=e.asm.Mod).apply(null,arguments)},_s=e._Multinomial=function(){return(_s=e._Multinomial=e.asm.Multinomial).apply(null,arguments)},Kf=e._Multiply=function(){return(Kf=e._Multiply=e.asm.Multiply).apply(null,arguments)},Na=e._Neg=function(){return(Na=e._Neg=e.asm.Neg).apply(null,arguments)},jf=e._NonMaxSuppressionV3=function(){return(jf=e._NonMaxSuppressionV3=e.asm.NonMaxSuppressionV3).apply(null,arguments)},Fo=e._NonMaxSuppressionV4=function(){return(Fo=e._NonMaxSuppressionV4=e.asm.NonMaxSuppressionV4).apply(null,arguments)},lo=e._NonMaxSuppressionV5=function(){return(lo=e._NonMaxSuppressionV5=e.asm.NonMaxSuppressionV5).apply(null,arguments)},Ns=e._NotEqual=function(){return(Ns=e._NotEqual=e.asm.NotEqual).apply(null,arguments)},Tc=e._OneHot=function(){return(Tc=e._OneHot=e.asm.OneHot).apply(null,arguments)},Ma=e._PadV2=function(){return(Ma=e._PadV2=e.asm.PadV2).apply(null,arguments)},Fa=e._Pow=function(){return(Fa=e._Pow=e.asm.Pow).apply(null,arguments)},Pa=e._Prelu=function(){return(Pa=e._Prelu=e.asm.Prelu).apply(null,arguments)},_c=e._Prod=function(){return(_c=e._Prod=e.asm.Prod).apply(null,arguments)},Nc=e._RealDiv=function(){return(Nc=e._RealDiv=e.asm.RealDiv).apply(null,arguments)},Mc=e._Reciprocal=function(){return(Mc=e._Reciprocal=e.asm.Reciprocal).apply(null,arguments)},Fc=e._Relu=function(){return(Fc=e._Relu=e.asm.Relu).apply(null,arguments)},Pc=e._Relu6=function(){return(Pc=e._Relu6=e.asm.Relu6).apply(null,arguments)},$c=e._ResizeBilinear=function(){return($c=e._ResizeBilinear=e.asm.ResizeBilinear).apply(null,arguments)},Yf=e._ResizeBilinearGrad=function(){return(Yf=e._ResizeBilinearGrad=e.asm.ResizeBilinearGrad).apply(null,arguments)},Lc=e._ResizeNearestNeighbor=function(){return(Lc=e._ResizeNearestNeighbor=e.asm.ResizeNearestNeighbor).apply(null,arguments)},Oc=e._ResizeNearestNeighborGrad=function(){return(Oc=e._ResizeNearestNeighborGrad=e.asm.ResizeNearestNeighborGrad).apply(null,arguments)},as=e._Reverse=function(){return(as=e._Reverse=e.asm.Reverse).apply(null,arguments)},Ri=e._RotateWithOffset=function(){return(Ri=e._RotateWithOffset=e.asm.RotateWithOffset).apply(null,arguments)},gr=e._Round=function(){return(gr=e._Round=e.asm.Round).apply(null,arguments)},Qc=e._Rsqrt=function(){return(Qc=e._Rsqrt=e.asm.Rsqrt).apply(null,arguments)},or=e._ScatterNd=function(){return(or=e._ScatterNd=e.asm.ScatterNd).apply(null,arguments)},zc=e._SearchSorted=function(){return(zc=e._SearchSorted=e.asm.SearchSorted).apply(null,arguments)},$a=e._SelectV2=function(){return($a=e._SelectV2=e.asm.SelectV2).apply(null,arguments)},Ms=e._Selu=function(){return(Ms=e._Selu=e.asm.Selu).apply(null,arguments)},Xf=e._Sigmoid=function(){return(Xf=e._Sigmoid=e.asm.Sigmoid).apply(null,arguments)},Jf=e._Sign=function(){return(Jf=e._Sign=e.asm.Sign).apply(null,arguments)},La=e._Sin=function(){return(La=e._Sin=e.asm.Sin).apply(null,arguments)},S=e._Sinh=function(){return(S=e._Sinh=e.asm.Sinh).apply(null,arguments)},B=e._Softmax=function(){return(B=e._Softmax=e.asm.Softmax).apply(null,arguments)},F=e._Softplus=function(){return(F=e._Softplus=e.asm.Softplus).apply(null,arguments)},P=e._SparseFillEmptyRows=function(){return(P=e._SparseFillEmptyRows=e.asm.SparseFillEmptyRows).apply(null,arguments)},W=e._SparseReshape=function(){return(W=e._SparseReshape=e.asm.SparseReshape).apply(null,arguments)},Y=e._SparseSegmentReduction=function(){return(Y=e._SparseSegmentReduction=e.asm.SparseSegmentReduction).apply(null,arguments)},ae=e._SparseToDense=function(){return(ae=e._SparseToDense=e.asm.SparseToDense).apply(null,arguments)},pe=e._Sqrt=function(){return(pe=e._Sqrt=e.asm.Sqrt).apply(null,arguments)},de=e._Square=function(){return(de=e._Square=e.asm.Square).apply(null,arguments)},Se=e._SquaredDifference=function(){return(Se=e._SquaredDifference=e.asm.SquaredDifference).apply(null,arguments)},ke=e._Step=function(){return(ke=e._Step=e.asm.Step).apply(null,arguments)},Be=e._StridedSlice=function(){return(Be=e._StridedSlice=e.asm.StridedSlice).apply(null,arguments)},qe=e._Sub=function(){return(qe=e._Sub=e.asm.Sub).apply(null,arguments)},At=e._Sum=function(){return(At=e._Sum=e.asm.Sum).apply(null,arguments)},dt=e._Tan=function(){return(dt=e._Tan=e.asm.Tan).apply(null,arguments)},ot=e._Tanh=function(){return(ot=e._Tanh=e.asm.Tanh).apply(null,arguments)},ze=e._TensorScatterUpdate=function(){return(ze=e._TensorScatterUpdate=e.asm.TensorScatterUpdate).apply(null,arguments)},Me=e._Tile=function(){return(Me=e._Tile=e.asm.Tile).apply(null,arguments)},Mt=e._TopK=function(){return(Mt=e._TopK=e.asm.TopK).apply(null,arguments)},Wt=e._Transform=function(){return(Wt=e._Transform=e.asm.Transform).apply(null,arguments)},Ar=e._Transpose=function(){return(Ar=e._Transpose=e.asm.Transpose).apply(null,arguments)},kt=e.__FusedMatMul=function(){return(kt=e.__FusedMatMul=e.asm._FusedMatMul).apply(null,arguments)},Gt=e._malloc=function(){return(Gt=e._malloc=e.asm.malloc).apply(null,arguments)},en=e._free=function(){return(en=e._free=e.asm.free).apply(null,arguments)},_r=e.___errno_location=function(){return(_r=e.___errno_location=e.asm.__errno_location).apply(null,arguments)},tn=e.stackSave=function(){return(tn=e.stackSave=e.asm.stackSave).apply(null,arguments)},cn=e.stackRestore=function(){return(cn=e.stackRestore=e.asm.stackRestore).apply(null,arguments)},pn=e.stackAlloc=function(){return(pn=e.stackAlloc=e.asm.stackAlloc).apply(null,arguments)},rn=e.dynCall_iijjiiii=function(){return(rn=e.dynCall_iijjiiii=e.asm.dynCall_iijjiiii).apply(null,arguments)},fn=e.dynCall_jiji=function(){return(fn=e.dynCall_jiji=e.asm.dynCall_jiji).apply(null,arguments)};e.cwrap=Jo;var zr;ye=function K(){zr||An(),zr||(ye=K)};function An(K){if(K=K||u,wt>0||(gt(),wt>0))return;function ce(){zr||(zr=!0,e.calledRun=!0,!_&&(xt(),n(e),e.onRuntimeInitialized&&e.onRuntimeInitialized(),lr()))}e.setStatus?(e.setStatus("Running..."),setTimeout(function(){setTimeout(function(){e.setStatus("")},1),ce()},1)):ce()}if(e.preInit)for(typeof e.preInit=="function"&&(e.preInit=[e.preInit]);e.preInit.length>0;)e.preInit.pop()();An();var yr;s&&(yr={uncaughtException:process.listeners("uncaughtException").filter(function(K){return!s.uncaughtException.indexOf(K)>-1}),unhandledRejection:process.listeners("unhandledRejection").filter(function(K){return!s.unhandledRejection.indexOf(K)>-1})});var kr;if(typeof t<"u")kr=t;else if(typeof WasmBackendModuleThreadedSimd<"u")kr=WasmBackendModuleThreadedSimd;else throw new Error("Could not find wasm module in post.js");if(yr){var Po=kr._dispose;kr._dispose=function(){Po(),yr.uncaughtException.forEach(function(K){process.removeListener("uncaughtException",K)}),yr.unhandledRejection.forEach(function(K){process.removeListener("unhandledRejection",K)})}}return t.ready})})();typeof ng=="object"&&typeof mw=="object"?mw.exports=fw:typeof define=="function"&&define.amd?define([],function(){return fw}):typeof ng=="object"&&(ng.WasmBackendModule=fw)});var kP=wr(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});var $X=Object.prototype.toString;function jr(r){let t=$X.call(r);return t.endsWith("Array]")&&!t.includes("Big")}function LX(r,t={}){if(!jr(r))throw new TypeError("input must be an array");if(r.length===0)throw new TypeError("input must not be empty");let{fromIndex:e=0,toIndex:n=r.length}=t;if(e<0||e>=r.length||!Number.isInteger(e))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=e||n>r.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let o=r[e];for(let s=e+1;s<n;s++)r[s]>o&&(o=r[s]);return o}function OX(r,t={}){if(!jr(r))throw new TypeError("input must be an array");if(r.length===0)throw new TypeError("input must not be empty");let{fromIndex:e=0,toIndex:n=r.length}=t;if(e<0||e>=r.length||!Number.isInteger(e))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=e||n>r.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let o=r[e];for(let s=e+1;s<n;s++)r[s]<o&&(o=r[s]);return o}function xP(r,t={}){if(jr(r)){if(r.length===0)throw new TypeError("input must not be empty")}else throw new TypeError("input must be an array");let e;if(t.output!==void 0){if(!jr(t.output))throw new TypeError("output option must be an array if specified");e=t.output}else e=new Array(r.length);let n=OX(r),o=LX(r);if(n===o)throw new RangeError("minimum and maximum input values are equal. Cannot rescale a constant array");let{min:s=t.autoMinMax?n:0,max:a=t.autoMinMax?o:1}=t;if(s>=a)throw new RangeError("min option must be smaller than max option");let u=(a-s)/(o-n);for(let l=0;l<r.length;l++)e[l]=(r[l]-n)*u+s;return e}var sy=" ".repeat(2),bP=" ".repeat(4);function QX(){return CP(this)}function CP(r,t={}){let{maxRows:e=15,maxColumns:n=10,maxNumSize:o=8,padMinus:s="auto"}=t;return`${r.constructor.name} {
${sy}[
${bP}${zX(r,e,n,o,s)}
${sy}]
${sy}rows: ${r.rows}
${sy}columns: ${r.columns}
}`}function zX(r,t,e,n,o){let{rows:s,columns:a}=r,u=Math.min(s,t),l=Math.min(a,e),i=[];if(o==="auto"){o=!1;e:for(let c=0;c<u;c++)for(let p=0;p<l;p++)if(r.get(c,p)<0){o=!0;break e}}for(let c=0;c<u;c++){let p=[];for(let f=0;f<l;f++)p.push(WX(r.get(c,f),n,o));i.push(`${p.join(" ")}`)}return l!==a&&(i[i.length-1]+=` ... ${a-e} more columns`),u!==s&&i.push(`... ${s-t} more rows`),i.join(`
${bP}`)}function WX(r,t,e){return(r>=0&&e?` ${IP(r,t-1)}`:IP(r,t)).padEnd(t)}function IP(r,t){let e=r.toString();if(e.length<=t)return e;let n=r.toFixed(t);if(n.length>t&&(n=r.toFixed(Math.max(0,t-(n.length-t)))),n.length<=t&&!n.startsWith("0.000")&&!n.startsWith("-0.000"))return n;let o=r.toExponential(t);return o.length>t&&(o=r.toExponential(Math.max(0,t-(o.length-t)))),o.slice(0)}function GX(r,t){r.prototype.add=function(n){return typeof n=="number"?this.addS(n):this.addM(n)},r.prototype.addS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)+n);return this},r.prototype.addM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)+n.get(o,s));return this},r.add=function(n,o){return new t(n).add(o)},r.prototype.sub=function(n){return typeof n=="number"?this.subS(n):this.subM(n)},r.prototype.subS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)-n);return this},r.prototype.subM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)-n.get(o,s));return this},r.sub=function(n,o){return new t(n).sub(o)},r.prototype.subtract=r.prototype.sub,r.prototype.subtractS=r.prototype.subS,r.prototype.subtractM=r.prototype.subM,r.subtract=r.sub,r.prototype.mul=function(n){return typeof n=="number"?this.mulS(n):this.mulM(n)},r.prototype.mulS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)*n);return this},r.prototype.mulM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)*n.get(o,s));return this},r.mul=function(n,o){return new t(n).mul(o)},r.prototype.multiply=r.prototype.mul,r.prototype.multiplyS=r.prototype.mulS,r.prototype.multiplyM=r.prototype.mulM,r.multiply=r.mul,r.prototype.div=function(n){return typeof n=="number"?this.divS(n):this.divM(n)},r.prototype.divS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)/n);return this},r.prototype.divM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)/n.get(o,s));return this},r.div=function(n,o){return new t(n).div(o)},r.prototype.divide=r.prototype.div,r.prototype.divideS=r.prototype.divS,r.prototype.divideM=r.prototype.divM,r.divide=r.div,r.prototype.mod=function(n){return typeof n=="number"?this.modS(n):this.modM(n)},r.prototype.modS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)%n);return this},r.prototype.modM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)%n.get(o,s));return this},r.mod=function(n,o){return new t(n).mod(o)},r.prototype.modulus=r.prototype.mod,r.prototype.modulusS=r.prototype.modS,r.prototype.modulusM=r.prototype.modM,r.modulus=r.mod,r.prototype.and=function(n){return typeof n=="number"?this.andS(n):this.andM(n)},r.prototype.andS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)&n);return this},r.prototype.andM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)&n.get(o,s));return this},r.and=function(n,o){return new t(n).and(o)},r.prototype.or=function(n){return typeof n=="number"?this.orS(n):this.orM(n)},r.prototype.orS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)|n);return this},r.prototype.orM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)|n.get(o,s));return this},r.or=function(n,o){return new t(n).or(o)},r.prototype.xor=function(n){return typeof n=="number"?this.xorS(n):this.xorM(n)},r.prototype.xorS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)^n);return this},r.prototype.xorM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)^n.get(o,s));return this},r.xor=function(n,o){return new t(n).xor(o)},r.prototype.leftShift=function(n){return typeof n=="number"?this.leftShiftS(n):this.leftShiftM(n)},r.prototype.leftShiftS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)<<n);return this},r.prototype.leftShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)<<n.get(o,s));return this},r.leftShift=function(n,o){return new t(n).leftShift(o)},r.prototype.signPropagatingRightShift=function(n){return typeof n=="number"?this.signPropagatingRightShiftS(n):this.signPropagatingRightShiftM(n)},r.prototype.signPropagatingRightShiftS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>n);return this},r.prototype.signPropagatingRightShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>n.get(o,s));return this},r.signPropagatingRightShift=function(n,o){return new t(n).signPropagatingRightShift(o)},r.prototype.rightShift=function(n){return typeof n=="number"?this.rightShiftS(n):this.rightShiftM(n)},r.prototype.rightShiftS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>>n);return this},r.prototype.rightShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>>n.get(o,s));return this},r.rightShift=function(n,o){return new t(n).rightShift(o)},r.prototype.zeroFillRightShift=r.prototype.rightShift,r.prototype.zeroFillRightShiftS=r.prototype.rightShiftS,r.prototype.zeroFillRightShiftM=r.prototype.rightShiftM,r.zeroFillRightShift=r.rightShift,r.prototype.not=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,~this.get(n,o));return this},r.not=function(n){return new t(n).not()},r.prototype.abs=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.abs(this.get(n,o)));return this},r.abs=function(n){return new t(n).abs()},r.prototype.acos=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.acos(this.get(n,o)));return this},r.acos=function(n){return new t(n).acos()},r.prototype.acosh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.acosh(this.get(n,o)));return this},r.acosh=function(n){return new t(n).acosh()},r.prototype.asin=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.asin(this.get(n,o)));return this},r.asin=function(n){return new t(n).asin()},r.prototype.asinh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.asinh(this.get(n,o)));return this},r.asinh=function(n){return new t(n).asinh()},r.prototype.atan=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.atan(this.get(n,o)));return this},r.atan=function(n){return new t(n).atan()},r.prototype.atanh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.atanh(this.get(n,o)));return this},r.atanh=function(n){return new t(n).atanh()},r.prototype.cbrt=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.cbrt(this.get(n,o)));return this},r.cbrt=function(n){return new t(n).cbrt()},r.prototype.ceil=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.ceil(this.get(n,o)));return this},r.ceil=function(n){return new t(n).ceil()},r.prototype.clz32=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.clz32(this.get(n,o)));return this},r.clz32=function(n){return new t(n).clz32()},r.prototype.cos=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.cos(this.get(n,o)));return this},r.cos=function(n){return new t(n).cos()},r.prototype.cosh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.cosh(this.get(n,o)));return this},r.cosh=function(n){return new t(n).cosh()},r.prototype.exp=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.exp(this.get(n,o)));return this},r.exp=function(n){return new t(n).exp()},r.prototype.expm1=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.expm1(this.get(n,o)));return this},r.expm1=function(n){return new t(n).expm1()},r.prototype.floor=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.floor(this.get(n,o)));return this},r.floor=function(n){return new t(n).floor()},r.prototype.fround=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.fround(this.get(n,o)));return this},r.fround=function(n){return new t(n).fround()},r.prototype.log=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log(this.get(n,o)));return this},r.log=function(n){return new t(n).log()},r.prototype.log1p=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log1p(this.get(n,o)));return this},r.log1p=function(n){return new t(n).log1p()},r.prototype.log10=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log10(this.get(n,o)));return this},r.log10=function(n){return new t(n).log10()},r.prototype.log2=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log2(this.get(n,o)));return this},r.log2=function(n){return new t(n).log2()},r.prototype.round=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.round(this.get(n,o)));return this},r.round=function(n){return new t(n).round()},r.prototype.sign=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sign(this.get(n,o)));return this},r.sign=function(n){return new t(n).sign()},r.prototype.sin=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sin(this.get(n,o)));return this},r.sin=function(n){return new t(n).sin()},r.prototype.sinh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sinh(this.get(n,o)));return this},r.sinh=function(n){return new t(n).sinh()},r.prototype.sqrt=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sqrt(this.get(n,o)));return this},r.sqrt=function(n){return new t(n).sqrt()},r.prototype.tan=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.tan(this.get(n,o)));return this},r.tan=function(n){return new t(n).tan()},r.prototype.tanh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.tanh(this.get(n,o)));return this},r.tanh=function(n){return new t(n).tanh()},r.prototype.trunc=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.trunc(this.get(n,o)));return this},r.trunc=function(n){return new t(n).trunc()},r.pow=function(n,o){return new t(n).pow(o)},r.prototype.pow=function(n){return typeof n=="number"?this.powS(n):this.powM(n)},r.prototype.powS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)**n);return this},r.prototype.powM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)**n.get(o,s));return this}}function Eo(r,t,e){let n=e?r.rows:r.rows-1;if(t<0||t>n)throw new RangeError("Row index out of range")}function Do(r,t,e){let n=e?r.columns:r.columns-1;if(t<0||t>n)throw new RangeError("Column index out of range")}function Df(r,t){if(t.to1DArray&&(t=t.to1DArray()),t.length!==r.columns)throw new RangeError("vector size must be the same as the number of columns");return t}function Bf(r,t){if(t.to1DArray&&(t=t.to1DArray()),t.length!==r.rows)throw new RangeError("vector size must be the same as the number of rows");return t}function vb(r,t){if(!jr(t))throw new TypeError("row indices must be an array");for(let e=0;e<t.length;e++)if(t[e]<0||t[e]>=r.rows)throw new RangeError("row indices are out of range")}function Eb(r,t){if(!jr(t))throw new TypeError("column indices must be an array");for(let e=0;e<t.length;e++)if(t[e]<0||t[e]>=r.columns)throw new RangeError("column indices are out of range")}function gb(r,t,e,n,o){if(arguments.length!==5)throw new RangeError("expected 4 arguments");if(iy("startRow",t),iy("endRow",e),iy("startColumn",n),iy("endColumn",o),t>e||n>o||t<0||t>=r.rows||e<0||e>=r.rows||n<0||n>=r.columns||o<0||o>=r.columns)throw new RangeError("Submatrix indices are out of range")}function dy(r,t=0){let e=[];for(let n=0;n<r;n++)e.push(t);return e}function iy(r,t){if(typeof t!="number")throw new TypeError(`${r} must be a number`)}function Ef(r){if(r.isEmpty())throw new Error("Empty matrix has no elements to index")}function UX(r){let t=dy(r.rows);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[e]+=r.get(e,n);return t}function VX(r){let t=dy(r.columns);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[n]+=r.get(e,n);return t}function HX(r){let t=0;for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)t+=r.get(e,n);return t}function qX(r){let t=dy(r.rows,1);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[e]*=r.get(e,n);return t}function KX(r){let t=dy(r.columns,1);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[n]*=r.get(e,n);return t}function jX(r){let t=1;for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)t*=r.get(e,n);return t}function YX(r,t,e){let n=r.rows,o=r.columns,s=[];for(let a=0;a<n;a++){let u=0,l=0,i=0;for(let c=0;c<o;c++)i=r.get(a,c)-e[a],u+=i,l+=i*i;t?s.push((l-u*u/o)/(o-1)):s.push((l-u*u/o)/o)}return s}function XX(r,t,e){let n=r.rows,o=r.columns,s=[];for(let a=0;a<o;a++){let u=0,l=0,i=0;for(let c=0;c<n;c++)i=r.get(c,a)-e[a],u+=i,l+=i*i;t?s.push((l-u*u/n)/(n-1)):s.push((l-u*u/n)/n)}return s}function JX(r,t,e){let n=r.rows,o=r.columns,s=n*o,a=0,u=0,l=0;for(let i=0;i<n;i++)for(let c=0;c<o;c++)l=r.get(i,c)-e,a+=l,u+=l*l;return t?(u-a*a/s)/(s-1):(u-a*a/s)/s}function ZX(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)-t[e])}function eJ(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)-t[n])}function tJ(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)-t)}function rJ(r){let t=[];for(let e=0;e<r.rows;e++){let n=0;for(let o=0;o<r.columns;o++)n+=r.get(e,o)**2/(r.columns-1);t.push(Math.sqrt(n))}return t}function nJ(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)/t[e])}function oJ(r){let t=[];for(let e=0;e<r.columns;e++){let n=0;for(let o=0;o<r.rows;o++)n+=r.get(o,e)**2/(r.rows-1);t.push(Math.sqrt(n))}return t}function sJ(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)/t[n])}function iJ(r){let t=r.size-1,e=0;for(let n=0;n<r.columns;n++)for(let o=0;o<r.rows;o++)e+=r.get(o,n)**2/t;return Math.sqrt(e)}function aJ(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)/t)}var rr=class r{static from1DArray(t,e,n){if(t*e!==n.length)throw new RangeError("data length does not match given dimensions");let s=new Ae(t,e);for(let a=0;a<t;a++)for(let u=0;u<e;u++)s.set(a,u,n[a*e+u]);return s}static rowVector(t){let e=new Ae(1,t.length);for(let n=0;n<t.length;n++)e.set(0,n,t[n]);return e}static columnVector(t){let e=new Ae(t.length,1);for(let n=0;n<t.length;n++)e.set(n,0,t[n]);return e}static zeros(t,e){return new Ae(t,e)}static ones(t,e){return new Ae(t,e).fill(1)}static rand(t,e,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{random:o=Math.random}=n,s=new Ae(t,e);for(let a=0;a<t;a++)for(let u=0;u<e;u++)s.set(a,u,o());return s}static randInt(t,e,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{min:o=0,max:s=1e3,random:a=Math.random}=n;if(!Number.isInteger(o))throw new TypeError("min must be an integer");if(!Number.isInteger(s))throw new TypeError("max must be an integer");if(o>=s)throw new RangeError("min must be smaller than max");let u=s-o,l=new Ae(t,e);for(let i=0;i<t;i++)for(let c=0;c<e;c++){let p=o+Math.round(a()*u);l.set(i,c,p)}return l}static eye(t,e,n){e===void 0&&(e=t),n===void 0&&(n=1);let o=Math.min(t,e),s=this.zeros(t,e);for(let a=0;a<o;a++)s.set(a,a,n);return s}static diag(t,e,n){let o=t.length;e===void 0&&(e=o),n===void 0&&(n=e);let s=Math.min(o,e,n),a=this.zeros(e,n);for(let u=0;u<s;u++)a.set(u,u,t[u]);return a}static min(t,e){t=this.checkMatrix(t),e=this.checkMatrix(e);let n=t.rows,o=t.columns,s=new Ae(n,o);for(let a=0;a<n;a++)for(let u=0;u<o;u++)s.set(a,u,Math.min(t.get(a,u),e.get(a,u)));return s}static max(t,e){t=this.checkMatrix(t),e=this.checkMatrix(e);let n=t.rows,o=t.columns,s=new this(n,o);for(let a=0;a<n;a++)for(let u=0;u<o;u++)s.set(a,u,Math.max(t.get(a,u),e.get(a,u)));return s}static checkMatrix(t){return r.isMatrix(t)?t:new Ae(t)}static isMatrix(t){return t!=null&&t.klass==="Matrix"}get size(){return this.rows*this.columns}apply(t){if(typeof t!="function")throw new TypeError("callback must be a function");for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.call(this,e,n);return this}applyAlongAxis(t,e){if(typeof t!="function")throw new TypeError("callback must be a function");let n=[];switch(e){case"row":{for(let o=0;o<this.rows;o++)n.push(t.call(this,this.getRow(o),o));break}case"column":{for(let o=0;o<this.columns;o++)n.push(t.call(this,this.getColumn(o),o));break}default:throw new Error(`invalid option: ${e}`)}return n}to1DArray(){let t=[];for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.push(this.get(e,n));return t}to2DArray(){let t=[];for(let e=0;e<this.rows;e++){t.push([]);for(let n=0;n<this.columns;n++)t[e].push(this.get(e,n))}return t}toJSON(){return this.to2DArray()}isRowVector(){return this.rows===1}isColumnVector(){return this.columns===1}isVector(){return this.rows===1||this.columns===1}isSquare(){return this.rows===this.columns}isEmpty(){return this.rows===0||this.columns===0}isSymmetric(){if(this.isSquare()){for(let t=0;t<this.rows;t++)for(let e=0;e<=t;e++)if(this.get(t,e)!==this.get(e,t))return!1;return!0}return!1}isDistance(){if(!this.isSymmetric())return!1;for(let t=0;t<this.rows;t++)if(this.get(t,t)!==0)return!1;return!0}isEchelonForm(){let t=0,e=0,n=-1,o=!0,s=!1;for(;t<this.rows&&o;){for(e=0,s=!1;e<this.columns&&s===!1;)this.get(t,e)===0?e++:this.get(t,e)===1&&e>n?(s=!0,n=e):(o=!1,s=!0);t++}return o}isReducedEchelonForm(){let t=0,e=0,n=-1,o=!0,s=!1;for(;t<this.rows&&o;){for(e=0,s=!1;e<this.columns&&s===!1;)this.get(t,e)===0?e++:this.get(t,e)===1&&e>n?(s=!0,n=e):(o=!1,s=!0);for(let a=e+1;a<this.rows;a++)this.get(t,a)!==0&&(o=!1);t++}return o}echelonForm(){let t=this.clone(),e=0,n=0;for(;e<t.rows&&n<t.columns;){let o=e;for(let s=e;s<t.rows;s++)t.get(s,n)>t.get(o,n)&&(o=s);if(t.get(o,n)===0)n++;else{t.swapRows(e,o);let s=t.get(e,n);for(let a=n;a<t.columns;a++)t.set(e,a,t.get(e,a)/s);for(let a=e+1;a<t.rows;a++){let u=t.get(a,n)/t.get(e,n);t.set(a,n,0);for(let l=n+1;l<t.columns;l++)t.set(a,l,t.get(a,l)-t.get(e,l)*u)}e++,n++}}return t}reducedEchelonForm(){let t=this.echelonForm(),e=t.columns,n=t.rows,o=n-1;for(;o>=0;)if(t.maxRow(o)===0)o--;else{let s=0,a=!1;for(;s<n&&a===!1;)t.get(o,s)===1?a=!0:s++;for(let u=0;u<o;u++){let l=t.get(u,s);for(let i=s;i<e;i++){let c=t.get(u,i)-l*t.get(o,i);t.set(u,i,c)}}o--}return t}set(){throw new Error("set method is unimplemented")}get(){throw new Error("get method is unimplemented")}repeat(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{rows:e=1,columns:n=1}=t;if(!Number.isInteger(e)||e<=0)throw new TypeError("rows must be a positive integer");if(!Number.isInteger(n)||n<=0)throw new TypeError("columns must be a positive integer");let o=new Ae(this.rows*e,this.columns*n);for(let s=0;s<e;s++)for(let a=0;a<n;a++)o.setSubMatrix(this,this.rows*s,this.columns*a);return o}fill(t){for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,t);return this}neg(){return this.mulS(-1)}getRow(t){Eo(this,t);let e=[];for(let n=0;n<this.columns;n++)e.push(this.get(t,n));return e}getRowVector(t){return Ae.rowVector(this.getRow(t))}setRow(t,e){Eo(this,t),e=Df(this,e);for(let n=0;n<this.columns;n++)this.set(t,n,e[n]);return this}swapRows(t,e){Eo(this,t),Eo(this,e);for(let n=0;n<this.columns;n++){let o=this.get(t,n);this.set(t,n,this.get(e,n)),this.set(e,n,o)}return this}getColumn(t){Do(this,t);let e=[];for(let n=0;n<this.rows;n++)e.push(this.get(n,t));return e}getColumnVector(t){return Ae.columnVector(this.getColumn(t))}setColumn(t,e){Do(this,t),e=Bf(this,e);for(let n=0;n<this.rows;n++)this.set(n,t,e[n]);return this}swapColumns(t,e){Do(this,t),Do(this,e);for(let n=0;n<this.rows;n++){let o=this.get(n,t);this.set(n,t,this.get(n,e)),this.set(n,e,o)}return this}addRowVector(t){t=Df(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)+t[n]);return this}subRowVector(t){t=Df(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)-t[n]);return this}mulRowVector(t){t=Df(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t[n]);return this}divRowVector(t){t=Df(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)/t[n]);return this}addColumnVector(t){t=Bf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)+t[e]);return this}subColumnVector(t){t=Bf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)-t[e]);return this}mulColumnVector(t){t=Bf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t[e]);return this}divColumnVector(t){t=Bf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)/t[e]);return this}mulRow(t,e){Eo(this,t);for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)*e);return this}mulColumn(t,e){Do(this,t);for(let n=0;n<this.rows;n++)this.set(n,t,this.get(n,t)*e);return this}max(t){if(this.isEmpty())return NaN;switch(t){case"row":{let e=new Array(this.rows).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>e[n]&&(e[n]=this.get(n,o));return e}case"column":{let e=new Array(this.columns).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>e[o]&&(e[o]=this.get(n,o));return e}case void 0:{let e=this.get(0,0);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>e&&(e=this.get(n,o));return e}default:throw new Error(`invalid option: ${t}`)}}maxIndex(){Ef(this);let t=this.get(0,0),e=[0,0];for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>t&&(t=this.get(n,o),e[0]=n,e[1]=o);return e}min(t){if(this.isEmpty())return NaN;switch(t){case"row":{let e=new Array(this.rows).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<e[n]&&(e[n]=this.get(n,o));return e}case"column":{let e=new Array(this.columns).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<e[o]&&(e[o]=this.get(n,o));return e}case void 0:{let e=this.get(0,0);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<e&&(e=this.get(n,o));return e}default:throw new Error(`invalid option: ${t}`)}}minIndex(){Ef(this);let t=this.get(0,0),e=[0,0];for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<t&&(t=this.get(n,o),e[0]=n,e[1]=o);return e}maxRow(t){if(Eo(this,t),this.isEmpty())return NaN;let e=this.get(t,0);for(let n=1;n<this.columns;n++)this.get(t,n)>e&&(e=this.get(t,n));return e}maxRowIndex(t){Eo(this,t),Ef(this);let e=this.get(t,0),n=[t,0];for(let o=1;o<this.columns;o++)this.get(t,o)>e&&(e=this.get(t,o),n[1]=o);return n}minRow(t){if(Eo(this,t),this.isEmpty())return NaN;let e=this.get(t,0);for(let n=1;n<this.columns;n++)this.get(t,n)<e&&(e=this.get(t,n));return e}minRowIndex(t){Eo(this,t),Ef(this);let e=this.get(t,0),n=[t,0];for(let o=1;o<this.columns;o++)this.get(t,o)<e&&(e=this.get(t,o),n[1]=o);return n}maxColumn(t){if(Do(this,t),this.isEmpty())return NaN;let e=this.get(0,t);for(let n=1;n<this.rows;n++)this.get(n,t)>e&&(e=this.get(n,t));return e}maxColumnIndex(t){Do(this,t),Ef(this);let e=this.get(0,t),n=[0,t];for(let o=1;o<this.rows;o++)this.get(o,t)>e&&(e=this.get(o,t),n[0]=o);return n}minColumn(t){if(Do(this,t),this.isEmpty())return NaN;let e=this.get(0,t);for(let n=1;n<this.rows;n++)this.get(n,t)<e&&(e=this.get(n,t));return e}minColumnIndex(t){Do(this,t),Ef(this);let e=this.get(0,t),n=[0,t];for(let o=1;o<this.rows;o++)this.get(o,t)<e&&(e=this.get(o,t),n[0]=o);return n}diag(){let t=Math.min(this.rows,this.columns),e=[];for(let n=0;n<t;n++)e.push(this.get(n,n));return e}norm(t="frobenius"){switch(t){case"max":return Ae.abs(this).max();case"frobenius":return Math.sqrt(this.dot(this));default:throw new RangeError(`unknown norm type: ${t}`)}}cumulativeSum(){let t=0;for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t+=this.get(e,n),this.set(e,n,t);return this}dot(t){r.isMatrix(t)&&(t=t.to1DArray());let e=this.to1DArray();if(e.length!==t.length)throw new RangeError("vectors do not have the same size");let n=0;for(let o=0;o<e.length;o++)n+=e[o]*t[o];return n}mmul(t){t=Ae.checkMatrix(t);let e=this.rows,n=this.columns,o=t.columns,s=new Ae(e,o),a=new Float64Array(n);for(let u=0;u<o;u++){for(let l=0;l<n;l++)a[l]=t.get(l,u);for(let l=0;l<e;l++){let i=0;for(let c=0;c<n;c++)i+=this.get(l,c)*a[c];s.set(l,u,i)}}return s}gram(){let t=this.rows,e=this.columns,n=new Float64Array(e*e);for(let s=0;s<t;s++)for(let a=0;a<e;a++){let u=this.get(s,a);if(u===0)continue;let l=a*e;for(let i=a;i<e;i++)n[l+i]+=u*this.get(s,i)}let o=new Ae(e,e);for(let s=0;s<e;s++){let a=s*e;for(let u=s;u<e;u++){let l=n[a+u];o.set(s,u,l),o.set(u,s,l)}}return o}transposeMultiply(t){if(t=Ae.checkMatrix(t),this.rows!==t.rows)throw new RangeError("the number of rows of the two matrices must be equal");let e=this.columns,n=t.columns,o=new Ae(e,n),s=new Float64Array(n);for(let a=0;a<this.rows;a++){for(let u=0;u<n;u++)s[u]=t.get(a,u);for(let u=0;u<e;u++){let l=this.get(a,u);if(l===0)continue;let i=o.data[u];for(let c=0;c<n;c++)i[c]+=l*s[c]}}return o}mmulByTranspose(t){let e=this.rows,n=this.columns;if(t!==void 0&&t.length!==n)throw new RangeError("scale must have one value per column");let o=new Ae(e,e),s=new Float64Array(n);for(let a=0;a<e;a++){if(t===void 0)for(let u=0;u<n;u++)s[u]=this.get(a,u);else for(let u=0;u<n;u++)s[u]=t[u]*this.get(a,u);for(let u=a;u<e;u++){let l=0;for(let i=0;i<n;i++)l+=this.get(u,i)*s[i];o.set(u,a,l),o.set(a,u,l)}}return o}mpow(t){if(!this.isSquare())throw new RangeError("Matrix must be square");if(!Number.isInteger(t)||t<0)throw new RangeError("Exponent must be a non-negative integer");let e=Ae.eye(this.rows),n=this;for(let o=t;o>=1;o/=2)(o&1)!==0&&(e=e.mmul(n)),n=n.mmul(n);return e}strassen2x2(t){t=Ae.checkMatrix(t);let e=new Ae(2,2),n=this.get(0,0),o=t.get(0,0),s=this.get(0,1),a=t.get(0,1),u=this.get(1,0),l=t.get(1,0),i=this.get(1,1),c=t.get(1,1),p=(n+i)*(o+c),f=(u+i)*o,m=n*(a-c),d=i*(l-o),h=(n+s)*c,g=(u-n)*(o+a),A=(s-i)*(l+c),y=p+d-h+A,x=m+h,w=f+d,b=p-f+m+g;return e.set(0,0,y),e.set(0,1,x),e.set(1,0,w),e.set(1,1,b),e}strassen3x3(t){t=Ae.checkMatrix(t);let e=new Ae(3,3),n=this.get(0,0),o=this.get(0,1),s=this.get(0,2),a=this.get(1,0),u=this.get(1,1),l=this.get(1,2),i=this.get(2,0),c=this.get(2,1),p=this.get(2,2),f=t.get(0,0),m=t.get(0,1),d=t.get(0,2),h=t.get(1,0),g=t.get(1,1),A=t.get(1,2),y=t.get(2,0),x=t.get(2,1),w=t.get(2,2),b=(n+o+s-a-u-c-p)*g,v=(n-a)*(-m+g),E=u*(-f+m+h-g-A-y+w),T=(-n+a+u)*(f-m+g),M=(a+u)*(-f+m),k=n*f,D=(-n+i+c)*(f-d+A),_=(-n+i)*(d-A),R=(i+c)*(-f+d),O=(n+o+s-u-l-i-c)*A,$=c*(-f+d+h-g-A-y+x),z=(-s+c+p)*(g+y-x),Q=(s-p)*(g-x),U=s*y,H=(c+p)*(-y+x),q=(-s+u+l)*(A+y-w),ee=(s-l)*(A-w),j=(u+l)*(-y+w),N=o*h,G=l*x,re=a*d,X=i*m,oe=p*w,we=k+U+N,be=b+T+M+k+z+U+H,Ce=k+D+R+O+U+q+j,Ne=v+E+T+k+U+q+ee,Ue=v+T+M+k+G,Ke=U+q+ee+j+re,We=k+D+_+$+z+Q+U,nt=z+Q+U+H+X,tt=k+D+_+R+oe;return e.set(0,0,we),e.set(0,1,be),e.set(0,2,Ce),e.set(1,0,Ne),e.set(1,1,Ue),e.set(1,2,Ke),e.set(2,0,We),e.set(2,1,nt),e.set(2,2,tt),e}mmulStrassen(t){t=Ae.checkMatrix(t);let e=this.clone(),n=e.rows,o=e.columns,s=t.rows,a=t.columns;o!==s&&console.warn(`Multiplying ${n} x ${o} and ${s} x ${a} matrix: dimensions do not match.`);function u(p,f,m){let d=p.rows,h=p.columns;if(d===f&&h===m)return p;{let g=r.zeros(f,m);return g=g.setSubMatrix(p,0,0),g}}let l=Math.max(n,s),i=Math.max(o,a);e=u(e,l,i),t=u(t,l,i);function c(p,f,m,d){if(m<=512||d<=512)return p.mmul(f);m%2===1&&d%2===1?(p=u(p,m+1,d+1),f=u(f,m+1,d+1)):m%2===1?(p=u(p,m+1,d),f=u(f,m+1,d)):d%2===1&&(p=u(p,m,d+1),f=u(f,m,d+1));let h=parseInt(p.rows/2,10),g=parseInt(p.columns/2,10),A=p.subMatrix(0,h-1,0,g-1),y=f.subMatrix(0,h-1,0,g-1),x=p.subMatrix(0,h-1,g,p.columns-1),w=f.subMatrix(0,h-1,g,f.columns-1),b=p.subMatrix(h,p.rows-1,0,g-1),v=f.subMatrix(h,f.rows-1,0,g-1),E=p.subMatrix(h,p.rows-1,g,p.columns-1),T=f.subMatrix(h,f.rows-1,g,f.columns-1),M=c(r.add(A,E),r.add(y,T),h,g),k=c(r.add(b,E),y,h,g),D=c(A,r.sub(w,T),h,g),_=c(E,r.sub(v,y),h,g),R=c(r.add(A,x),T,h,g),O=c(r.sub(b,A),r.add(y,w),h,g),$=c(r.sub(x,E),r.add(v,T),h,g),z=r.add(M,_);z.sub(R),z.add($);let Q=r.add(D,R),U=r.add(k,_),H=r.sub(M,k);H.add(D),H.add(O);let q=r.zeros(2*z.rows,2*z.columns);return q=q.setSubMatrix(z,0,0),q=q.setSubMatrix(Q,z.rows,0),q=q.setSubMatrix(U,0,z.columns),q=q.setSubMatrix(H,z.rows,z.columns),q.subMatrix(0,m-1,0,d-1)}return c(e,t,l,i)}scaleRows(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{min:e=0,max:n=1}=t;if(!Number.isFinite(e))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(e>=n)throw new RangeError("min must be smaller than max");let o=new Ae(this.rows,this.columns);for(let s=0;s<this.rows;s++){let a=this.getRow(s);a.length>0&&xP(a,{min:e,max:n,output:a}),o.setRow(s,a)}return o}scaleColumns(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{min:e=0,max:n=1}=t;if(!Number.isFinite(e))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(e>=n)throw new RangeError("min must be smaller than max");let o=new Ae(this.rows,this.columns);for(let s=0;s<this.columns;s++){let a=this.getColumn(s);a.length&&xP(a,{min:e,max:n,output:a}),o.setColumn(s,a)}return o}flipRows(){let t=Math.ceil(this.columns/2);for(let e=0;e<this.rows;e++)for(let n=0;n<t;n++){let o=this.get(e,n),s=this.get(e,this.columns-1-n);this.set(e,n,s),this.set(e,this.columns-1-n,o)}return this}flipColumns(){let t=Math.ceil(this.rows/2);for(let e=0;e<this.columns;e++)for(let n=0;n<t;n++){let o=this.get(n,e),s=this.get(this.rows-1-n,e);this.set(n,e,s),this.set(this.rows-1-n,e,o)}return this}kroneckerProduct(t){t=Ae.checkMatrix(t);let e=this.rows,n=this.columns,o=t.rows,s=t.columns,a=new Ae(e*o,n*s);for(let u=0;u<e;u++)for(let l=0;l<n;l++)for(let i=0;i<o;i++)for(let c=0;c<s;c++)a.set(o*u+i,s*l+c,this.get(u,l)*t.get(i,c));return a}kroneckerSum(t){if(t=Ae.checkMatrix(t),!this.isSquare()||!t.isSquare())throw new Error("Kronecker Sum needs two Square Matrices");let e=this.rows,n=t.rows,o=this.kroneckerProduct(Ae.eye(n,n)),s=Ae.eye(e,e).kroneckerProduct(t);return o.add(s)}transpose(){let t=new Ae(this.columns,this.rows);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.set(n,e,this.get(e,n));return t}sortRows(t=wP){for(let e=0;e<this.rows;e++)this.setRow(e,this.getRow(e).sort(t));return this}sortColumns(t=wP){for(let e=0;e<this.columns;e++)this.setColumn(e,this.getColumn(e).sort(t));return this}subMatrix(t,e,n,o){gb(this,t,e,n,o);let s=new Ae(e-t+1,o-n+1);for(let a=t;a<=e;a++)for(let u=n;u<=o;u++)s.set(a-t,u-n,this.get(a,u));return s}subMatrixRow(t,e,n){if(e===void 0&&(e=0),n===void 0&&(n=this.columns-1),e>n||e<0||e>=this.columns||n<0||n>=this.columns)throw new RangeError("Argument out of range");let o=new Ae(t.length,n-e+1);for(let s=0;s<t.length;s++)for(let a=e;a<=n;a++){if(t[s]<0||t[s]>=this.rows)throw new RangeError(`Row index out of range: ${t[s]}`);o.set(s,a-e,this.get(t[s],a))}return o}subMatrixColumn(t,e,n){if(e===void 0&&(e=0),n===void 0&&(n=this.rows-1),e>n||e<0||e>=this.rows||n<0||n>=this.rows)throw new RangeError("Argument out of range");let o=new Ae(n-e+1,t.length);for(let s=0;s<t.length;s++)for(let a=e;a<=n;a++){if(t[s]<0||t[s]>=this.columns)throw new RangeError(`Column index out of range: ${t[s]}`);o.set(a-e,s,this.get(a,t[s]))}return o}setSubMatrix(t,e,n){if(t=Ae.checkMatrix(t),t.isEmpty())return this;let o=e+t.rows-1,s=n+t.columns-1;gb(this,e,o,n,s);for(let a=0;a<t.rows;a++)for(let u=0;u<t.columns;u++)this.set(e+a,n+u,t.get(a,u));return this}concat(t,e="row"){switch(t=Ae.checkMatrix(t),e){case"row":{if(this.columns!==t.columns)throw new RangeError("both matrices must have the same number of columns");let n=new Ae(this.rows+t.rows,this.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(t,this.rows,0),n}case"column":{if(this.rows!==t.rows)throw new RangeError("both matrices must have the same number of rows");let n=new Ae(this.rows,this.columns+t.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(t,0,this.columns),n}default:throw new Error(`invalid option: ${e}`)}}selection(t,e){vb(this,t),Eb(this,e);let n=new Ae(t.length,e.length);for(let o=0;o<t.length;o++){let s=t[o];for(let a=0;a<e.length;a++){let u=e[a];n.set(o,a,this.get(s,u))}}return n}trace(){let t=Math.min(this.rows,this.columns),e=0;for(let n=0;n<t;n++)e+=this.get(n,n);return e}clone(){return this.constructor.copy(this,new Ae(this.rows,this.columns))}static copy(t,e){for(let[n,o,s]of t.entries())e.set(n,o,s);return e}sum(t){switch(t){case"row":return UX(this);case"column":return VX(this);case void 0:return HX(this);default:throw new Error(`invalid option: ${t}`)}}product(t){switch(t){case"row":return qX(this);case"column":return KX(this);case void 0:return jX(this);default:throw new Error(`invalid option: ${t}`)}}mean(t){let e=this.sum(t);switch(t){case"row":{for(let n=0;n<this.rows;n++)e[n]/=this.columns;return e}case"column":{for(let n=0;n<this.columns;n++)e[n]/=this.rows;return e}case void 0:return e/this.size;default:throw new Error(`invalid option: ${t}`)}}variance(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let{unbiased:n=!0,mean:o=this.mean(t)}=e;if(typeof n!="boolean")throw new TypeError("unbiased must be a boolean");switch(t){case"row":{if(!jr(o))throw new TypeError("mean must be an array");return YX(this,n,o)}case"column":{if(!jr(o))throw new TypeError("mean must be an array");return XX(this,n,o)}case void 0:{if(typeof o!="number")throw new TypeError("mean must be a number");return JX(this,n,o)}default:throw new Error(`invalid option: ${t}`)}}standardDeviation(t,e){typeof t=="object"&&(e=t,t=void 0);let n=this.variance(t,e);if(t===void 0)return Math.sqrt(n);for(let o=0;o<n.length;o++)n[o]=Math.sqrt(n[o]);return n}center(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let{center:n=this.mean(t)}=e;switch(t){case"row":{if(!jr(n))throw new TypeError("center must be an array");return ZX(this,n),this}case"column":{if(!jr(n))throw new TypeError("center must be an array");return eJ(this,n),this}case void 0:{if(typeof n!="number")throw new TypeError("center must be a number");return tJ(this,n),this}default:throw new Error(`invalid option: ${t}`)}}scale(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let n=e.scale;switch(t){case"row":{if(n===void 0)n=rJ(this);else if(!jr(n))throw new TypeError("scale must be an array");return nJ(this,n),this}case"column":{if(n===void 0)n=oJ(this);else if(!jr(n))throw new TypeError("scale must be an array");return sJ(this,n),this}case void 0:{if(n===void 0)n=iJ(this);else if(typeof n!="number")throw new TypeError("scale must be a number");return aJ(this,n),this}default:throw new Error(`invalid option: ${t}`)}}toString(t){return CP(this,t)}[Symbol.iterator](){return this.entries()}*entries(){for(let t=0;t<this.rows;t++)for(let e=0;e<this.columns;e++)yield[t,e,this.get(t,e)]}*values(){for(let t=0;t<this.rows;t++)for(let e=0;e<this.columns;e++)yield this.get(t,e)}};rr.prototype.klass="Matrix";typeof Symbol<"u"&&(rr.prototype[Symbol.for("nodejs.util.inspect.custom")]=QX);function wP(r,t){return r-t}function uJ(r){return r.every(t=>typeof t=="number")}rr.random=rr.rand;rr.randomInt=rr.randInt;rr.diagonal=rr.diag;rr.prototype.diagonal=rr.prototype.diag;rr.identity=rr.eye;rr.prototype.negate=rr.prototype.neg;rr.prototype.tensorProduct=rr.prototype.kroneckerProduct;var Ae=class r extends rr{data;#e(t,e){if(this.data=[],Number.isInteger(e)&&e>=0)for(let n=0;n<t;n++)this.data.push(new Float64Array(e));else throw new TypeError("nColumns must be a positive integer");this.rows=t,this.columns=e}constructor(t,e){if(super(),r.isMatrix(t))this.#e(t.rows,t.columns),r.copy(t,this);else if(Number.isInteger(t)&&t>=0)this.#e(t,e);else if(jr(t)){let n=t;if(t=n.length,e=t?n[0].length:0,typeof e!="number")throw new TypeError("Data must be a 2D array with at least one element");this.data=[];for(let o=0;o<t;o++){if(n[o].length!==e)throw new RangeError("Inconsistent array dimensions");if(!uJ(n[o]))throw new TypeError("Input data contains non-numeric values");this.data.push(Float64Array.from(n[o]))}this.rows=t,this.columns=e}else throw new TypeError("First argument must be a positive number or an array")}set(t,e,n){return this.data[t][e]=n,this}get(t,e){return this.data[t][e]}removeRow(t){return Eo(this,t),this.data.splice(t,1),this.rows-=1,this}addRow(t,e){return e===void 0&&(e=t,t=this.rows),Eo(this,t,!0),e=Float64Array.from(Df(this,e)),this.data.splice(t,0,e),this.rows+=1,this}removeColumn(t){Do(this,t);for(let e=0;e<this.rows;e++){let n=new Float64Array(this.columns-1);for(let o=0;o<t;o++)n[o]=this.data[e][o];for(let o=t+1;o<this.columns;o++)n[o-1]=this.data[e][o];this.data[e]=n}return this.columns-=1,this}addColumn(t,e){typeof e>"u"&&(e=t,t=this.columns),Do(this,t,!0),e=Bf(this,e);for(let n=0;n<this.rows;n++){let o=new Float64Array(this.columns+1),s=0;for(;s<t;s++)o[s]=this.data[n][s];for(o[s++]=e[n];s<this.columns+1;s++)o[s]=this.data[n][s-1];this.data[n]=o}return this.columns+=1,this}};GX(rr,Ae);var cc=class r extends rr{#e;get size(){return this.#e.size}get rows(){return this.#e.rows}get columns(){return this.#e.columns}get diagonalSize(){return this.rows}static isSymmetricMatrix(t){return Ae.isMatrix(t)&&t.klassType==="SymmetricMatrix"}static zeros(t){return new this(t)}static ones(t){return new this(t).fill(1)}constructor(t){if(super(),Ae.isMatrix(t)){if(!t.isSymmetric())throw new TypeError("not symmetric data");this.#e=Ae.copy(t,new Ae(t.rows,t.rows))}else if(Number.isInteger(t)&&t>=0)this.#e=new Ae(t,t);else if(this.#e=new Ae(t),!this.isSymmetric())throw new TypeError("not symmetric data")}clone(){let t=new r(this.diagonalSize);for(let[e,n,o]of this.upperRightEntries())t.set(e,n,o);return t}toMatrix(){return new Ae(this)}get(t,e){return this.#e.get(t,e)}set(t,e,n){return this.#e.set(t,e,n),this.#e.set(e,t,n),this}removeCross(t){return this.#e.removeRow(t),this.#e.removeColumn(t),this}addCross(t,e){e===void 0&&(e=t,t=this.diagonalSize);let n=e.slice();return n.splice(t,1),this.#e.addRow(t,n),this.#e.addColumn(t,e),this}applyMask(t){if(t.length!==this.diagonalSize)throw new RangeError("Mask size do not match with matrix size");let e=[];for(let[n,o]of t.entries())o||e.push(n);e.reverse();for(let n of e)this.removeCross(n);return this}toCompact(){let{diagonalSize:t}=this,e=new Array(t*(t+1)/2);for(let n=0,o=0,s=0;s<e.length;s++)e[s]=this.get(o,n),++n>=t&&(n=++o);return e}static fromCompact(t){let e=t.length,n=(Math.sqrt(8*e+1)-1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a Symmetric Matrix, ${JSON.stringify(t)}`);let o=new r(n);for(let s=0,a=0,u=0;u<e;u++)o.set(s,a,t[u]),++s>=n&&(s=++a);return o}*upperRightEntries(){for(let t=0,e=0;t<this.diagonalSize;void 0){let n=this.get(t,e);yield[t,e,n],++e>=this.diagonalSize&&(e=++t)}}*upperRightValues(){for(let t=0,e=0;t<this.diagonalSize;void 0)yield this.get(t,e),++e>=this.diagonalSize&&(e=++t)}};cc.prototype.klassType="SymmetricMatrix";var ly=class r extends cc{static isDistanceMatrix(t){return cc.isSymmetricMatrix(t)&&t.klassSubType==="DistanceMatrix"}constructor(t){if(super(t),!this.isDistance())throw new TypeError("Provided arguments do no produce a distance matrix")}set(t,e,n){return t===e&&(n=0),super.set(t,e,n)}addCross(t,e){return e===void 0&&(e=t,t=this.diagonalSize),e=e.slice(),e[t]=0,super.addCross(t,e)}toSymmetricMatrix(){return new cc(this)}clone(){let t=new r(this.diagonalSize);for(let[e,n,o]of this.upperRightEntries())e!==n&&t.set(e,n,o);return t}toCompact(){let{diagonalSize:t}=this,e=(t-1)*t/2,n=new Array(e);for(let o=1,s=0,a=0;a<n.length;a++)n[a]=this.get(s,o),++o>=t&&(o=++s+1);return n}static fromCompact(t){let e=t.length;if(e===0)return new this(0);let n=(Math.sqrt(8*e+1)+1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a DistanceMatrix, ${JSON.stringify(t)}`);let o=new this(n);for(let s=1,a=0,u=0;u<e;u++)o.set(s,a,t[u]),++s>=n&&(s=++a+1);return o}};ly.prototype.klassSubType="DistanceMatrix";var Xo=class extends rr{constructor(t,e,n){super(),this.matrix=t,this.rows=e,this.columns=n}},Ab=class extends Xo{constructor(t,e){Do(t,e),super(t,t.rows,1),this.column=e}set(t,e,n){return this.matrix.set(t,this.column,n),this}get(t){return this.matrix.get(t,this.column)}},yb=class extends Xo{constructor(t,e){Eb(t,e),super(t,t.rows,e.length),this.columnIndices=e}set(t,e,n){return this.matrix.set(t,this.columnIndices[e],n),this}get(t,e){return this.matrix.get(t,this.columnIndices[e])}},xb=class extends Xo{constructor(t){super(t,t.rows,t.columns)}set(t,e,n){return this.matrix.set(t,this.columns-e-1,n),this}get(t,e){return this.matrix.get(t,this.columns-e-1)}},Ib=class extends Xo{constructor(t){super(t,t.rows,t.columns)}set(t,e,n){return this.matrix.set(this.rows-t-1,e,n),this}get(t,e){return this.matrix.get(this.rows-t-1,e)}},wb=class extends Xo{constructor(t,e){Eo(t,e),super(t,1,t.columns),this.row=e}set(t,e,n){return this.matrix.set(this.row,e,n),this}get(t,e){return this.matrix.get(this.row,e)}},bb=class extends Xo{constructor(t,e){vb(t,e),super(t,e.length,t.columns),this.rowIndices=e}set(t,e,n){return this.matrix.set(this.rowIndices[t],e,n),this}get(t,e){return this.matrix.get(this.rowIndices[t],e)}},Rf=class extends Xo{constructor(t,e,n){vb(t,e),Eb(t,n),super(t,e.length,n.length),this.rowIndices=e,this.columnIndices=n}set(t,e,n){return this.matrix.set(this.rowIndices[t],this.columnIndices[e],n),this}get(t,e){return this.matrix.get(this.rowIndices[t],this.columnIndices[e])}},Cb=class extends Xo{constructor(t,e,n,o,s){gb(t,e,n,o,s),super(t,n-e+1,s-o+1),this.startRow=e,this.startColumn=o}set(t,e,n){return this.matrix.set(this.startRow+t,this.startColumn+e,n),this}get(t,e){return this.matrix.get(this.startRow+t,this.startColumn+e)}},Sb=class extends Xo{constructor(t){super(t,t.columns,t.rows)}set(t,e,n){return this.matrix.set(e,t,n),this}get(t,e){return this.matrix.get(e,t)}},cy=class extends rr{constructor(t,e={}){let{rows:n=1}=e;if(t.length%n!==0)throw new Error("the data length is not divisible by the number of rows");super(),this.rows=n,this.columns=t.length/n,this.data=t}set(t,e,n){let o=this._calculateIndex(t,e);return this.data[o]=n,this}get(t,e){let n=this._calculateIndex(t,e);return this.data[n]}_calculateIndex(t,e){return t*this.columns+e}},Sn=class extends rr{constructor(t){super(),this.data=t,this.rows=t.length,this.columns=t[0].length}set(t,e,n){return this.data[t][e]=n,this}get(t,e){return this.data[t][e]}};function lJ(r,t){if(jr(r))return r[0]&&jr(r[0])?new Sn(r):new cy(r,t);throw new Error("the argument is not an array")}var Tf=class{constructor(t){t=Sn.checkMatrix(t);let e=t.clone(),n=e.rows,o=e.columns,s=new Float64Array(n),a=1,u,l,i,c,p,f,m,d,h;for(u=0;u<n;u++)s[u]=u;for(d=new Float64Array(n),l=0;l<o;l++){for(u=0;u<n;u++)d[u]=e.get(u,l);for(u=0;u<n;u++){for(h=Math.min(u,l),p=0,i=0;i<h;i++)p+=e.get(u,i)*d[i];d[u]-=p,e.set(u,l,d[u])}for(c=l,u=l+1;u<n;u++)Math.abs(d[u])>Math.abs(d[c])&&(c=u);if(c!==l){for(i=0;i<o;i++)f=e.get(c,i),e.set(c,i,e.get(l,i)),e.set(l,i,f);m=s[c],s[c]=s[l],s[l]=m,a=-a}if(l<n&&e.get(l,l)!==0)for(u=l+1;u<n;u++)e.set(u,l,e.get(u,l)/e.get(l,l))}this.LU=e,this.pivotVector=s,this.pivotSign=a}isSingular(){let t=this.LU,e=t.columns;for(let n=0;n<e;n++)if(t.get(n,n)===0)return!0;return!1}solve(t){t=Ae.checkMatrix(t);let e=this.LU;if(e.rows!==t.rows)throw new Error("Invalid matrix dimensions");if(this.isSingular())throw new Error("LU matrix is singular");let o=t.columns,s=t.subMatrixRow(this.pivotVector,0,o-1),a=e.columns,u,l,i;for(i=0;i<a;i++)for(u=i+1;u<a;u++)for(l=0;l<o;l++)s.set(u,l,s.get(u,l)-s.get(i,l)*e.get(u,i));for(i=a-1;i>=0;i--){for(l=0;l<o;l++)s.set(i,l,s.get(i,l)/e.get(i,i));for(u=0;u<i;u++)for(l=0;l<o;l++)s.set(u,l,s.get(u,l)-s.get(i,l)*e.get(u,i))}return s}get determinant(){let t=this.LU;if(!t.isSquare())throw new Error("Matrix must be square");let e=this.pivotSign,n=t.columns;for(let o=0;o<n;o++)e*=t.get(o,o);return e}get lowerTriangularMatrix(){let t=this.LU,e=t.rows,n=t.columns,o=new Ae(e,n);for(let s=0;s<e;s++)for(let a=0;a<n;a++)s>a?o.set(s,a,t.get(s,a)):s===a?o.set(s,a,1):o.set(s,a,0);return o}get upperTriangularMatrix(){let t=this.LU,e=t.rows,n=t.columns,o=new Ae(e,n);for(let s=0;s<e;s++)for(let a=0;a<n;a++)s<=a?o.set(s,a,t.get(s,a)):o.set(s,a,0);return o}get pivotPermutationVector(){return Array.from(this.pivotVector)}};function kb(r){let t=r.data,e=r.rows;for(let n=0;n<e;n++){let o=t[n];for(let s=n+1;s<e;s++){let a=o[s];o[s]=t[s][n],t[s][n]=a}}return r}function xi(r,t){let e=0;return Math.abs(r)>Math.abs(t)?(e=t/r,Math.abs(r)*Math.sqrt(1+e*e)):t!==0?(e=r/t,Math.abs(t)*Math.sqrt(1+e*e)):0}var dd=class{constructor(t){t=Sn.checkMatrix(t);let e=t.clone(),n=t.rows,o=t.columns,s=new Float64Array(o),a,u,l,i;for(l=0;l<o;l++){let c=0;for(a=l;a<n;a++)c=xi(c,e.get(a,l));if(c!==0){for(e.get(l,l)<0&&(c=-c),a=l;a<n;a++)e.set(a,l,e.get(a,l)/c);for(e.set(l,l,e.get(l,l)+1),u=l+1;u<o;u++){for(i=0,a=l;a<n;a++)i+=e.get(a,l)*e.get(a,u);for(i=-i/e.get(l,l),a=l;a<n;a++)e.set(a,u,e.get(a,u)+i*e.get(a,l))}}s[l]=-c}this.QR=e,this.Rdiag=s}solve(t){t=Ae.checkMatrix(t);let e=this.QR,n=e.rows;if(t.rows!==n)throw new Error("Matrix row dimensions must agree");if(!this.isFullRank())throw new Error("Matrix is rank deficient");let o=t.columns,s=t.clone(),a=e.columns,u,l,i,c;for(i=0;i<a;i++)for(l=0;l<o;l++){for(c=0,u=i;u<n;u++)c+=e.get(u,i)*s.get(u,l);for(c=-c/e.get(i,i),u=i;u<n;u++)s.set(u,l,s.get(u,l)+c*e.get(u,i))}for(i=a-1;i>=0;i--){for(l=0;l<o;l++)s.set(i,l,s.get(i,l)/this.Rdiag[i]);for(u=0;u<i;u++)for(l=0;l<o;l++)s.set(u,l,s.get(u,l)-s.get(i,l)*e.get(u,i))}return s.subMatrix(0,a-1,0,o-1)}isFullRank(){let t=this.QR.columns;for(let e=0;e<t;e++)if(this.Rdiag[e]===0)return!1;return!0}get upperTriangularMatrix(){let t=this.QR,e=t.columns,n=new Ae(e,e),o,s;for(o=0;o<e;o++)for(s=0;s<e;s++)o<s?n.set(o,s,t.get(o,s)):o===s?n.set(o,s,this.Rdiag[o]):n.set(o,s,0);return n}get orthogonalMatrix(){let t=this.QR,e=t.rows,n=t.columns,o=new Ae(e,n),s,a,u,l;for(u=n-1;u>=0;u--){for(s=0;s<e;s++)o.set(s,u,0);for(o.set(u,u,1),a=u;a<n;a++)if(t.get(u,u)!==0){for(l=0,s=u;s<e;s++)l+=t.get(s,u)*o.get(s,a);for(l=-l/t.get(u,u),s=u;s<e;s++)o.set(s,a,o.get(s,a)+l*t.get(s,u))}}return o}},ya=class{constructor(t,e={}){if(t=Sn.checkMatrix(t),t.isEmpty())throw new Error("Matrix must be non-empty");let n=t.rows,o=t.columns,{computeLeftSingularVectors:s=!0,computeRightSingularVectors:a=!0,autoTranspose:u=!1}=e,l=!!s,i=!!a,c=!1,p;if(n<o)if(!u)console.warn("Computing SVD on a matrix with more columns than rows. Consider enabling autoTranspose"),p=t.transpose();else{p=t.clone(),n=t.columns,o=t.rows,c=!0;let k=l;l=i,i=k}else p=t.transpose();let f=Math.min(n,o),m=Math.min(n+1,o),d=new Float64Array(m),h=new Ae(f,n),g=new Ae(o,o),A=new Float64Array(o),y=new Float64Array(n),x=new Float64Array(m);for(let k=0;k<m;k++)x[k]=k;let w=Math.min(n-1,o),b=Math.max(0,Math.min(o-2,n)),v=Math.max(w,b);for(let k=0;k<v;k++){if(k<w){d[k]=0;for(let D=k;D<n;D++)d[k]=xi(d[k],p.get(k,D));if(d[k]!==0){p.get(k,k)<0&&(d[k]=-d[k]);for(let D=k;D<n;D++)p.set(k,D,p.get(k,D)/d[k]);p.set(k,k,p.get(k,k)+1)}d[k]=-d[k]}for(let D=k+1;D<o;D++){if(k<w&&d[k]!==0){let _=0;for(let R=k;R<n;R++)_+=p.get(k,R)*p.get(D,R);_=-_/p.get(k,k);for(let R=k;R<n;R++)p.set(D,R,p.get(D,R)+_*p.get(k,R))}A[D]=p.get(D,k)}if(l&&k<w)for(let D=k;D<n;D++)h.set(k,D,p.get(k,D));if(k<b){A[k]=0;for(let D=k+1;D<o;D++)A[k]=xi(A[k],A[D]);if(A[k]!==0){A[k+1]<0&&(A[k]=0-A[k]);for(let D=k+1;D<o;D++)A[D]/=A[k];A[k+1]+=1}if(A[k]=-A[k],k+1<n&&A[k]!==0){for(let D=k+1;D<n;D++)y[D]=0;for(let D=k+1;D<n;D++)for(let _=k+1;_<o;_++)y[D]+=A[_]*p.get(_,D);for(let D=k+1;D<o;D++){let _=-A[D]/A[k+1];for(let R=k+1;R<n;R++)p.set(D,R,p.get(D,R)+_*y[R])}}if(i)for(let D=k+1;D<o;D++)g.set(k,D,A[D])}}let E=Math.min(o,n+1);if(w<o&&(d[w]=p.get(w,w)),n<E&&(d[E-1]=0),b+1<E&&(A[b]=p.get(E-1,b)),A[E-1]=0,l){for(let k=w;k<f;k++){for(let D=0;D<n;D++)h.set(k,D,0);h.set(k,k,1)}for(let k=w-1;k>=0;k--)if(d[k]!==0){for(let D=k+1;D<f;D++){let _=0;for(let R=k;R<n;R++)_+=h.get(k,R)*h.get(D,R);_=-_/h.get(k,k);for(let R=k;R<n;R++)h.set(D,R,h.get(D,R)+_*h.get(k,R))}for(let D=k;D<n;D++)h.set(k,D,-h.get(k,D));h.set(k,k,1+h.get(k,k));for(let D=0;D<k-1;D++)h.set(k,D,0)}else{for(let D=0;D<n;D++)h.set(k,D,0);h.set(k,k,1)}}if(i)for(let k=o-1;k>=0;k--){if(k<b&&A[k]!==0)for(let D=k+1;D<o;D++){let _=0;for(let R=k+1;R<o;R++)_+=g.get(k,R)*g.get(D,R);_=-_/g.get(k,k+1);for(let R=k+1;R<o;R++)g.set(D,R,g.get(D,R)+_*g.get(k,R))}for(let D=0;D<o;D++)g.set(k,D,0);g.set(k,k,1)}let T=E-1,M=Number.EPSILON;for(;E>0;){let k,D;for(k=E-2;k>=-1&&k!==-1;k--){let _=Number.MIN_VALUE+M*Math.abs(d[k]+Math.abs(d[k+1]));if(Math.abs(A[k])<=_||Number.isNaN(A[k])){A[k]=0;break}}if(k===E-2)D=4;else{let _;for(_=E-1;_>=k&&_!==k;_--){let R=(_!==E?Math.abs(A[_]):0)+(_!==k+1?Math.abs(A[_-1]):0);if(Math.abs(d[_])<=M*R){d[_]=0;break}}_===k?D=3:_===E-1?D=1:(D=2,k=_)}switch(k++,D){case 1:{let _=A[E-2];A[E-2]=0;for(let R=E-2;R>=k;R--){let O=xi(d[R],_),$=d[R]/O,z=_/O;if(d[R]=O,R!==k&&(_=-z*A[R-1],A[R-1]=$*A[R-1]),i)for(let Q=0;Q<o;Q++)O=$*g.get(R,Q)+z*g.get(E-1,Q),g.set(E-1,Q,-z*g.get(R,Q)+$*g.get(E-1,Q)),g.set(R,Q,O)}break}case 2:{let _=A[k-1];A[k-1]=0;for(let R=k;R<E;R++){let O=xi(d[R],_),$=d[R]/O,z=_/O;if(d[R]=O,_=-z*A[R],A[R]=$*A[R],l)for(let Q=0;Q<n;Q++)O=$*h.get(R,Q)+z*h.get(k-1,Q),h.set(k-1,Q,-z*h.get(R,Q)+$*h.get(k-1,Q)),h.set(R,Q,O)}break}case 3:{let _=Math.max(Math.abs(d[E-1]),Math.abs(d[E-2]),Math.abs(A[E-2]),Math.abs(d[k]),Math.abs(A[k])),R=d[E-1]/_,O=d[E-2]/_,$=A[E-2]/_,z=d[k]/_,Q=A[k]/_,U=((O+R)*(O-R)+$*$)/2,H=R*$*(R*$),q=0;(U!==0||H!==0)&&(U<0?q=0-Math.sqrt(U*U+H):q=Math.sqrt(U*U+H),q=H/(U+q));let ee=(z+R)*(z-R)+q,j=z*Q;for(let N=k;N<E-1;N++){let G=xi(ee,j);G===0&&(G=Number.MIN_VALUE);let re=ee/G,X=j/G;if(N!==k&&(A[N-1]=G),ee=re*d[N]+X*A[N],A[N]=re*A[N]-X*d[N],j=X*d[N+1],d[N+1]=re*d[N+1],i)for(let oe=0;oe<o;oe++)G=re*g.get(N,oe)+X*g.get(N+1,oe),g.set(N+1,oe,-X*g.get(N,oe)+re*g.get(N+1,oe)),g.set(N,oe,G);if(G=xi(ee,j),G===0&&(G=Number.MIN_VALUE),re=ee/G,X=j/G,d[N]=G,ee=re*A[N]+X*d[N+1],d[N+1]=-X*A[N]+re*d[N+1],j=X*A[N+1],A[N+1]=re*A[N+1],l&&N<n-1)for(let oe=0;oe<n;oe++)G=re*h.get(N,oe)+X*h.get(N+1,oe),h.set(N+1,oe,-X*h.get(N,oe)+re*h.get(N+1,oe)),h.set(N,oe,G)}A[E-2]=ee;break}case 4:{if(d[k]<=0&&(d[k]=d[k]<0?-d[k]:0,i))for(let _=0;_<=T;_++)g.set(k,_,-g.get(k,_));for(;k<T&&!(d[k]>=d[k+1]);){let _=d[k];if(d[k]=d[k+1],d[k+1]=_,i&&k<o-1)for(let R=0;R<o;R++)_=g.get(k+1,R),g.set(k+1,R,g.get(k,R)),g.set(k,R,_);if(l&&k<n-1)for(let R=0;R<n;R++)_=h.get(k+1,R),h.set(k+1,R,h.get(k,R)),h.set(k,R,_);k++}E--;break}}}if(h=h.isSquare()?kb(h):h.transpose(),g=kb(g),c){let k=g;g=h,h=k}this.m=n,this.n=o,this.s=d,this.U=h,this.V=g}solve(t){let e=t,n=this.threshold,o=this.s.length,s=Ae.zeros(o,o);for(let f=0;f<o;f++)Math.abs(this.s[f])<=n?s.set(f,f,0):s.set(f,f,1/this.s[f]);let a=this.U,u=this.rightSingularVectors,l=u.mmul(s),i=u.rows,c=a.rows,p=Ae.zeros(i,c);for(let f=0;f<i;f++)for(let m=0;m<c;m++){let d=0;for(let h=0;h<o;h++)d+=l.get(f,h)*a.get(m,h);p.set(f,m,d)}return p.mmul(e)}solveForDiagonal(t){return this.solve(Ae.diag(t))}inverse(){let t=this.V,e=this.threshold,n=t.rows,o=t.columns,s=new Ae(n,this.s.length);for(let c=0;c<n;c++)for(let p=0;p<o;p++)Math.abs(this.s[p])>e&&s.set(c,p,t.get(c,p)/this.s[p]);let a=this.U,u=a.rows,l=a.columns,i=new Ae(n,u);for(let c=0;c<n;c++)for(let p=0;p<u;p++){let f=0;for(let m=0;m<l;m++)f+=s.get(c,m)*a.get(p,m);i.set(c,p,f)}return i}get condition(){return this.s[0]/this.s[Math.min(this.m,this.n)-1]}get norm2(){return this.s[0]}get rank(){let t=Math.max(this.m,this.n)*this.s[0]*Number.EPSILON,e=0,n=this.s;for(let o=0,s=n.length;o<s;o++)n[o]>t&&e++;return e}get diagonal(){return Array.from(this.s)}get threshold(){return Number.EPSILON/2*Math.max(this.m,this.n)*this.s[0]}get leftSingularVectors(){return this.U}get rightSingularVectors(){return this.V}get diagonalMatrix(){return Ae.diag(this.s)}};function cJ(r,t=!1){return r=Sn.checkMatrix(r),t?new ya(r).inverse():SP(r,Ae.eye(r.rows))}function SP(r,t,e=!1){return r=Sn.checkMatrix(r),t=Sn.checkMatrix(t),e?new ya(r).solve(t):r.isSquare()?new Tf(r).solve(t):new dd(r).solve(t)}function uy(r){if(r=Ae.checkMatrix(r),r.isSquare()){if(r.columns===0)return 1;let t,e,n,o;if(r.columns===2)return t=r.get(0,0),e=r.get(0,1),n=r.get(1,0),o=r.get(1,1),t*o-e*n;if(r.columns===3){let s,a,u;return s=new Rf(r,[1,2],[1,2]),a=new Rf(r,[1,2],[0,2]),u=new Rf(r,[1,2],[0,1]),t=r.get(0,0),e=r.get(0,1),n=r.get(0,2),t*uy(s)-e*uy(a)+n*uy(u)}else return new Tf(r).determinant}else throw Error("determinant can only be calculated for a square matrix")}function pJ(r,t){let e=[];for(let n=0;n<r;n++)n!==t&&e.push(n);return e}function fJ(r,t,e,n=1e-9,o=1e-9){if(r>o)return new Array(t.rows+1).fill(0);{let s=t.addRow(e,[0]);for(let a=0;a<s.rows;a++)Math.abs(s.get(a,0))<n&&s.set(a,0,0);return s.to1DArray()}}function mJ(r,t={}){let{thresholdValue:e=1e-9,thresholdError:n=1e-9}=t;r=Ae.checkMatrix(r);let o=r.rows,s=new Ae(o,o);for(let a=0;a<o;a++){let u=Ae.columnVector(r.getRow(a)),l=r.subMatrixRow(pJ(o,a)).transpose(),c=new ya(l).solve(u),p=Ae.abs(u).max()||1,f=Ae.sub(u,l.mmul(c)).abs().max()/p;s.setRow(a,fJ(f,c,a,e,n))}return s}function dJ(r,t=Number.EPSILON){if(r=Ae.checkMatrix(r),r.isEmpty())return r.transpose();let e=new ya(r,{autoTranspose:!0}),n=e.leftSingularVectors,o=e.rightSingularVectors,s=e.diagonal,a=t*Math.max(r.rows,r.columns)*s[0];for(let u=0;u<s.length;u++)Math.abs(s[u])>a?s[u]=1/s[u]:s[u]=0;return o.mmul(Ae.diag(s).mmul(n.transpose()))}function hJ(r,t=r,e={}){r=new Ae(r);let n=!1;if(typeof t=="object"&&!Ae.isMatrix(t)&&!jr(t)?(e=t,t=r,n=!0):t=new Ae(t),r.rows!==t.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:o=!0}=e;o&&(r=r.center("column"),n||(t=t.center("column")));let s=r.transposeMultiply(t);for(let a=0;a<s.rows;a++)for(let u=0;u<s.columns;u++)s.set(a,u,s.get(a,u)*(1/(r.rows-1)));return s}function gJ(r,t=r,e={}){r=new Ae(r);let n=!1;if(typeof t=="object"&&!Ae.isMatrix(t)&&!jr(t)?(e=t,t=r,n=!0):t=new Ae(t),r.rows!==t.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:o=!0,scale:s=!0}=e;o&&(r.center("column"),n||t.center("column")),s&&(r.scale("column"),n||t.scale("column"));let a=r.standardDeviation("column",{unbiased:!0}),u=n?a:t.standardDeviation("column",{unbiased:!0}),l=r.transposeMultiply(t);for(let i=0;i<l.rows;i++)for(let c=0;c<l.columns;c++)l.set(i,c,l.get(i,c)*(1/(a[i]*u[c]))*(1/(r.rows-1)));return l}var py=class{constructor(t,e={}){let{assumeSymmetric:n=!1}=e;if(t=Sn.checkMatrix(t),!t.isSquare())throw new Error("Matrix is not a square matrix");if(t.isEmpty())throw new Error("Matrix must be non-empty");let o=t.columns,s=new Ae(o,o),a=new Float64Array(o),u=new Float64Array(o),l=t,i,c,p=!1;if(n?p=!0:p=t.isSymmetric(),p){for(i=0;i<o;i++)for(c=0;c<o;c++)s.set(c,i,l.get(i,c));AJ(o,u,a,s),yJ(o,u,a,s),kb(s)}else{let f=new Ae(o,o),m=new Float64Array(o);for(c=0;c<o;c++)for(i=0;i<o;i++)f.set(i,c,l.get(i,c));xJ(o,f,m,s),IJ(o,u,a,s,f)}this.n=o,this.e=u,this.d=a,this.V=s}get realEigenvalues(){return Array.from(this.d)}get imaginaryEigenvalues(){return Array.from(this.e)}get eigenvectorMatrix(){return this.V}get diagonalMatrix(){let t=this.n,e=this.e,n=this.d,o=new Ae(t,t),s,a;for(s=0;s<t;s++){for(a=0;a<t;a++)o.set(s,a,0);o.set(s,s,n[s]),e[s]>0?o.set(s,s+1,e[s]):e[s]<0&&o.set(s,s-1,e[s])}return o}};function AJ(r,t,e,n){let o,s,a,u,l,i,c,p;for(l=0;l<r;l++)e[l]=n.get(l,r-1);for(u=r-1;u>0;u--){for(p=0,a=0,i=0;i<u;i++)p=p+Math.abs(e[i]);if(p===0)for(t[u]=e[u-1],l=0;l<u;l++)e[l]=n.get(l,u-1),n.set(l,u,0),n.set(u,l,0);else{for(i=0;i<u;i++)e[i]/=p,a+=e[i]*e[i];for(o=e[u-1],s=Math.sqrt(a),o>0&&(s=-s),t[u]=p*s,a=a-o*s,e[u-1]=o-s,l=0;l<u;l++)t[l]=0;for(l=0;l<u;l++){for(o=e[l],n.set(u,l,o),s=t[l]+n.get(l,l)*o,i=l+1;i<=u-1;i++)s+=n.get(l,i)*e[i],t[i]+=n.get(l,i)*o;t[l]=s}for(o=0,l=0;l<u;l++)t[l]/=a,o+=t[l]*e[l];for(c=o/(a+a),l=0;l<u;l++)t[l]-=c*e[l];for(l=0;l<u;l++){for(o=e[l],s=t[l],i=l;i<=u-1;i++)n.set(l,i,n.get(l,i)-(o*t[i]+s*e[i]));e[l]=n.get(l,u-1),n.set(l,u,0)}}e[u]=a}for(u=0;u<r-1;u++){if(n.set(u,r-1,n.get(u,u)),n.set(u,u,1),a=e[u+1],a!==0){for(i=0;i<=u;i++)e[i]=n.get(u+1,i)/a;for(l=0;l<=u;l++){for(s=0,i=0;i<=u;i++)s+=n.get(u+1,i)*n.get(l,i);for(i=0;i<=u;i++)n.set(l,i,n.get(l,i)-s*e[i])}}for(i=0;i<=u;i++)n.set(u+1,i,0)}for(l=0;l<r;l++)e[l]=n.get(l,r-1),n.set(l,r-1,0);n.set(r-1,r-1,1),t[0]=0}function yJ(r,t,e,n){let o,s,a,u,l,i,c,p,f,m,d,h,g,A,y,x;for(a=1;a<r;a++)t[a-1]=t[a];t[r-1]=0;let w=0,b=0,v=Number.EPSILON;for(i=0;i<r;i++){for(b=Math.max(b,Math.abs(e[i])+Math.abs(t[i])),c=i;c<r&&!(Math.abs(t[c])<=v*b);)c++;if(c>i)do{for(o=e[i],p=(e[i+1]-o)/(2*t[i]),f=xi(p,1),p<0&&(f=-f),e[i]=t[i]/(p+f),e[i+1]=t[i]*(p+f),m=e[i+1],s=o-e[i],a=i+2;a<r;a++)e[a]-=s;for(w=w+s,p=e[c],d=1,h=d,g=d,A=t[i+1],y=0,x=0,a=c-1;a>=i;a--)for(g=h,h=d,x=y,o=d*t[a],s=d*p,f=xi(p,t[a]),t[a+1]=y*f,y=t[a]/f,d=p/f,p=d*e[a]-y*o,e[a+1]=s+y*(d*o+y*e[a]),l=0;l<r;l++)s=n.get(a+1,l),n.set(a+1,l,y*n.get(a,l)+d*s),n.set(a,l,d*n.get(a,l)-y*s);p=-y*x*g*A*t[i]/m,t[i]=y*p,e[i]=d*p}while(Math.abs(t[i])>v*b);e[i]=e[i]+w,t[i]=0}for(a=0;a<r-1;a++){for(l=a,p=e[a],u=a+1;u<r;u++)e[u]<p&&(l=u,p=e[u]);if(l!==a)for(e[l]=e[a],e[a]=p,u=0;u<r;u++)p=n.get(a,u),n.set(a,u,n.get(l,u)),n.set(l,u,p)}}function xJ(r,t,e,n){let o=0,s=r-1,a,u,l,i,c,p,f;for(p=o+1;p<=s-1;p++){for(f=0,i=p;i<=s;i++)f=f+Math.abs(t.get(i,p-1));if(f!==0){for(l=0,i=s;i>=p;i--)e[i]=t.get(i,p-1)/f,l+=e[i]*e[i];for(u=Math.sqrt(l),e[p]>0&&(u=-u),l=l-e[p]*u,e[p]=e[p]-u,c=p;c<r;c++){for(a=0,i=s;i>=p;i--)a+=e[i]*t.get(i,c);for(a=a/l,i=p;i<=s;i++)t.set(i,c,t.get(i,c)-a*e[i])}for(i=0;i<=s;i++){for(a=0,c=s;c>=p;c--)a+=e[c]*t.get(i,c);for(a=a/l,c=p;c<=s;c++)t.set(i,c,t.get(i,c)-a*e[c])}e[p]=f*e[p],t.set(p,p-1,f*u)}}for(i=0;i<r;i++)for(c=0;c<r;c++)n.set(i,c,i===c?1:0);for(p=s-1;p>=o+1;p--)if(t.get(p,p-1)!==0){for(i=p+1;i<=s;i++)e[i]=t.get(i,p-1);for(c=p;c<=s;c++){for(u=0,i=p;i<=s;i++)u+=e[i]*n.get(i,c);for(u=u/e[p]/t.get(p,p-1),i=p;i<=s;i++)n.set(i,c,n.get(i,c)+u*e[i])}}}function IJ(r,t,e,n,o){let s=r-1,a=0,u=r-1,l=Number.EPSILON,i=0,c=0,p=0,f=0,m=0,d=0,h=0,g=0,A,y,x,w,b,v,E,T,M,k,D,_,R,O,$;for(A=0;A<r;A++)for((A<a||A>u)&&(e[A]=o.get(A,A),t[A]=0),y=Math.max(A-1,0);y<r;y++)c=c+Math.abs(o.get(A,y));for(;s>=a;){for(w=s;w>a&&(d=Math.abs(o.get(w-1,w-1))+Math.abs(o.get(w,w)),d===0&&(d=c),!(Math.abs(o.get(w,w-1))<l*d));)w--;if(w===s)o.set(s,s,o.get(s,s)+i),e[s]=o.get(s,s),t[s]=0,s--,g=0;else if(w===s-1){if(E=o.get(s,s-1)*o.get(s-1,s),p=(o.get(s-1,s-1)-o.get(s,s))/2,f=p*p+E,h=Math.sqrt(Math.abs(f)),o.set(s,s,o.get(s,s)+i),o.set(s-1,s-1,o.get(s-1,s-1)+i),T=o.get(s,s),f>=0){for(h=p>=0?p+h:p-h,e[s-1]=T+h,e[s]=e[s-1],h!==0&&(e[s]=T-E/h),t[s-1]=0,t[s]=0,T=o.get(s,s-1),d=Math.abs(T)+Math.abs(h),p=T/d,f=h/d,m=Math.sqrt(p*p+f*f),p=p/m,f=f/m,y=s-1;y<r;y++)h=o.get(s-1,y),o.set(s-1,y,f*h+p*o.get(s,y)),o.set(s,y,f*o.get(s,y)-p*h);for(A=0;A<=s;A++)h=o.get(A,s-1),o.set(A,s-1,f*h+p*o.get(A,s)),o.set(A,s,f*o.get(A,s)-p*h);for(A=a;A<=u;A++)h=n.get(A,s-1),n.set(A,s-1,f*h+p*n.get(A,s)),n.set(A,s,f*n.get(A,s)-p*h)}else e[s-1]=T+p,e[s]=T+p,t[s-1]=h,t[s]=-h;s=s-2,g=0}else{if(T=o.get(s,s),M=0,E=0,w<s&&(M=o.get(s-1,s-1),E=o.get(s,s-1)*o.get(s-1,s)),g===10){for(i+=T,A=a;A<=s;A++)o.set(A,A,o.get(A,A)-T);d=Math.abs(o.get(s,s-1))+Math.abs(o.get(s-1,s-2)),T=M=.75*d,E=-.4375*d*d}if(g===30&&(d=(M-T)/2,d=d*d+E,d>0)){for(d=Math.sqrt(d),M<T&&(d=-d),d=T-E/((M-T)/2+d),A=a;A<=s;A++)o.set(A,A,o.get(A,A)-d);i+=d,T=M=E=.964}for(g=g+1,b=s-2;b>=w&&(h=o.get(b,b),m=T-h,d=M-h,p=(m*d-E)/o.get(b+1,b)+o.get(b,b+1),f=o.get(b+1,b+1)-h-m-d,m=o.get(b+2,b+1),d=Math.abs(p)+Math.abs(f)+Math.abs(m),p=p/d,f=f/d,m=m/d,!(b===w||Math.abs(o.get(b,b-1))*(Math.abs(f)+Math.abs(m))<l*(Math.abs(p)*(Math.abs(o.get(b-1,b-1))+Math.abs(h)+Math.abs(o.get(b+1,b+1))))));)b--;for(A=b+2;A<=s;A++)o.set(A,A-2,0),A>b+2&&o.set(A,A-3,0);for(x=b;x<=s-1&&(O=x!==s-1,x!==b&&(p=o.get(x,x-1),f=o.get(x+1,x-1),m=O?o.get(x+2,x-1):0,T=Math.abs(p)+Math.abs(f)+Math.abs(m),T!==0&&(p=p/T,f=f/T,m=m/T)),T!==0);x++)if(d=Math.sqrt(p*p+f*f+m*m),p<0&&(d=-d),d!==0){for(x!==b?o.set(x,x-1,-d*T):w!==b&&o.set(x,x-1,-o.get(x,x-1)),p=p+d,T=p/d,M=f/d,h=m/d,f=f/p,m=m/p,y=x;y<r;y++)p=o.get(x,y)+f*o.get(x+1,y),O&&(p=p+m*o.get(x+2,y),o.set(x+2,y,o.get(x+2,y)-p*h)),o.set(x,y,o.get(x,y)-p*T),o.set(x+1,y,o.get(x+1,y)-p*M);for(A=0;A<=Math.min(s,x+3);A++)p=T*o.get(A,x)+M*o.get(A,x+1),O&&(p=p+h*o.get(A,x+2),o.set(A,x+2,o.get(A,x+2)-p*m)),o.set(A,x,o.get(A,x)-p),o.set(A,x+1,o.get(A,x+1)-p*f);for(A=a;A<=u;A++)p=T*n.get(A,x)+M*n.get(A,x+1),O&&(p=p+h*n.get(A,x+2),n.set(A,x+2,n.get(A,x+2)-p*m)),n.set(A,x,n.get(A,x)-p),n.set(A,x+1,n.get(A,x+1)-p*f)}}}if(c!==0){for(s=r-1;s>=0;s--)if(p=e[s],f=t[s],f===0)for(w=s,o.set(s,s,1),A=s-1;A>=0;A--){for(E=o.get(A,A)-p,m=0,y=w;y<=s;y++)m=m+o.get(A,y)*o.get(y,s);if(t[A]<0)h=E,d=m;else if(w=A,t[A]===0?o.set(A,s,E!==0?-m/E:-m/(l*c)):(T=o.get(A,A+1),M=o.get(A+1,A),f=(e[A]-p)*(e[A]-p)+t[A]*t[A],v=(T*d-h*m)/f,o.set(A,s,v),o.set(A+1,s,Math.abs(T)>Math.abs(h)?(-m-E*v)/T:(-d-M*v)/h)),v=Math.abs(o.get(A,s)),l*v*v>1)for(y=A;y<=s;y++)o.set(y,s,o.get(y,s)/v)}else if(f<0)for(w=s-1,Math.abs(o.get(s,s-1))>Math.abs(o.get(s-1,s))?(o.set(s-1,s-1,f/o.get(s,s-1)),o.set(s-1,s,-(o.get(s,s)-p)/o.get(s,s-1))):($=ay(0,-o.get(s-1,s),o.get(s-1,s-1)-p,f),o.set(s-1,s-1,$[0]),o.set(s-1,s,$[1])),o.set(s,s-1,0),o.set(s,s,1),A=s-2;A>=0;A--){for(k=0,D=0,y=w;y<=s;y++)k=k+o.get(A,y)*o.get(y,s-1),D=D+o.get(A,y)*o.get(y,s);if(E=o.get(A,A)-p,t[A]<0)h=E,m=k,d=D;else if(w=A,t[A]===0?($=ay(-k,-D,E,f),o.set(A,s-1,$[0]),o.set(A,s,$[1])):(T=o.get(A,A+1),M=o.get(A+1,A),_=(e[A]-p)*(e[A]-p)+t[A]*t[A]-f*f,R=(e[A]-p)*2*f,_===0&&R===0&&(_=l*c*(Math.abs(E)+Math.abs(f)+Math.abs(T)+Math.abs(M)+Math.abs(h))),$=ay(T*m-h*k+f*D,T*d-h*D-f*k,_,R),o.set(A,s-1,$[0]),o.set(A,s,$[1]),Math.abs(T)>Math.abs(h)+Math.abs(f)?(o.set(A+1,s-1,(-k-E*o.get(A,s-1)+f*o.get(A,s))/T),o.set(A+1,s,(-D-E*o.get(A,s)-f*o.get(A,s-1))/T)):($=ay(-m-M*o.get(A,s-1),-d-M*o.get(A,s),h,f),o.set(A+1,s-1,$[0]),o.set(A+1,s,$[1]))),v=Math.max(Math.abs(o.get(A,s-1)),Math.abs(o.get(A,s))),l*v*v>1)for(y=A;y<=s;y++)o.set(y,s-1,o.get(y,s-1)/v),o.set(y,s,o.get(y,s)/v)}for(A=0;A<r;A++)if(A<a||A>u)for(y=A;y<r;y++)n.set(A,y,o.get(A,y));for(y=r-1;y>=a;y--)for(A=a;A<=u;A++){for(h=0,x=a;x<=Math.min(y,u);x++)h=h+n.get(A,x)*o.get(x,y);n.set(A,y,h)}}}function ay(r,t,e,n){let o,s;return Math.abs(e)>Math.abs(n)?(o=n/e,s=e+o*n,[(r+o*t)/s,(t-o*r)/s]):(o=e/n,s=n+o*e,[(o*r+t)/s,(o*t-r)/s])}var fy=class{constructor(t){if(t=Sn.checkMatrix(t),!t.isSymmetric())throw new Error("Matrix is not symmetric");let e=t,n=e.rows,o=new Ae(n,n),s=!0,a,u,l;for(u=0;u<n;u++){let i=0;for(l=0;l<u;l++){let c=0;for(a=0;a<l;a++)c+=o.get(l,a)*o.get(u,a);c=(e.get(u,l)-c)/o.get(l,l),o.set(u,l,c),i=i+c*c}for(i=e.get(u,u)-i,s&&=i>0,o.set(u,u,Math.sqrt(Math.max(i,0))),l=u+1;l<n;l++)o.set(u,l,0)}this.L=o,this.positiveDefinite=s}isPositiveDefinite(){return this.positiveDefinite}solve(t){t=Sn.checkMatrix(t);let e=this.L,n=e.rows;if(t.rows!==n)throw new Error("Matrix dimensions do not match");if(this.isPositiveDefinite()===!1)throw new Error("Matrix is not positive definite");let o=t.columns,s=t.clone(),a,u,l;for(l=0;l<n;l++)for(u=0;u<o;u++){for(a=0;a<l;a++)s.set(l,u,s.get(l,u)-s.get(a,u)*e.get(l,a));s.set(l,u,s.get(l,u)/e.get(l,l))}for(l=n-1;l>=0;l--)for(u=0;u<o;u++){for(a=l+1;a<n;a++)s.set(l,u,s.get(l,u)-s.get(a,u)*e.get(a,l));s.set(l,u,s.get(l,u)/e.get(l,l))}return s}get lowerTriangularMatrix(){return this.L}},my=class{constructor(t,e={}){t=Sn.checkMatrix(t);let{Y:n}=e,{scaleScores:o=!1,maxIterations:s=1e3,terminationCriteria:a=1e-10}=e,u;if(n){if(jr(n)&&typeof n[0]=="number"?n=Ae.columnVector(n):n=Sn.checkMatrix(n),n.rows!==t.rows)throw new Error("Y should have the same number of rows as X");u=n.getColumnVector(0)}else u=t.getColumnVector(0);let l=1,i,c,p,f;for(let m=0;m<s&&l>a;m++)p=t.transpose().mmul(u).div(u.transpose().mmul(u).get(0,0)),p=p.div(p.norm()),i=t.mmul(p).div(p.transpose().mmul(p).get(0,0)),m>0&&(l=i.clone().sub(f).pow(2).sum()),f=i.clone(),n?(c=n.transpose().mmul(i).div(i.transpose().mmul(i).get(0,0)),c=c.div(c.norm()),u=n.mmul(c).div(c.transpose().mmul(c).get(0,0))):u=i;if(n){let m=t.transpose().mmul(i).div(i.transpose().mmul(i).get(0,0));m=m.div(m.norm());let d=t.clone().sub(i.clone().mmul(m.transpose())),h=u.transpose().mmul(i).div(i.transpose().mmul(i).get(0,0)),g=n.clone().sub(i.clone().mulS(h.get(0,0)).mmul(c.transpose()));this.t=i,this.p=m.transpose(),this.w=p.transpose(),this.q=c,this.u=u,this.s=i.transpose().mmul(i),this.xResidual=d,this.yResidual=g,this.betas=h}else this.w=p.transpose(),this.s=i.transpose().mmul(i).sqrt(),o?this.t=i.clone().div(this.s.get(0,0)):this.t=i,this.xResidual=t.sub(i.mmul(p.transpose()))}};mt.AbstractMatrix=rr;mt.CHO=fy;mt.CholeskyDecomposition=fy;mt.DistanceMatrix=ly;mt.EVD=py;mt.EigenvalueDecomposition=py;mt.LU=Tf;mt.LuDecomposition=Tf;mt.Matrix=Ae;mt.MatrixColumnSelectionView=yb;mt.MatrixColumnView=Ab;mt.MatrixFlipColumnView=xb;mt.MatrixFlipRowView=Ib;mt.MatrixRowSelectionView=bb;mt.MatrixRowView=wb;mt.MatrixSelectionView=Rf;mt.MatrixSubView=Cb;mt.MatrixTransposeView=Sb;mt.NIPALS=my;mt.Nipals=my;mt.QR=dd;mt.QrDecomposition=dd;mt.SVD=ya;mt.SingularValueDecomposition=ya;mt.SymmetricMatrix=cc;mt.WrapperMatrix1D=cy;mt.WrapperMatrix2D=Sn;mt.correlation=gJ;mt.covariance=hJ;mt.default=Ae;mt.determinant=uy;mt.inverse=cJ;mt.linearDependencies=mJ;mt.pseudoInverse=dJ;mt.solve=SP;mt.wrap=lJ});var v$="uplot",E$="u-hz",D$="u-vt",B$="u-title",R$="u-wrap",T$="u-under",_$="u-over",N$="u-axis",za="u-off",M$="u-select",F$="u-cursor-x",P$="u-cursor-y",$$="u-cursor-pt",L$="u-legend",O$="u-live",Q$="u-inline",z$="u-series",W$="u-marker",Qb="u-label",G$="u-value",tm="width",rm="height";var zb="bottom",Uc="left",Iy="right",$y="#000",Wb=$y+"0",wy="mousemove",Gb="mousedown",by="mouseup",Ub="mouseenter",Vb="mouseleave",Hb="dblclick",U$="resize",V$="scroll",qb="change",Ed="dppxchange",Ly="--",Xc=typeof window<"u",Ey=Xc?document:null,Hc=Xc?window:null,H$=Xc?navigator:null,Et,Cd;function Dy(){let r=devicePixelRatio;Et!=r&&(Et=r,Cd&&Ry(qb,Cd,Dy),Cd=matchMedia(`(min-resolution: ${Et-.001}dppx) and (max-resolution: ${Et+.001}dppx)`),Wa(qb,Cd,Dy),Hc.dispatchEvent(new CustomEvent(Ed)))}function qn(r,t){if(t!=null){let e=r.classList;!e.contains(t)&&e.add(t)}}function By(r,t){let e=r.classList;e.contains(t)&&e.remove(t)}function Yt(r,t,e){r.style[t]=e+"px"}function $o(r,t,e,n){let o=Ey.createElement(r);return t!=null&&qn(o,t),e?.insertBefore(o,n),o}function co(r,t){return $o("div",r,t)}var Kb=new WeakMap;function ls(r,t,e,n,o){let s="translate("+t+"px,"+e+"px)",a=Kb.get(r);s!=a&&(r.style.transform=s,Kb.set(r,s),t<0||e<0||t>n||e>o?qn(r,za):By(r,za))}var jb=new WeakMap;function Yb(r,t,e){let n=t+e,o=jb.get(r);n!=o&&(jb.set(r,n),r.style.background=t,r.style.borderColor=e)}var Xb=new WeakMap;function Jb(r,t,e,n){let o=t+""+e,s=Xb.get(r);o!=s&&(Xb.set(r,o),r.style.height=e+"px",r.style.width=t+"px",r.style.marginLeft=n?-t/2+"px":0,r.style.marginTop=n?-e/2+"px":0)}var Oy={passive:!0},q$={...Oy,capture:!0};function Wa(r,t,e,n){t.addEventListener(r,e,n?q$:Oy)}function Ry(r,t,e,n){t.removeEventListener(r,e,Oy)}Xc&&Dy();function Lo(r,t,e,n){let o;e=e||0,n=n||t.length-1;let s=n<=2147483647;for(;n-e>1;)o=s?e+n>>1:Kn((e+n)/2),t[o]<r?e=o:n=o;return r-t[e]<=t[n]-r?e:n}function vC(r){return(e,n,o)=>{let s=-1,a=-1;for(let u=n;u<=o;u++)if(r(e[u])){s=u;break}for(let u=o;u>=n;u--)if(r(e[u])){a=u;break}return[s,a]}}var EC=r=>r!=null,DC=r=>r!=null&&r>0,Rd=vC(EC),K$=vC(DC);function j$(r,t,e,n=0,o=!1){let s=o?K$:Rd,a=o?DC:EC;[t,e]=s(r,t,e);let u=r[t],l=r[t];if(t>-1)if(n==1)u=r[t],l=r[e];else if(n==-1)u=r[e],l=r[t];else for(let i=t;i<=e;i++){let c=r[i];a(c)&&(c<u?u=c:c>l&&(l=c))}return[u??$t,l??-$t]}function Td(r,t,e,n){let o=tC(r),s=tC(t);r==t&&(o==-1?(r*=e,t/=e):(r/=e,t*=e));let a=e==10?$s:BC,u=o==1?Kn:po,l=s==1?po:Kn,i=u(a(Mr(r))),c=l(a(Mr(t))),p=qc(e,i),f=qc(e,c);return e==10&&(i<0&&(p=Lt(p,-i)),c<0&&(f=Lt(f,-c))),n||e==2?(r=p*o,t=f*s):(r=NC(r,p),t=_d(t,f)),[r,t]}function Qy(r,t,e,n){let o=Td(r,t,e,n);return r==0&&(o[0]=0),t==0&&(o[1]=0),o}var zy=.1,Zb={mode:3,pad:zy},om={pad:0,soft:null,mode:0},Y$={min:om,max:om};function Dd(r,t,e,n){return Nd(e)?eC(r,t,e):(om.pad=e,om.soft=n?0:null,om.mode=n?3:0,eC(r,t,Y$))}function vt(r,t){return r??t}function X$(r,t,e){for(t=vt(t,0),e=vt(e,r.length-1);t<=e;){if(r[t]!=null)return!0;t++}return!1}function eC(r,t,e){let n=e.min,o=e.max,s=vt(n.pad,0),a=vt(o.pad,0),u=vt(n.hard,-$t),l=vt(o.hard,$t),i=vt(n.soft,$t),c=vt(o.soft,-$t),p=vt(n.mode,0),f=vt(o.mode,0),m=t-r,d=$s(m),h=yn(Mr(r),Mr(t)),g=$s(h),A=Mr(g-d);(m<1e-24||A>10)&&(m=0,(r==0||t==0)&&(m=1e-24,p==2&&i!=$t&&(s=0),f==2&&c!=-$t&&(a=0)));let y=m||h||1e3,x=$s(y),w=qc(10,Kn(x)),b=y*(m==0?r==0?.1:1:s),v=Lt(NC(r-b,w/10),24),E=r>=i&&(p==1||p==3&&v<=i||p==2&&v>=i)?i:$t,T=yn(u,v<E&&r>=E?E:Oo(E,v)),M=y*(m==0?t==0?.1:1:a),k=Lt(_d(t+M,w/10),24),D=t<=c&&(f==1||f==3&&k>=c||f==2&&k<=c)?c:-$t,_=Oo(l,k>D&&t<=D?D:yn(D,k));return T==_&&T==0&&(_=100),[T,_]}var J$=new Intl.NumberFormat(Xc?H$.language:"en-US"),Wy=r=>J$.format(r),jn=Math,vd=jn.PI,Mr=jn.abs,Kn=jn.floor,Nr=jn.round,po=jn.ceil,Oo=jn.min,yn=jn.max,qc=jn.pow,tC=jn.sign,$s=jn.log10,BC=jn.log2,Z$=(r,t=1)=>jn.sinh(r)*t,Cy=(r,t=1)=>jn.asinh(r/t),$t=1/0;function rC(r){return($s((r^r>>31)-(r>>31))|0)+1}function Ty(r,t,e){return Oo(yn(r,t),e)}function RC(r){return typeof r=="function"}function ht(r){return RC(r)?r:()=>r}var eL=()=>{},TC=r=>r,_C=(r,t)=>t,tL=r=>null,nC=r=>!0,oC=(r,t)=>r==t,rL=/\.\d*?(?=9{6,}|0{6,})/gm,Ga=r=>{if(FC(r)||Ni.has(r))return r;let t=`${r}`,e=t.match(rL);if(e==null)return r;let n=e[0].length-1;if(t.indexOf("e-")!=-1){let[o,s]=t.split("e");return+`${Ga(o)}e${s}`}return Lt(r,n)};function Oa(r,t){return Ga(Lt(Ga(r/t))*t)}function _d(r,t){return Ga(po(Ga(r/t))*t)}function NC(r,t){return Ga(Kn(Ga(r/t))*t)}function Lt(r,t=0){if(FC(r))return r;let e=10**t,n=r*e*(1+Number.EPSILON);return Nr(n)/e}var Ni=new Map;function MC(r){return((""+r).split(".")[1]||"").length}function im(r,t,e,n){let o=[],s=n.map(MC);for(let a=t;a<e;a++){let u=Mr(a),l=Lt(qc(r,a),u);for(let i=0;i<n.length;i++){let c=r==10?+`${n[i]}e${a}`:n[i]*l,p=(a>=0?0:u)+(a>=s[i]?0:s[i]),f=r==10?c:Lt(c,p);o.push(f),Ni.set(f,p)}}return o}var sm={},Gy=[],Kc=[null,null],_i=Array.isArray,FC=Number.isInteger,nL=r=>r===void 0;function sC(r){return typeof r=="string"}function Nd(r){let t=!1;if(r!=null){let e=r.constructor;t=e==null||e==Object}return t}function oL(r){return r!=null&&typeof r=="object"}var sL=Object.getPrototypeOf(Uint8Array),PC="__proto__";function jc(r,t=Nd){let e;if(_i(r)){let n=r.find(o=>o!=null);if(_i(n)||t(n)){e=Array(r.length);for(let o=0;o<r.length;o++)e[o]=jc(r[o],t)}else e=r.slice()}else if(r instanceof sL)e=r.slice();else if(t(r)){e={};for(let n in r)n!=PC&&(e[n]=jc(r[n],t))}else e=r;return e}function vr(r){let t=arguments;for(let e=1;e<t.length;e++){let n=t[e];for(let o in n)o!=PC&&(Nd(r[o])?vr(r[o],jc(n[o])):r[o]=jc(n[o]))}return r}var iL=0,aL=1,uL=2;function lL(r,t,e){for(let n=0,o,s=-1;n<t.length;n++){let a=t[n];if(a>s){for(o=a-1;o>=0&&r[o]==null;)r[o--]=null;for(o=a+1;o<e&&r[o]==null;)r[s=o++]=null}}}function cL(r,t){if(mL(r)){let a=r[0].slice();for(let u=1;u<r.length;u++)a.push(...r[u].slice(1));return dL(a[0])||(a=fL(a)),a}let e=new Set;for(let a=0;a<r.length;a++){let l=r[a][0],i=l.length;for(let c=0;c<i;c++)e.add(l[c])}let n=[Array.from(e).sort((a,u)=>a-u)],o=n[0].length,s=new Map;for(let a=0;a<o;a++)s.set(n[0][a],a);for(let a=0;a<r.length;a++){let u=r[a],l=u[0];for(let i=1;i<u.length;i++){let c=u[i],p=Array(o).fill(void 0),f=t?t[a][i]:aL,m=[];for(let d=0;d<c.length;d++){let h=c[d],g=s.get(l[d]);h===null?f!=iL&&(p[g]=h,f==uL&&m.push(g)):p[g]=h}lL(p,m,o),n.push(p)}}return n}var pL=typeof queueMicrotask>"u"?r=>Promise.resolve().then(r):queueMicrotask;function fL(r){let t=r[0],e=t.length,n=Array(e);for(let s=0;s<n.length;s++)n[s]=s;n.sort((s,a)=>t[s]-t[a]);let o=[];for(let s=0;s<r.length;s++){let a=r[s],u=Array(e);for(let l=0;l<e;l++)u[l]=a[n[l]];o.push(u)}return o}function mL(r){let t=r[0][0],e=t.length;for(let n=1;n<r.length;n++){let o=r[n][0];if(o.length!=e)return!1;if(o!=t){for(let s=0;s<e;s++)if(o[s]!=t[s])return!1}}return!0}function dL(r,t=100){let e=r.length;if(e<=1)return!0;let n=0,o=e-1;for(;n<=o&&r[n]==null;)n++;for(;o>=n&&r[o]==null;)o--;if(o<=n)return!0;let s=yn(1,Kn((o-n+1)/t));for(let a=r[n],u=n+s;u<=o;u+=s){let l=r[u];if(l!=null){if(l<=a)return!1;a=l}}return!0}var $C=["January","February","March","April","May","June","July","August","September","October","November","December"],LC=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function OC(r){return r.slice(0,3)}var hL=LC.map(OC),gL=$C.map(OC),AL={MMMM:$C,MMM:gL,WWWW:LC,WWW:hL};function em(r){return(r<10?"0":"")+r}function yL(r){return(r<10?"00":r<100?"0":"")+r}var xL={YYYY:r=>r.getFullYear(),YY:r=>(r.getFullYear()+"").slice(2),MMMM:(r,t)=>t.MMMM[r.getMonth()],MMM:(r,t)=>t.MMM[r.getMonth()],MM:r=>em(r.getMonth()+1),M:r=>r.getMonth()+1,DD:r=>em(r.getDate()),D:r=>r.getDate(),WWWW:(r,t)=>t.WWWW[r.getDay()],WWW:(r,t)=>t.WWW[r.getDay()],HH:r=>em(r.getHours()),H:r=>r.getHours(),h:r=>{let t=r.getHours();return t==0?12:t>12?t-12:t},AA:r=>r.getHours()>=12?"PM":"AM",aa:r=>r.getHours()>=12?"pm":"am",a:r=>r.getHours()>=12?"p":"a",mm:r=>em(r.getMinutes()),m:r=>r.getMinutes(),ss:r=>em(r.getSeconds()),s:r=>r.getSeconds(),fff:r=>yL(r.getMilliseconds())};function Uy(r,t){t=t||AL;let e=[],n=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=n.exec(r);)e.push(o[0][0]=="{"?xL[o[1]]:o[0]);return s=>{let a="";for(let u=0;u<e.length;u++)a+=typeof e[u]=="string"?e[u]:e[u](s,t);return a}}var IL=new Intl.DateTimeFormat().resolvedOptions().timeZone;function wL(r,t){let e;return t=="UTC"||t=="Etc/UTC"?e=new Date(+r+r.getTimezoneOffset()*6e4):t==IL?e=r:(e=new Date(r.toLocaleString("en-US",{timeZone:t})),e.setMilliseconds(r.getMilliseconds())),e}var QC=r=>r%1==0,Bd=[1,2,2.5,5],bL=im(10,-32,0,Bd),zC=im(10,0,32,Bd),CL=zC.filter(QC),Qa=bL.concat(zC),Vy=`
`,WC="{YYYY}",iC=Vy+WC,GC="{M}/{D}",nm=Vy+GC,Sd=nm+"/{YY}",UC="{aa}",SL="{h}:{mm}",Vc=SL+UC,aC=Vy+Vc,uC=":{ss}",Dt=null;function VC(r){let t=r*1e3,e=t*60,n=e*60,o=n*24,s=o*30,a=o*365,l=(r==1?im(10,0,3,Bd).filter(QC):im(10,-3,0,Bd)).concat([t,t*5,t*10,t*15,t*30,e,e*5,e*10,e*15,e*30,n,n*2,n*3,n*4,n*6,n*8,n*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,s,s*2,s*3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),i=[[a,WC,Dt,Dt,Dt,Dt,Dt,Dt,1],[o*28,"{MMM}",iC,Dt,Dt,Dt,Dt,Dt,1],[o,GC,iC,Dt,Dt,Dt,Dt,Dt,1],[n,"{h}"+UC,Sd,Dt,nm,Dt,Dt,Dt,1],[e,Vc,Sd,Dt,nm,Dt,Dt,Dt,1],[t,uC,Sd+" "+Vc,Dt,nm+" "+Vc,Dt,aC,Dt,1],[r,uC+".{fff}",Sd+" "+Vc,Dt,nm+" "+Vc,Dt,aC,Dt,1]];function c(p){return(f,m,d,h,g,A)=>{let y=[],x=g>=a,w=g>=s&&g<a,b=p(d),v=Lt(b*r,3),E=Sy(b.getFullYear(),x?0:b.getMonth(),w||x?1:b.getDate()),T=Lt(E*r,3);if(w||x){let M=w?g/s:0,k=x?g/a:0,D=v==T?v:Lt(Sy(E.getFullYear()+k,E.getMonth()+M,1)*r,3),_=new Date(Nr(D/r)),R=_.getFullYear(),O=_.getMonth();for(let $=0;D<=h;$++){let z=Sy(R+k*$,O+M*$,1),Q=z-p(Lt(z*r,3));D=Lt((+z+Q)*r,3),D<=h&&y.push(D)}}else{let M=g>=o?o:g,k=Kn(d)-Kn(v),D=T+k+_d(v-T,M);y.push(D);let _=p(D),R=_.getHours()+_.getMinutes()/e+_.getSeconds()/n,O=g/n,$=f.axes[m]._space,z=A/$;for(;D=Lt(D+g,r==1?0:3),!(D>h);)if(O>1){let Q=Kn(Lt(R+O,6))%24,q=p(D).getHours()-Q;q>1&&(q=-1),D-=q*n,R=(R+O)%24;let ee=y[y.length-1];Lt((D-ee)/g,3)*z>=.7&&y.push(D)}else y.push(D)}return y}}return[l,i,c]}var[kL,vL,EL]=VC(1),[DL,BL,RL]=VC(.001);im(2,-53,53,[1]);function lC(r,t){return r.map(e=>e.map((n,o)=>o==0||o==8||n==null?n:t(o==1||e[8]==0?n:e[1]+n)))}function cC(r,t){return(e,n,o,s,a)=>{let u=t.find(d=>a>=d[0])||t[t.length-1],l,i,c,p,f,m;return n.map(d=>{let h=r(d),g=h.getFullYear(),A=h.getMonth(),y=h.getDate(),x=h.getHours(),w=h.getMinutes(),b=h.getSeconds(),v=g!=l&&u[2]||A!=i&&u[3]||y!=c&&u[4]||x!=p&&u[5]||w!=f&&u[6]||b!=m&&u[7]||u[1];return l=g,i=A,c=y,p=x,f=w,m=b,v(h)})}}function TL(r,t){let e=Uy(t);return(n,o,s,a,u)=>o.map(l=>e(r(l)))}function Sy(r,t,e){return new Date(r,t,e)}function pC(r,t){return t(r)}var _L="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function fC(r,t){return(e,n,o,s)=>s==null?Ly:t(r(n))}function NL(r,t){let e=r.series[t];return e.width?e.stroke(r,t):e.points.width?e.points.stroke(r,t):null}function ML(r,t){return r.series[t].fill(r,t)}var FL={show:!0,live:!0,isolate:!1,mount:eL,markers:{show:!0,width:2,stroke:NL,fill:ML,dash:"solid"},idx:null,idxs:null,values:[]};function PL(r,t){let e=r.cursor.points,n=co(),o=e.size(r,t);Yt(n,tm,o),Yt(n,rm,o);let s=o/-2;Yt(n,"marginLeft",s),Yt(n,"marginTop",s);let a=e.width(r,t,o);return a&&Yt(n,"borderWidth",a),n}function $L(r,t){let e=r.series[t].points;return e._fill||e._stroke}function LL(r,t){let e=r.series[t].points;return e._stroke||e._fill}function OL(r,t){return r.series[t].points.size}var ky=[0,0];function QL(r,t,e){return ky[0]=t,ky[1]=e,ky}function kd(r,t,e,n=!0){return o=>{o.button==0&&(!n||o.target==t)&&e(o)}}function vy(r,t,e,n=!0){return o=>{(!n||o.target==t)&&e(o)}}var zL={show:!0,x:!0,y:!0,lock:!1,move:QL,points:{one:!1,show:PL,size:OL,width:0,stroke:LL,fill:$L},bind:{mousedown:kd,mouseup:kd,click:kd,dblclick:kd,mousemove:vy,mouseleave:vy,mouseenter:vy},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(r,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(r,t,e,n,o)=>n-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},HC={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Hy=vr({},HC,{filter:_C}),qC=vr({},Hy,{size:10}),KC=vr({},HC,{show:!1}),qy='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',jC="bold "+qy,YC=1.5,mC={show:!0,scale:"x",stroke:$y,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:jC,side:2,grid:Hy,ticks:qC,border:KC,font:qy,lineGap:YC,rotate:0},WL="Value",GL="Time",dC={show:!0,scale:"x",auto:!1,sorted:1,min:$t,max:-$t,idxs:[]};function UL(r,t,e,n,o){return t.map(s=>s==null?"":Wy(s))}function VL(r,t,e,n,o,s,a){let u=[],l=Ni.get(o)||0;e=a?e:Lt(_d(e,o),l);for(let i=e;i<=n;i=Lt(i+o,l))u.push(Object.is(i,-0)?0:i);return u}function _y(r,t,e,n,o,s,a){let u=[],l=r.scales[r.axes[t].scale].log,i=l==10?$s:BC,c=Kn(i(e));o=qc(l,c),l==10&&(o=Qa[Lo(o,Qa)]);let p=e,f=o*l;l==10&&(f=Qa[Lo(f,Qa)]);do u.push(p),p=p+o,l==10&&!Ni.has(p)&&(p=Lt(p,Ni.get(o))),p>=f&&(o=p,f=o*l,l==10&&(f=Qa[Lo(f,Qa)]));while(p<=n);return u}function HL(r,t,e,n,o,s,a){let l=r.scales[r.axes[t].scale].asinh,i=n>l?_y(r,t,yn(l,e),n,o):[l],c=n>=0&&e<=0?[0]:[];return(e<-l?_y(r,t,yn(l,-n),-e,o):[l]).reverse().map(f=>-f).concat(c,i)}var XC=/./,qL=/[12357]/,KL=/[125]/,hC=/1/,Ny=(r,t,e,n)=>r.map((o,s)=>t==4&&o==0||s%n==0&&e.test(o.toExponential()[o<0?1:0])?o:null);function jL(r,t,e,n,o){let s=r.axes[e],a=s.scale,u=r.scales[a],l=r.valToPos,i=s._space,c=l(10,a),p=l(9,a)-c>=i?XC:l(7,a)-c>=i?qL:l(5,a)-c>=i?KL:hC;if(p==hC){let f=Mr(l(1,a)-c);if(f<i)return Ny(t.slice().reverse(),u.distr,p,po(i/f)).reverse()}return Ny(t,u.distr,p,1)}function YL(r,t,e,n,o){let s=r.axes[e],a=s.scale,u=s._space,l=r.valToPos,i=Mr(l(1,a)-l(2,a));return i<u?Ny(t.slice().reverse(),3,XC,po(u/i)).reverse():t}function XL(r,t,e,n){return n==null?Ly:t==null?"":Wy(t)}var gC={show:!0,scale:"y",stroke:$y,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:jC,side:3,grid:Hy,ticks:qC,border:KC,font:qy,lineGap:YC,rotate:0};function JL(r,t){let e=3+(r||1)*2;return Lt(e*t,3)}function ZL(r,t){let{scale:e,idxs:n}=r.series[0],o=r._data[0],s=r.valToPos(o[n[0]],e,!0),a=r.valToPos(o[n[1]],e,!0),u=Mr(a-s),l=r.series[t],i=u/(l.points.space*Et);return n[1]-n[0]<=i}var AC={scale:null,auto:!0,sorted:0,min:$t,max:-$t},JC=(r,t,e,n,o)=>o,yC={show:!0,auto:!0,sorted:0,gaps:JC,alpha:1,facets:[vr({},AC,{scale:"x"}),vr({},AC,{scale:"y"})]},xC={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:JC,alpha:1,points:{show:ZL,filter:null},values:null,min:$t,max:-$t,idxs:[],path:null,clip:null};function eO(r,t,e,n,o){return e/10}var ZC={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},tO=vr({},ZC,{time:!1,ori:1}),IC={};function e0(r,t){let e=IC[r];return e||(e={key:r,plots:[],sub(n){e.plots.push(n)},unsub(n){e.plots=e.plots.filter(o=>o!=n)},pub(n,o,s,a,u,l,i){for(let c=0;c<e.plots.length;c++)e.plots[c]!=o&&e.plots[c].pub(n,o,s,a,u,l,i)}},r!=null&&(IC[r]=e)),e}var Yc=1,My=2;function Ua(r,t,e){let n=r.mode,o=r.series[t],s=n==2?r._data[t]:r._data,a=r.scales,u=r.bbox,l=s[0],i=n==2?s[1]:s[t],c=n==2?a[o.facets[0].scale]:a[r.series[0].scale],p=n==2?a[o.facets[1].scale]:a[o.scale],f=u.left,m=u.top,d=u.width,h=u.height,g=r.valToPosH,A=r.valToPosV;return c.ori==0?e(o,l,i,c,p,g,A,f,m,d,h,Fd,Jc,$d,r0,o0):e(o,l,i,c,p,A,g,m,f,h,d,Pd,Zc,Yy,n0,s0)}function Ky(r,t){let e=0,n=0,o=vt(r.bands,Gy);for(let s=0;s<o.length;s++){let a=o[s];a.series[0]==t?e=a.dir:a.series[1]==t&&(a.dir==1?n|=1:n|=2)}return[e,n==1?-1:n==2?1:n==3?2:0]}function rO(r,t,e,n,o){let s=r.mode,a=r.series[t],u=s==2?a.facets[1].scale:a.scale,l=r.scales[u];return o==-1?l.min:o==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Ls(r,t,e,n,o,s){return Ua(r,t,(a,u,l,i,c,p,f,m,d,h,g)=>{let A=a.pxRound,y=i.dir*(i.ori==0?1:-1),x=i.ori==0?Jc:Zc,w,b;y==1?(w=e,b=n):(w=n,b=e);let v=A(p(u[w],i,h,m)),E=A(f(l[w],c,g,d)),T=A(p(u[b],i,h,m)),M=A(f(s==1?c.max:c.min,c,g,d)),k=new Path2D(o);return x(k,T,M),x(k,v,M),x(k,v,E),k})}function Md(r,t,e,n,o,s){let a=null;if(r.length>0){a=new Path2D;let u=t==0?$d:Yy,l=e;for(let p=0;p<r.length;p++){let f=r[p];if(f[1]>f[0]){let m=f[0]-l;m>0&&u(a,l,n,m,n+s),l=f[1]}}let i=e+o-l,c=10;i>0&&u(a,l,n-c/2,i,n+s+c)}return a}function nO(r,t,e){let n=r[r.length-1];n&&n[0]==t?n[1]=e:r.push([t,e])}function jy(r,t,e,n,o,s,a){let u=[],l=r.length;for(let i=o==1?e:n;i>=e&&i<=n;i+=o)if(t[i]===null){let p=i,f=i;if(o==1)for(;++i<=n&&t[i]===null;)f=i;else for(;--i>=e&&t[i]===null;)f=i;let m=s(r[p]),d=f==p?m:s(r[f]),h=p-o;m=a<=0&&h>=0&&h<l?s(r[h]):m;let A=f+o;d=a>=0&&A>=0&&A<l?s(r[A]):d,d>=m&&u.push([m,d])}return u}function wC(r){return r==0?TC:r==1?Nr:t=>Oa(t,r)}function t0(r){let t=r==0?Fd:Pd,e=r==0?(o,s,a,u,l,i)=>{o.arcTo(s,a,u,l,i)}:(o,s,a,u,l,i)=>{o.arcTo(a,s,l,u,i)},n=r==0?(o,s,a,u,l)=>{o.rect(s,a,u,l)}:(o,s,a,u,l)=>{o.rect(a,s,l,u)};return(o,s,a,u,l,i=0,c=0)=>{i==0&&c==0?n(o,s,a,u,l):(i=Oo(i,u/2,l/2),c=Oo(c,u/2,l/2),t(o,s+i,a),e(o,s+u,a,s+u,a+l,i),e(o,s+u,a+l,s,a+l,c),e(o,s,a+l,s,a,c),e(o,s,a,s+u,a,i),o.closePath())}}var Fd=(r,t,e)=>{r.moveTo(t,e)},Pd=(r,t,e)=>{r.moveTo(e,t)},Jc=(r,t,e)=>{r.lineTo(t,e)},Zc=(r,t,e)=>{r.lineTo(e,t)},$d=t0(0),Yy=t0(1),r0=(r,t,e,n,o,s)=>{r.arc(t,e,n,o,s)},n0=(r,t,e,n,o,s)=>{r.arc(e,t,n,o,s)},o0=(r,t,e,n,o,s,a)=>{r.bezierCurveTo(t,e,n,o,s,a)},s0=(r,t,e,n,o,s,a)=>{r.bezierCurveTo(e,t,o,n,a,s)};function i0(r){return(t,e,n,o,s)=>Ua(t,e,(a,u,l,i,c,p,f,m,d,h,g)=>{let{pxRound:A,points:y}=a,x,w;i.ori==0?(x=Fd,w=r0):(x=Pd,w=n0);let b=Lt(y.width*Et,3),v=(y.size-y.width)/2*Et,E=Lt(v*2,3),T=new Path2D,M=new Path2D,{left:k,top:D,width:_,height:R}=t.bbox;$d(M,k-E,D-E,_+E*2,R+E*2);let O=$=>{if(l[$]!=null){let z=A(p(u[$],i,h,m)),Q=A(f(l[$],c,g,d));x(T,z+v,Q),w(T,z,Q,v,0,vd*2)}};if(s)s.forEach(O);else for(let $=n;$<=o;$++)O($);return{stroke:b>0?T:null,fill:T,clip:M,flags:Yc|My}})}function a0(r){return(t,e,n,o,s,a)=>{n!=o&&(s!=n&&a!=n&&r(t,e,n),s!=o&&a!=o&&r(t,e,o),r(t,e,a))}}var oO=a0(Jc),sO=a0(Zc);function u0(r){let t=vt(r?.alignGaps,0);return(e,n,o,s)=>Ua(e,n,(a,u,l,i,c,p,f,m,d,h,g)=>{[o,s]=Rd(l,o,s);let A=a.pxRound,y=R=>A(p(R,i,h,m)),x=R=>A(f(R,c,g,d)),w,b;i.ori==0?(w=Jc,b=oO):(w=Zc,b=sO);let v=i.dir*(i.ori==0?1:-1),E={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Yc},T=E.stroke,M=!1;if(s-o>=h*4){let R=N=>e.posToVal(N,i.key,!0),O=null,$=null,z,Q,U,H=y(u[v==1?o:s]),q=y(u[o]),ee=y(u[s]),j=R(v==1?q+1:ee-1);for(let N=v==1?o:s;N>=o&&N<=s;N+=v){let G=u[N],X=(v==1?G<j:G>j)?H:y(G),oe=l[N];X==H?oe!=null?(Q=oe,O==null?(w(T,X,x(Q)),z=O=$=Q):Q<O?O=Q:Q>$&&($=Q)):oe===null&&(M=!0):(O!=null&&b(T,H,x(O),x($),x(z),x(Q)),oe!=null?(Q=oe,w(T,X,x(Q)),O=$=z=Q):(O=$=null,oe===null&&(M=!0)),H=X,j=R(H+v))}O!=null&&O!=$&&U!=H&&b(T,H,x(O),x($),x(z),x(Q))}else for(let R=v==1?o:s;R>=o&&R<=s;R+=v){let O=l[R];O===null?M=!0:O!=null&&w(T,y(u[R]),x(O))}let[D,_]=Ky(e,n);if(a.fill!=null||D!=0){let R=E.fill=new Path2D(T),O=a.fillTo(e,n,a.min,a.max,D),$=x(O),z=y(u[o]),Q=y(u[s]);v==-1&&([Q,z]=[z,Q]),w(R,Q,$),w(R,z,$)}if(!a.spanGaps){let R=[];M&&R.push(...jy(u,l,o,s,v,y,t)),E.gaps=R=a.gaps(e,n,o,s,R),E.clip=Md(R,i.ori,m,d,h,g)}return _!=0&&(E.band=_==2?[Ls(e,n,o,s,T,-1),Ls(e,n,o,s,T,1)]:Ls(e,n,o,s,T,_)),E})}function iO(r){let t=vt(r.align,1),e=vt(r.ascDesc,!1),n=vt(r.alignGaps,0),o=vt(r.extend,!1);return(s,a,u,l)=>Ua(s,a,(i,c,p,f,m,d,h,g,A,y,x)=>{[u,l]=Rd(p,u,l);let w=i.pxRound,{left:b,width:v}=s.bbox,E=q=>w(d(q,f,y,g)),T=q=>w(h(q,m,x,A)),M=f.ori==0?Jc:Zc,k={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Yc},D=k.stroke,_=f.dir*(f.ori==0?1:-1),R=T(p[_==1?u:l]),O=E(c[_==1?u:l]),$=O,z=O;o&&t==-1&&(z=b,M(D,z,R)),M(D,O,R);for(let q=_==1?u:l;q>=u&&q<=l;q+=_){let ee=p[q];if(ee==null)continue;let j=E(c[q]),N=T(ee);t==1?M(D,j,R):M(D,$,N),M(D,j,N),R=N,$=j}let Q=$;o&&t==1&&(Q=b+v,M(D,Q,R));let[U,H]=Ky(s,a);if(i.fill!=null||U!=0){let q=k.fill=new Path2D(D),ee=i.fillTo(s,a,i.min,i.max,U),j=T(ee);M(q,Q,j),M(q,z,j)}if(!i.spanGaps){let q=[];q.push(...jy(c,p,u,l,_,E,n));let ee=i.width*Et/2,j=e||t==1?ee:-ee,N=e||t==-1?-ee:ee;q.forEach(G=>{G[0]+=j,G[1]+=N}),k.gaps=q=i.gaps(s,a,u,l,q),k.clip=Md(q,f.ori,g,A,y,x)}return H!=0&&(k.band=H==2?[Ls(s,a,u,l,D,-1),Ls(s,a,u,l,D,1)]:Ls(s,a,u,l,D,H)),k})}function bC(r,t,e,n,o,s,a=$t){if(r.length>1){let u=null;for(let l=0,i=1/0;l<r.length;l++)if(t[l]!==void 0){if(u!=null){let c=Mr(r[l]-r[u]);c<i&&(i=c,a=Mr(e(r[l],n,o,s)-e(r[u],n,o,s)))}u=l}}return a}function aO(r){r=r||sm;let t=vt(r.size,[.6,$t,1]),e=r.align||0,n=r.gap||0,o=r.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let s=ht(o),a=1-t[0],u=vt(t[1],$t),l=vt(t[2],1),i=vt(r.disp,sm),c=vt(r.each,m=>{}),{fill:p,stroke:f}=i;return(m,d,h,g)=>Ua(m,d,(A,y,x,w,b,v,E,T,M,k,D)=>{let _=A.pxRound,R=e,O=n*Et,$=u*Et,z=l*Et,Q,U;w.ori==0?[Q,U]=s(m,d):[U,Q]=s(m,d);let H=w.dir*(w.ori==0?1:-1),q=w.ori==0?$d:Yy,ee=w.ori==0?c:(ye,at,bt,nr,Yr,cr,Or)=>{c(ye,at,bt,Yr,nr,Or,cr)},j=vt(m.bands,Gy).find(ye=>ye.series[0]==d),N=j!=null?j.dir:0,G=A.fillTo(m,d,A.min,A.max,N),re=_(E(G,b,D,M)),X,oe,we,be=k,Ce=_(A.width*Et),Ne=!1,Ue=null,Ke=null,We=null,nt=null;p!=null&&(Ce==0||f!=null)&&(Ne=!0,Ue=p.values(m,d,h,g),Ke=new Map,new Set(Ue).forEach(ye=>{ye!=null&&Ke.set(ye,new Path2D)}),Ce>0&&(We=f.values(m,d,h,g),nt=new Map,new Set(We).forEach(ye=>{ye!=null&&nt.set(ye,new Path2D)})));let{x0:tt,size:gt}=i;if(tt!=null&&gt!=null){R=1,y=tt.values(m,d,h,g),tt.unit==2&&(y=y.map(bt=>m.posToVal(T+bt*k,w.key,!0)));let ye=gt.values(m,d,h,g);gt.unit==2?oe=ye[0]*k:oe=v(ye[0],w,k,T)-v(0,w,k,T),be=bC(y,x,v,w,k,T,be),we=be-oe+O}else be=bC(y,x,v,w,k,T,be),we=be*a+O,oe=be-we;we<1&&(we=0),Ce>=oe/2&&(Ce=0),we<5&&(_=TC);let xt=we>0,lr=be-we-(xt?Ce:0);oe=_(Ty(lr,z,$)),X=(R==0?oe/2:R==H?0:oe)-R*H*((R==0?O/2:0)+(xt?Ce/2:0));let ct={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Cr=Ne?null:new Path2D,Ft=null;if(j!=null)Ft=m.data[j.series[1]];else{let{y0:ye,y1:at}=i;ye!=null&&at!=null&&(x=at.values(m,d,h,g),Ft=ye.values(m,d,h,g))}let wt=Q*oe,Fe=U*oe;for(let ye=H==1?h:g;ye>=h&&ye<=g;ye+=H){let at=x[ye];if(at==null)continue;if(Ft!=null){let Sr=Ft[ye]??0;if(at-Sr==0)continue;re=E(Sr,b,D,M)}let bt=w.distr!=2||i!=null?y[ye]:ye,nr=v(bt,w,k,T),Yr=E(vt(at,G),b,D,M),cr=_(nr-X),Or=_(yn(Yr,re)),Ct=_(Oo(Yr,re)),pr=Or-Ct;if(at!=null){let Sr=at<0?Fe:wt,Xr=at<0?wt:Fe;Ne?(Ce>0&&We[ye]!=null&&q(nt.get(We[ye]),cr,Ct+Kn(Ce/2),oe,yn(0,pr-Ce),Sr,Xr),Ue[ye]!=null&&q(Ke.get(Ue[ye]),cr,Ct+Kn(Ce/2),oe,yn(0,pr-Ce),Sr,Xr)):q(Cr,cr,Ct+Kn(Ce/2),oe,yn(0,pr-Ce),Sr,Xr),ee(m,d,ye,cr-Ce/2,Ct,oe+Ce,pr)}}return Ce>0?ct.stroke=Ne?nt:Cr:Ne||(ct._fill=A.width==0?A._fill:A._stroke??A._fill,ct.width=0),ct.fill=Ne?Ke:Cr,ct})}function uO(r,t){let e=vt(t?.alignGaps,0);return(n,o,s,a)=>Ua(n,o,(u,l,i,c,p,f,m,d,h,g,A)=>{[s,a]=Rd(i,s,a);let y=u.pxRound,x=Q=>y(f(Q,c,g,d)),w=Q=>y(m(Q,p,A,h)),b,v,E;c.ori==0?(b=Fd,E=Jc,v=o0):(b=Pd,E=Zc,v=s0);let T=c.dir*(c.ori==0?1:-1),M=x(l[T==1?s:a]),k=M,D=[],_=[];for(let Q=T==1?s:a;Q>=s&&Q<=a;Q+=T)if(i[Q]!=null){let H=l[Q],q=x(H);D.push(k=q),_.push(w(i[Q]))}let R={stroke:r(D,_,b,E,v,y),fill:null,clip:null,band:null,gaps:null,flags:Yc},O=R.stroke,[$,z]=Ky(n,o);if(u.fill!=null||$!=0){let Q=R.fill=new Path2D(O),U=u.fillTo(n,o,u.min,u.max,$),H=w(U);E(Q,k,H),E(Q,M,H)}if(!u.spanGaps){let Q=[];Q.push(...jy(l,i,s,a,T,x,e)),R.gaps=Q=u.gaps(n,o,s,a,Q),R.clip=Md(Q,c.ori,d,h,g,A)}return z!=0&&(R.band=z==2?[Ls(n,o,s,a,O,-1),Ls(n,o,s,a,O,1)]:Ls(n,o,s,a,O,z)),R})}function lO(r){return uO(cO,r)}function cO(r,t,e,n,o,s){let a=r.length;if(a<2)return null;let u=new Path2D;if(e(u,r[0],t[0]),a==2)n(u,r[1],t[1]);else{let l=Array(a),i=Array(a-1),c=Array(a-1),p=Array(a-1);for(let f=0;f<a-1;f++)c[f]=t[f+1]-t[f],p[f]=r[f+1]-r[f],i[f]=c[f]/p[f];l[0]=i[0];for(let f=1;f<a-1;f++)i[f]===0||i[f-1]===0||i[f-1]>0!=i[f]>0?l[f]=0:(l[f]=3*(p[f-1]+p[f])/((2*p[f]+p[f-1])/i[f-1]+(p[f]+2*p[f-1])/i[f]),isFinite(l[f])||(l[f]=0));l[a-1]=i[a-2];for(let f=0;f<a-1;f++)o(u,r[f]+p[f]/3,t[f]+l[f]*p[f]/3,r[f+1]-p[f]/3,t[f+1]-l[f+1]*p[f]/3,r[f+1],t[f+1])}return u}var Fy=new Set;function CC(){for(let r of Fy)r.syncRect(!0)}Xc&&(Wa(U$,Hc,CC),Wa(V$,Hc,CC,!0),Wa(Ed,Hc,()=>{Wr.pxRatio=Et}));var pO=u0(),fO=i0();function SC(r,t,e,n){return(n?[r[0],r[1]].concat(r.slice(2)):[r[0]].concat(r.slice(1))).map((s,a)=>Py(s,a,t,e))}function mO(r,t){return r.map((e,n)=>n==0?{}:vr({},t,e))}function Py(r,t,e,n){return vr({},t==0?e:n,r)}function l0(r,t,e){return t==null?Kc:[t,e]}var dO=l0;function hO(r,t,e){return t==null?Kc:Dd(t,e,zy,!0)}function c0(r,t,e,n){return t==null?Kc:Td(t,e,r.scales[n].log,!1)}var gO=c0;function p0(r,t,e,n){return t==null?Kc:Qy(t,e,r.scales[n].log,!1)}var AO=p0;function yO(r,t,e,n,o){let s=yn(rC(r),rC(t)),a=t-r,u=Lo(o/n*a,e);do{let l=e[u],i=n*l/a;if(i>=o&&s+(l<5?Ni.get(l):0)<=17)return[l,i]}while(++u<e.length);return[0,0]}function kC(r){let t,e;return r=r.replace(/(\d+)px/,(n,o)=>(t=Nr((e=+o)*Et))+"px"),[r,t,e]}function xO(r){r.show&&[r.font,r.labelFont].forEach(t=>{let e=Lt(t[2]*Et,1);t[0]=t[0].replace(/[0-9.]+px/,e+"px"),t[1]=e})}function Wr(r,t,e){let n={mode:vt(r.mode,1)},o=n.mode;function s(S,B,F,P){let W=B.valToPct(S);return P+F*(B.dir==-1?1-W:W)}function a(S,B,F,P){let W=B.valToPct(S);return P+F*(B.dir==-1?W:1-W)}function u(S,B,F,P){return B.ori==0?s(S,B,F,P):a(S,B,F,P)}n.valToPosH=s,n.valToPosV=a;let l=!1;n.status=0;let i=n.root=co(v$);if(r.id!=null&&(i.id=r.id),qn(i,r.class),r.title){let S=co(B$,i);S.textContent=r.title}let c=$o("canvas"),p=n.ctx=c.getContext("2d"),f=co(R$,i);Wa("click",f,S=>{S.target===d&&(_t!=ns||Pt!=os)&&xr.click(n,S)},!0);let m=n.under=co(T$,f);f.appendChild(c);let d=n.over=co(_$,f);r=jc(r);let h=+vt(r.pxAlign,1),g=wC(h);(r.plugins||[]).forEach(S=>{S.opts&&(r=S.opts(n,r)||r)});let A=r.ms||.001,y=n.series=o==1?SC(r.series||[],dC,xC,!1):mO(r.series||[null],yC),x=n.axes=SC(r.axes||[],mC,gC,!0),w=n.scales={},b=n.bands=r.bands||[];b.forEach(S=>{S.fill=ht(S.fill||null),S.dir=vt(S.dir,-1)});let v=o==2?y[1].facets[0].scale:y[0].scale,E={axes:bc,series:$f},T=(r.drawOrder||["axes","series"]).map(S=>E[S]);function M(S){let B=S.distr==3?F=>$s(F>0?F:S.clamp(n,F,S.min,S.max,S.key)):S.distr==4?F=>Cy(F,S.asinh):S.distr==100?F=>S.fwd(F):F=>F;return F=>{let P=B(F),{_min:W,_max:Y}=S,ae=Y-W;return(P-W)/ae}}function k(S){let B=w[S];if(B==null){let F=(r.scales||sm)[S]||sm;if(F.from!=null){k(F.from);let P=vr({},w[F.from],F,{key:S});P.valToPct=M(P),w[S]=P}else{B=w[S]=vr({},S==v?ZC:tO,F),B.key=S;let P=B.time,W=B.range,Y=_i(W);if((S!=v||o==2&&!P)&&(Y&&(W[0]==null||W[1]==null)&&(W={min:W[0]==null?Zb:{mode:1,hard:W[0],soft:W[0]},max:W[1]==null?Zb:{mode:1,hard:W[1],soft:W[1]}},Y=!1),!Y&&Nd(W))){let ae=W;W=(pe,de,Se)=>de==null?Kc:Dd(de,Se,ae)}B.range=ht(W||(P?dO:S==v?B.distr==3?gO:B.distr==4?AO:l0:B.distr==3?c0:B.distr==4?p0:hO)),B.auto=ht(Y?!1:B.auto),B.clamp=ht(B.clamp||eO),B._min=B._max=null,B.valToPct=M(B)}}}k("x"),k("y"),o==1&&y.forEach(S=>{k(S.scale)}),x.forEach(S=>{k(S.scale)});for(let S in r.scales)k(S);let D=w[v],_=D.distr,R,O;D.ori==0?(qn(i,E$),R=s,O=a):(qn(i,D$),R=a,O=s);let $={};for(let S in w){let B=w[S];(B.min!=null||B.max!=null)&&($[S]={min:B.min,max:B.max},B.min=B.max=null)}let z=r.tzDate||(S=>new Date(Nr(S/A))),Q=r.fmtDate||Uy,U=A==1?EL(z):RL(z),H=cC(z,lC(A==1?vL:BL,Q)),q=fC(z,pC(_L,Q)),ee=[],j=n.legend=vr({},FL,r.legend),N=n.cursor=vr({},zL,{drag:{y:o==2}},r.cursor),G=j.show,re=N.show,X=j.markers;j.idxs=ee,X.width=ht(X.width),X.dash=ht(X.dash),X.stroke=ht(X.stroke),X.fill=ht(X.fill);let oe,we,be,Ce=[],Ne=[],Ue,Ke=!1,We={};if(j.live){let S=y[1]?y[1].values:null;Ke=S!=null,Ue=Ke?S(n,1,0):{_:0};for(let B in Ue)We[B]=Ly}if(G)if(oe=$o("table",L$,i),be=$o("tbody",null,oe),j.mount(n,oe),Ke){we=$o("thead",null,oe,be);let S=$o("tr",null,we);$o("th",null,S);for(var nt in Ue)$o("th",Qb,S).textContent=nt}else qn(oe,Q$),j.live&&qn(oe,O$);let tt={show:!0},gt={show:!1};function xt(S,B){if(B==0&&(Ke||!j.live||o==2))return Kc;let F=[],P=$o("tr",z$,be,be.childNodes[B]);qn(P,S.class),S.show||qn(P,za);let W=$o("th",null,P);if(X.show){let pe=co(W$,W);if(B>0){let de=X.width(n,B);de&&(pe.style.border=de+"px "+X.dash(n,B)+" "+X.stroke(n,B)),pe.style.background=X.fill(n,B)}}let Y=co(Qb,W);S.label instanceof HTMLElement?Y.appendChild(S.label):Y.textContent=S.label,B>0&&(X.show||(Y.style.color=S.width>0?X.stroke(n,B):X.fill(n,B)),ct("click",W,pe=>{if(N._lock)return;Ro(pe);let de=y.indexOf(S);if((pe.ctrlKey||pe.metaKey)!=j.isolate){let Se=y.some((ke,Be)=>Be>0&&Be!=de&&ke.show);y.forEach((ke,Be)=>{Be>0&&vn(Be,Se?Be==de?tt:gt:tt,!0,or.setSeries)})}else vn(de,{show:!S.show},!0,or.setSeries)},!1),To&&ct(Ub,W,pe=>{N._lock||(Ro(pe),vn(y.indexOf(S),is,!0,or.setSeries))},!1));for(var ae in Ue){let pe=$o("td",G$,P);pe.textContent="--",F.push(pe)}return[P,F]}let lr=new Map;function ct(S,B,F,P=!0){let W=lr.get(B)||{},Y=N.bind[S](n,B,F,P);Y&&(Wa(S,B,W[S]=Y),lr.set(B,W))}function Cr(S,B,F){let P=lr.get(B)||{};for(let W in P)(S==null||W==S)&&(Ry(W,B,P[W]),delete P[W]);S==null&&lr.delete(B)}let Ft=0,wt=0,Fe=0,ye=0,at=0,bt=0,nr=at,Yr=bt,cr=Fe,Or=ye,Ct=0,pr=0,Sr=0,Xr=0;n.bbox={};let pc=!1,zn=!1,Wn=!1,Jr=!1,Ii=!1,Zr=!1;function Bo(S,B,F){(F||S!=n.width||B!=n.height)&&fc(S,B),es(!1),Wn=!0,zn=!0,Rs()}function fc(S,B){n.width=Ft=Fe=S,n.height=wt=ye=B,at=bt=0,dc(),_f();let F=n.bbox;Ct=F.left=Oa(at*Et,.5),pr=F.top=Oa(bt*Et,.5),Sr=F.width=Oa(Fe*Et,.5),Xr=F.height=Oa(ye*Et,.5)}let mc=3;function wi(){let S=!1,B=0;for(;!S;){B++;let F=Of(B),P=wc(B);S=B==mc||F&&P,S||(fc(n.width,n.height),zn=!0)}}function Rr({width:S,height:B}){Bo(S,B)}n.setSize=Rr;function dc(){let S=!1,B=!1,F=!1,P=!1;x.forEach((W,Y)=>{if(W.show&&W._show){let{side:ae,_size:pe}=W,de=ae%2,Se=W.label!=null?W.labelSize:0,ke=pe+Se;ke>0&&(de?(Fe-=ke,ae==3?(at+=ke,P=!0):F=!0):(ye-=ke,ae==0?(bt+=ke,S=!0):B=!0))}}),oo[0]=S,oo[1]=F,oo[2]=B,oo[3]=P,Fe-=so[1]+so[3],at+=so[3],ye-=so[2]+so[0],bt+=so[0]}function _f(){let S=at+Fe,B=bt+ye,F=at,P=bt;function W(Y,ae){switch(Y){case 1:return S+=ae,S-ae;case 2:return B+=ae,B-ae;case 3:return F-=ae,F+ae;case 0:return P-=ae,P+ae}}x.forEach((Y,ae)=>{if(Y.show&&Y._show){let pe=Y.side;Y._pos=W(pe,Y._size),Y.label!=null&&(Y._lpos=W(pe,Y.labelSize))}})}if(N.dataIdx==null){let S=N.hover,B=S.skip=new Set(S.skip??[]);B.add(void 0);let F=S.prox=ht(S.prox),P=S.bias??=0;N.dataIdx=(W,Y,ae,pe)=>{if(Y==0)return ae;let de=ae,Se=F(W,Y,ae,pe)??$t,ke=Se>=0&&Se<$t,Be=D.ori==0?Fe:ye,qe=N.left,At=t[0],dt=t[Y];if(B.has(dt[ae])){de=null;let ot=null,ze=null,Me;if(P==0||P==-1)for(Me=ae;ot==null&&Me-- >0;)B.has(dt[Me])||(ot=Me);if(P==0||P==1)for(Me=ae;ze==null&&Me++<dt.length;)B.has(dt[Me])||(ze=Me);if(ot!=null||ze!=null)if(ke){let Mt=ot==null?-1/0:R(At[ot],D,Be,0),Wt=ze==null?1/0:R(At[ze],D,Be,0),Ar=qe-Mt,kt=Wt-qe;Ar<=kt?Ar<=Se&&(de=ot):kt<=Se&&(de=ze)}else de=ze==null?ot:ot==null?ze:ae-ot<=ze-ae?ot:ze}else ke&&Mr(qe-R(At[ae],D,Be,0))>Se&&(de=null);return de}}let Ro=S=>{N.event=S};N.idxs=ee,N._lock=!1;let Tr=N.points;Tr.show=ht(Tr.show),Tr.size=ht(Tr.size),Tr.stroke=ht(Tr.stroke),Tr.width=ht(Tr.width),Tr.fill=ht(Tr.fill);let Gn=n.focus=vr({},r.focus||{alpha:.3},N.focus),To=Gn.prox>=0,kn=To&&Tr.one,ln=[],Jo=[],no=[];function hc(S,B){let F=Tr.show(n,B);if(F instanceof HTMLElement)return qn(F,$$),qn(F,S.class),ls(F,-10,-10,Fe,ye),d.insertBefore(F,ln[B]),F}function xa(S,B){if(o==1||B>0){let F=o==1&&w[S.scale].time,P=S.value;S.value=F?sC(P)?fC(z,pC(P,Q)):P||q:P||XL,S.label=S.label||(F?GL:WL)}if(kn||B>0){S.width=S.width==null?1:S.width,S.paths=S.paths||pO||tL,S.fillTo=ht(S.fillTo||rO),S.pxAlign=+vt(S.pxAlign,h),S.pxRound=wC(S.pxAlign),S.stroke=ht(S.stroke||null),S.fill=ht(S.fill||null),S._stroke=S._fill=S._paths=S._focus=null;let F=JL(yn(1,S.width),1),P=S.points=vr({},{size:F,width:yn(1,F*.2),stroke:S.stroke,space:F*2,paths:fO,_stroke:null,_fill:null},S.points);P.show=ht(P.show),P.filter=ht(P.filter),P.fill=ht(P.fill),P.stroke=ht(P.stroke),P.paths=ht(P.paths),P.pxAlign=S.pxAlign}if(G){let F=xt(S,B);Ce.splice(B,0,F[0]),Ne.splice(B,0,F[1]),j.values.push(null)}if(re){ee.splice(B,0,null);let F=null;kn?B==0&&(F=hc(S,B)):B>0&&(F=hc(S,B)),ln.splice(B,0,F),Jo.splice(B,0,0),no.splice(B,0,0)}gr("addSeries",B)}function gc(S,B){B=B??y.length,S=o==1?Py(S,B,dC,xC):Py(S,B,{},yC),y.splice(B,0,S),xa(y[B],B)}n.addSeries=gc;function Nf(S){if(y.splice(S,1),G){j.values.splice(S,1),Ne.splice(S,1);let B=Ce.splice(S,1)[0];Cr(null,B.firstChild),B.remove()}re&&(ee.splice(S,1),ln.splice(S,1)[0].remove(),Jo.splice(S,1),no.splice(S,1)),gr("delSeries",S)}n.delSeries=Nf;let oo=[!1,!1,!1,!1];function Mf(S,B){if(S._show=S.show,S.show){let F=S.side%2,P=w[S.scale];P==null&&(S.scale=F?y[1].scale:v,P=w[S.scale]);let W=P.time;S.size=ht(S.size),S.space=ht(S.space),S.rotate=ht(S.rotate),_i(S.incrs)&&S.incrs.forEach(ae=>{!Ni.has(ae)&&Ni.set(ae,MC(ae))}),S.incrs=ht(S.incrs||(P.distr==2?CL:W?A==1?kL:DL:Qa)),S.splits=ht(S.splits||(W&&P.distr==1?U:P.distr==3?_y:P.distr==4?HL:VL)),S.stroke=ht(S.stroke),S.grid.stroke=ht(S.grid.stroke),S.ticks.stroke=ht(S.ticks.stroke),S.border.stroke=ht(S.border.stroke);let Y=S.values;S.values=_i(Y)&&!_i(Y[0])?ht(Y):W?_i(Y)?cC(z,lC(Y,Q)):sC(Y)?TL(z,Y):Y||H:Y||UL,S.filter=ht(S.filter||(P.distr>=3&&P.log==10?jL:P.distr==3&&P.log==2?YL:_C)),S.font=kC(S.font),S.labelFont=kC(S.labelFont),S._size=S.size(n,null,B,0),S._space=S._rotate=S._incrs=S._found=S._splits=S._values=null,S._size>0&&(oo[B]=!0,S._el=co(N$,f))}}function Ve(S,B,F,P){let[W,Y,ae,pe]=F,de=B%2,Se=0;return de==0&&(pe||Y)&&(Se=B==0&&!W||B==2&&!ae?Nr(mC.size/3):0),de==1&&(W||ae)&&(Se=B==1&&!Y||B==3&&!pe?Nr(gC.size/2):0),Se}let bi=n.padding=(r.padding||[Ve,Ve,Ve,Ve]).map(S=>ht(vt(S,Ve))),so=n._padding=bi.map((S,B)=>S(n,B,oo,0)),fr,qt=null,mr=null,Ci=o==1?y[0].idxs:null,gn=null,ks=!1;function Ac(S,B){if(t=S??[],n.data=n._data=t,o==2){fr=0;for(let F=1;F<y.length;F++)fr+=t[F][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),gn=t[0],fr=gn.length;let F=t;if(_==2){F=t.slice();let P=F[0]=Array(fr);for(let W=0;W<fr;W++)P[W]=W}n._data=t=F}if(es(!0),gr("setData"),_==2&&(Wn=!0),B!==!1){let F=D;F.auto(n,ks)?Si():ao(v,F.min,F.max),Jr=Jr||N.left>=0,Zr=!0,Rs()}}n.setData=Ac;function Si(){ks=!0;let S,B;o==1&&(fr>0?(qt=Ci[0]=0,mr=Ci[1]=fr-1,S=t[0][qt],B=t[0][mr],_==2?(S=qt,B=mr):S==B&&(_==3?[S,B]=Td(S,S,D.log,!1):_==4?[S,B]=Qy(S,S,D.log,!1):D.time?B=S+Nr(86400/A):[S,B]=Dd(S,B,zy,!0))):(qt=Ci[0]=S=null,mr=Ci[1]=B=null)),ao(v,S,B)}let vs,Zo,Ia,wa,Es,ba,Ca,Sa,_o,Qr;function yc(S,B,F,P,W,Y){S??=Wb,F??=Gy,P??="butt",W??=Wb,Y??="round",S!=vs&&(p.strokeStyle=vs=S),W!=Zo&&(p.fillStyle=Zo=W),B!=Ia&&(p.lineWidth=Ia=B),Y!=Es&&(p.lineJoin=Es=Y),P!=ba&&(p.lineCap=ba=P),F!=wa&&p.setLineDash(wa=F)}function ka(S,B,F,P){B!=Zo&&(p.fillStyle=Zo=B),S!=Ca&&(p.font=Ca=S),F!=Sa&&(p.textAlign=Sa=F),P!=_o&&(p.textBaseline=_o=P)}function va(S,B,F,P,W=0){if(P.length>0&&S.auto(n,ks)&&(B==null||B.min==null)){let Y=vt(qt,0),ae=vt(mr,P.length-1),pe=F.min==null?j$(P,Y,ae,W,S.distr==3):[F.min,F.max];S.min=Oo(S.min,F.min=pe[0]),S.max=yn(S.max,F.max=pe[1])}}let ki={min:null,max:null};function Ff(){for(let P in w){let W=w[P];$[P]==null&&(W.min==null||$[v]!=null&&W.auto(n,ks))&&($[P]=ki)}for(let P in w){let W=w[P];$[P]==null&&W.from!=null&&$[W.from]!=null&&($[P]=ki)}$[v]!=null&&es(!0);let S={};for(let P in $){let W=$[P];if(W!=null){let Y=S[P]=jc(w[P],oL);if(W.min!=null)vr(Y,W);else if(P!=v||o==2)if(fr==0&&Y.from==null){let ae=Y.range(n,null,null,P);Y.min=ae[0],Y.max=ae[1]}else Y.min=$t,Y.max=-$t}}if(fr>0){y.forEach((P,W)=>{if(o==1){let Y=P.scale,ae=$[Y];if(ae==null)return;let pe=S[Y];if(W==0){let de=pe.range(n,pe.min,pe.max,Y);pe.min=de[0],pe.max=de[1],qt=Lo(pe.min,t[0]),mr=Lo(pe.max,t[0]),mr-qt>1&&(t[0][qt]<pe.min&&qt++,t[0][mr]>pe.max&&mr--),P.min=gn[qt],P.max=gn[mr]}else P.show&&P.auto&&va(pe,ae,P,t[W],P.sorted);P.idxs[0]=qt,P.idxs[1]=mr}else if(W>0&&P.show&&P.auto){let[Y,ae]=P.facets,pe=Y.scale,de=ae.scale,[Se,ke]=t[W],Be=S[pe],qe=S[de];Be!=null&&va(Be,$[pe],Y,Se,Y.sorted),qe!=null&&va(qe,$[de],ae,ke,ae.sorted),P.min=ae.min,P.max=ae.max}});for(let P in S){let W=S[P],Y=$[P];if(W.from==null&&(Y==null||Y.min==null)){let ae=W.range(n,W.min==$t?null:W.min,W.max==-$t?null:W.max,P);W.min=ae[0],W.max=ae[1]}}}for(let P in S){let W=S[P];if(W.from!=null){let Y=S[W.from];if(Y.min==null)W.min=W.max=null;else{let ae=W.range(n,Y.min,Y.max,P);W.min=ae[0],W.max=ae[1]}}}let B={},F=!1;for(let P in S){let W=S[P],Y=w[P];if(Y.min!=W.min||Y.max!=W.max){Y.min=W.min,Y.max=W.max;let ae=Y.distr;Y._min=ae==3?$s(Y.min):ae==4?Cy(Y.min,Y.asinh):ae==100?Y.fwd(Y.min):Y.min,Y._max=ae==3?$s(Y.max):ae==4?Cy(Y.max,Y.asinh):ae==100?Y.fwd(Y.max):Y.max,B[P]=F=!0}}if(F){y.forEach((P,W)=>{o==2?W>0&&B.y&&(P._paths=null):B[P.scale]&&(P._paths=null)});for(let P in B)Wn=!0,gr("setScale",P);re&&N.left>=0&&(Jr=Zr=!0)}for(let P in $)$[P]=null}function Pf(S){let B=Ty(qt-1,0,fr-1),F=Ty(mr+1,0,fr-1);for(;S[B]==null&&B>0;)B--;for(;S[F]==null&&F<fr-1;)F++;return[B,F]}function $f(){if(fr>0){let S=y.some(B=>B._focus)&&Qr!=Gn.alpha;S&&(p.globalAlpha=Qr=Gn.alpha),y.forEach((B,F)=>{if(F>0&&B.show&&(No(F,!1),No(F,!0),B._paths==null)){let P=Qr;Qr!=B.alpha&&(p.globalAlpha=Qr=B.alpha);let W=o==2?[0,t[F][0].length-1]:Pf(t[F]);B._paths=B.paths(n,F,W[0],W[1]),Qr!=P&&(p.globalAlpha=Qr=P)}}),y.forEach((B,F)=>{if(F>0&&B.show){let P=Qr;Qr!=B.alpha&&(p.globalAlpha=Qr=B.alpha),B._paths!=null&&vi(F,!1);{let W=B._paths!=null?B._paths.gaps:null,Y=B.points.show(n,F,qt,mr,W),ae=B.points.filter(n,F,Y,W);(Y||ae)&&(B.points._paths=B.points.paths(n,F,qt,mr,ae),vi(F,!0))}Qr!=P&&(p.globalAlpha=Qr=P),gr("drawSeries",F)}}),S&&(p.globalAlpha=Qr=1)}}function No(S,B){let F=B?y[S].points:y[S];F._stroke=F.stroke(n,S),F._fill=F.fill(n,S)}function vi(S,B){let F=B?y[S].points:y[S],{stroke:P,fill:W,clip:Y,flags:ae,_stroke:pe=F._stroke,_fill:de=F._fill,_width:Se=F.width}=F._paths;Se=Lt(Se*Et,3);let ke=null,Be=Se%2/2;B&&de==null&&(de=Se>0?"#fff":pe);let qe=F.pxAlign==1&&Be>0;if(qe&&p.translate(Be,Be),!B){let At=Ct-Se/2,dt=pr-Se/2,ot=Sr+Se,ze=Xr+Se;ke=new Path2D,ke.rect(At,dt,ot,ze)}B?Ea(pe,Se,F.dash,F.cap,de,P,W,ae,Y):Lf(S,pe,Se,F.dash,F.cap,de,P,W,ae,ke,Y),qe&&p.translate(-Be,-Be)}function Lf(S,B,F,P,W,Y,ae,pe,de,Se,ke){let Be=!1;de!=0&&b.forEach((qe,At)=>{if(qe.series[0]==S){let dt=y[qe.series[1]],ot=t[qe.series[1]],ze=(dt._paths||sm).band;_i(ze)&&(ze=qe.dir==1?ze[0]:ze[1]);let Me,Mt=null;dt.show&&ze&&X$(ot,qt,mr)?(Mt=qe.fill(n,At)||Y,Me=dt._paths.clip):ze=null,Ea(B,F,P,W,Mt,ae,pe,de,Se,ke,Me,ze),Be=!0}}),Be||Ea(B,F,P,W,Y,ae,pe,de,Se,ke)}let xc=Yc|My;function Ea(S,B,F,P,W,Y,ae,pe,de,Se,ke,Be){yc(S,B,F,P,W),(de||Se||Be)&&(p.save(),de&&p.clip(de),Se&&p.clip(Se)),Be?(pe&xc)==xc?(p.clip(Be),ke&&p.clip(ke),Ds(W,ae),Ei(S,Y,B)):pe&My?(Ds(W,ae),p.clip(Be),Ei(S,Y,B)):pe&Yc&&(p.save(),p.clip(Be),ke&&p.clip(ke),Ds(W,ae),p.restore(),Ei(S,Y,B)):(Ds(W,ae),Ei(S,Y,B)),(de||Se||Be)&&p.restore()}function Ei(S,B,F){F>0&&(B instanceof Map?B.forEach((P,W)=>{p.strokeStyle=vs=W,p.stroke(P)}):B!=null&&S&&p.stroke(B))}function Ds(S,B){B instanceof Map?B.forEach((F,P)=>{p.fillStyle=Zo=P,p.fill(F)}):B!=null&&S&&p.fill(B)}function Ic(S,B,F,P){let W=x[S],Y;if(P<=0)Y=[0,0];else{let ae=W._space=W.space(n,S,B,F,P),pe=W._incrs=W.incrs(n,S,B,F,P,ae);Y=yO(B,F,pe,P,ae)}return W._found=Y}function Da(S,B,F,P,W,Y,ae,pe,de,Se){let ke=ae%2/2;h==1&&p.translate(ke,ke),yc(pe,ae,de,Se,pe),p.beginPath();let Be,qe,At,dt,ot=W+(P==0||P==3?-Y:Y);F==0?(qe=W,dt=ot):(Be=W,At=ot);for(let ze=0;ze<S.length;ze++)B[ze]!=null&&(F==0?Be=At=S[ze]:qe=dt=S[ze],p.moveTo(Be,qe),p.lineTo(At,dt));p.stroke(),h==1&&p.translate(-ke,-ke)}function Of(S){let B=!0;return x.forEach((F,P)=>{if(!F.show)return;let W=w[F.scale];if(W.min==null){F._show&&(B=!1,F._show=!1,es(!1));return}else F._show||(B=!1,F._show=!0,es(!1));let Y=F.side,ae=Y%2,{min:pe,max:de}=W,[Se,ke]=Ic(P,pe,de,ae==0?Fe:ye);if(ke==0)return;let Be=W.distr==2,qe=F._splits=F.splits(n,P,pe,de,Se,ke,Be),At=W.distr==2?qe.map(Me=>gn[Me]):qe,dt=W.distr==2?gn[qe[1]]-gn[qe[0]]:Se,ot=F._values=F.values(n,F.filter(n,At,P,ke,dt),P,ke,dt);F._rotate=Y==2?F.rotate(n,ot,P,ke):0;let ze=F._size;F._size=po(F.size(n,ot,P,S)),ze!=null&&F._size!=ze&&(B=!1)}),B}function wc(S){let B=!0;return bi.forEach((F,P)=>{let W=F(n,P,oo,S);W!=so[P]&&(B=!1),so[P]=W}),B}function bc(){for(let S=0;S<x.length;S++){let B=x[S];if(!B.show||!B._show)continue;let F=B.side,P=F%2,W,Y,ae=B.stroke(n,S),pe=F==0||F==3?-1:1,[de,Se]=B._found;if(B.label!=null){let yr=B.labelGap*pe,kr=Nr((B._lpos+yr)*Et);ka(B.labelFont[0],ae,"center",F==2?"top":zb),p.save(),P==1?(W=Y=0,p.translate(kr,Nr(pr+Xr/2)),p.rotate((F==3?-vd:vd)/2)):(W=Nr(Ct+Sr/2),Y=kr);let Po=RC(B.label)?B.label(n,S,de,Se):B.label;p.fillText(Po,W,Y),p.restore()}if(Se==0)continue;let ke=w[B.scale],Be=P==0?Sr:Xr,qe=P==0?Ct:pr,At=B._splits,dt=ke.distr==2?At.map(yr=>gn[yr]):At,ot=ke.distr==2?gn[At[1]]-gn[At[0]]:de,ze=B.ticks,Me=B.border,Mt=ze.show?ze.size:0,Wt=Nr(Mt*Et),Ar=Nr((B.alignTo==2?B._size-Mt-B.gap:B.gap)*Et),kt=B._rotate*-vd/180,Gt=g(B._pos*Et),en=(Wt+Ar)*pe,_r=Gt+en;Y=P==0?_r:0,W=P==1?_r:0;let tn=B.font[0],cn=B.align==1?Uc:B.align==2?Iy:kt>0?Uc:kt<0?Iy:P==0?"center":F==3?Iy:Uc,pn=kt||P==1?"middle":F==2?"top":zb;ka(tn,ae,cn,pn);let rn=B.font[1]*B.lineGap,fn=At.map(yr=>g(u(yr,ke,Be,qe))),zr=B._values;for(let yr=0;yr<zr.length;yr++){let kr=zr[yr];if(kr!=null){P==0?W=fn[yr]:Y=fn[yr],kr=""+kr;let Po=kr.indexOf(`
`)==-1?[kr]:kr.split(/\n/gm);for(let K=0;K<Po.length;K++){let ce=Po[K];kt?(p.save(),p.translate(W,Y+K*rn),p.rotate(kt),p.fillText(ce,0,0),p.restore()):p.fillText(ce,W,Y+K*rn)}}}ze.show&&Da(fn,ze.filter(n,dt,S,Se,ot),P,F,Gt,Wt,Lt(ze.width*Et,3),ze.stroke(n,S),ze.dash,ze.cap);let An=B.grid;An.show&&Da(fn,An.filter(n,dt,S,Se,ot),P,P==0?2:1,P==0?pr:Ct,P==0?Xr:Sr,Lt(An.width*Et,3),An.stroke(n,S),An.dash,An.cap),Me.show&&Da([Gt],[1],P==0?1:0,P==0?1:2,P==1?pr:Ct,P==1?Xr:Sr,Lt(Me.width*Et,3),Me.stroke(n,S),Me.dash,Me.cap)}gr("drawAxes")}function es(S){y.forEach((B,F)=>{F>0&&(B._paths=null,S&&(o==1?(B.min=null,B.max=null):B.facets.forEach(P=>{P.min=null,P.max=null})))})}let Di=!1,Ba=!1,Bs=[];function Cc(){Ba=!1;for(let S=0;S<Bs.length;S++)gr(...Bs[S]);Bs.length=0}function Rs(){Di||(pL(Sc),Di=!0)}function Qf(S,B=!1){Di=!0,Ba=B,S(n),Sc(),B&&Bs.length>0&&queueMicrotask(Cc)}n.batch=Qf;function Sc(){if(pc&&(Ff(),pc=!1),Wn&&(wi(),Wn=!1),zn){if(Yt(m,Uc,at),Yt(m,"top",bt),Yt(m,tm,Fe),Yt(m,rm,ye),Yt(d,Uc,at),Yt(d,"top",bt),Yt(d,tm,Fe),Yt(d,rm,ye),Yt(f,tm,Ft),Yt(f,rm,wt),c.width=Nr(Ft*Et),c.height=Nr(wt*Et),x.forEach(({_el:S,_show:B,_size:F,_pos:P,side:W})=>{if(S!=null)if(B){let Y=W===3||W===0?F:0,ae=W%2==1;Yt(S,ae?"left":"top",P-Y),Yt(S,ae?"width":"height",F),Yt(S,ae?"top":"left",ae?bt:at),Yt(S,ae?"height":"width",ae?ye:Fe),By(S,za)}else qn(S,za)}),vs=Zo=Ia=Es=ba=Ca=Sa=_o=wa=null,Qr=1,Ns(!0),at!=nr||bt!=Yr||Fe!=cr||ye!=Or){es(!1);let S=Fe/cr,B=ye/Or;if(re&&!Jr&&N.left>=0){N.left*=S,N.top*=B,ts&&ls(ts,Nr(N.left),0,Fe,ye),rs&&ls(rs,0,Nr(N.top),Fe,ye);for(let F=0;F<ln.length;F++){let P=ln[F];P!=null&&(Jo[F]*=S,no[F]*=B,ls(P,po(Jo[F]),po(no[F]),Fe,ye))}}if(Nt.show&&!Ii&&Nt.left>=0&&Nt.width>0){Nt.left*=S,Nt.width*=S,Nt.top*=B,Nt.height*=B;for(let F in Fa)Yt(ss,F,Nt[F])}nr=at,Yr=bt,cr=Fe,Or=ye}gr("setSize"),zn=!1}Ft>0&&wt>0&&(p.clearRect(0,0,c.width,c.height),gr("drawClear"),T.forEach(S=>S()),gr("draw")),Nt.show&&Ii&&(Bi(Nt),Ii=!1),re&&Jr&&(Fo(null,!0,!1),Jr=!1),j.show&&j.live&&Zr&&(Na(),Zr=!1),l||(l=!0,n.status=1,gr("ready")),ks=!1,Di=!1}n.redraw=(S,B)=>{Wn=B||!1,S!==!1?ao(v,D.min,D.max):Rs()};function Ra(S,B){let F=w[S];if(F.from==null){if(fr==0){let P=F.range(n,B.min,B.max,S);B.min=P[0],B.max=P[1]}if(B.min>B.max){let P=B.min;B.min=B.max,B.max=P}if(fr>1&&B.min!=null&&B.max!=null&&B.max-B.min<1e-16)return;S==v&&F.distr==2&&fr>0&&(B.min=Lo(B.min,t[0]),B.max=Lo(B.max,t[0]),B.min==B.max&&B.max++),$[S]=B,pc=!0,Rs()}}n.setScale=Ra;let Ta,_a,ts,rs,kc,vc,ns,os,Ec,Dc,_t,Pt,io=!1,xr=N.drag,dr=xr.x,hr=xr.y;re&&(N.x&&(Ta=co(F$,d)),N.y&&(_a=co(P$,d)),D.ori==0?(ts=Ta,rs=_a):(ts=_a,rs=Ta),_t=N.left,Pt=N.top);let Nt=n.select=vr({show:!0,over:!0,left:0,width:0,top:0,height:0},r.select),ss=Nt.show?co(M$,Nt.over?d:m):null;function Bi(S,B){if(Nt.show){for(let F in S)Nt[F]=S[F],F in Fa&&Yt(ss,F,S[F]);B!==!1&&gr("setSelect")}}n.setSelect=Bi;function zf(S){if(y[S].show)G&&By(Ce[S],za);else if(G&&qn(Ce[S],za),re){let F=kn?ln[0]:ln[S];F!=null&&ls(F,-10,-10,Fe,ye)}}function ao(S,B,F){Ra(S,{min:B,max:F})}function vn(S,B,F,P){B.focus!=null&&Hf(S),B.show!=null&&y.forEach((W,Y)=>{Y>0&&(S==Y||S==null)&&(W.show=B.show,zf(Y),o==2?(ao(W.facets[0].scale,null,null),ao(W.facets[1].scale,null,null)):ao(W.scale,null,null),Rs())}),F!==!1&&gr("setSeries",S,B),P&&Ms("setSeries",n,S,B)}n.setSeries=vn;function Wf(S,B){vr(b[S],B)}function Gf(S,B){S.fill=ht(S.fill||null),S.dir=vt(S.dir,-1),B=B??b.length,b.splice(B,0,S)}function Uf(S){S==null?b.length=0:b.splice(S,1)}n.addBand=Gf,n.setBand=Wf,n.delBand=Uf;function Vf(S,B){y[S].alpha=B,re&&ln[S]!=null&&(ln[S].style.opacity=B),G&&Ce[S]&&(Ce[S].style.opacity=B)}let Un,uo,Mo,is={focus:!0};function Hf(S){if(S!=Mo){let B=S==null,F=Gn.alpha!=1;y.forEach((P,W)=>{if(o==1||W>0){let Y=B||W==0||W==S;P._focus=B?null:Y,F&&Vf(W,Y?1:Gn.alpha)}}),Mo=S,F&&Rs()}}G&&To&&ct(Vb,oe,S=>{N._lock||(Ro(S),Mo!=null&&vn(null,is,!0,or.setSeries))});function En(S,B,F){let P=w[B];F&&(S=S/Et-(P.ori==1?bt:at));let W=Fe;P.ori==1&&(W=ye,S=W-S),P.dir==-1&&(S=W-S);let Y=P._min,ae=P._max,pe=S/W,de=Y+(ae-Y)*pe,Se=P.distr;return Se==3?qc(10,de):Se==4?Z$(de,P.asinh):Se==100?P.bwd(de):de}function qf(S,B){let F=En(S,v,B);return Lo(F,t[0],qt,mr)}n.valToIdx=S=>Lo(S,t[0]),n.posToIdx=qf,n.posToVal=En,n.valToPos=(S,B,F)=>w[B].ori==0?s(S,w[B],F?Sr:Fe,F?Ct:0):a(S,w[B],F?Xr:ye,F?pr:0),n.setCursor=(S,B,F)=>{_t=S.left,Pt=S.top,Fo(null,B,F)};function Bc(S,B){Yt(ss,Uc,Nt.left=S),Yt(ss,tm,Nt.width=B)}function Rc(S,B){Yt(ss,"top",Nt.top=S),Yt(ss,rm,Nt.height=B)}let Ts=D.ori==0?Bc:Rc,_s=D.ori==1?Bc:Rc;function Kf(){if(G&&j.live)for(let S=o==2?1:0;S<y.length;S++){if(S==0&&Ke)continue;let B=j.values[S],F=0;for(let P in B)Ne[S][F++].firstChild.nodeValue=B[P]}}function Na(S,B){if(S!=null&&(S.idxs?S.idxs.forEach((F,P)=>{ee[P]=F}):nL(S.idx)||ee.fill(S.idx),j.idx=ee[0]),G&&j.live){for(let F=0;F<y.length;F++)(F>0||o==1&&!Ke)&&jf(F,ee[F]);Kf()}Zr=!1,B!==!1&&gr("setLegend")}n.setLegend=Na;function jf(S,B){let F=y[S],P=S==0&&_==2?gn:t[S],W;Ke?W=F.values(n,S,B)??We:(W=F.value(n,B==null?null:P[B],S,B),W=W==null?We:{_:W}),j.values[S]=W}function Fo(S,B,F){Ec=_t,Dc=Pt,[_t,Pt]=N.move(n,_t,Pt),N.left=_t,N.top=Pt,re&&(ts&&ls(ts,Nr(_t),0,Fe,ye),rs&&ls(rs,0,Nr(Pt),Fe,ye));let P,W=qt>mr;Un=$t,uo=null;let Y=D.ori==0?Fe:ye,ae=D.ori==1?Fe:ye;if(_t<0||fr==0||W){P=N.idx=null;for(let pe=0;pe<y.length;pe++){let de=ln[pe];de!=null&&ls(de,-10,-10,Fe,ye)}To&&vn(null,is,!0,S==null&&or.setSeries),j.live&&(ee.fill(P),Zr=!0)}else{let pe,de,Se;o==1&&(pe=D.ori==0?_t:Pt,de=En(pe,v),P=N.idx=Lo(de,t[0],qt,mr),Se=R(t[0][P],D,Y,0));let ke=-10,Be=-10,qe=0,At=0,dt=!0,ot="",ze="";for(let Me=o==2?1:0;Me<y.length;Me++){let Mt=y[Me],Wt=ee[Me],Ar=Wt==null?null:o==1?t[Me][Wt]:t[Me][1][Wt],kt=N.dataIdx(n,Me,P,de),Gt=kt==null?null:o==1?t[Me][kt]:t[Me][1][kt];if(Zr=Zr||Gt!=Ar||kt!=Wt,ee[Me]=kt,Me>0&&Mt.show){let en=kt==null?-10:kt==P?Se:R(o==1?t[0][kt]:t[Me][0][kt],D,Y,0),_r=Gt==null?-10:O(Gt,o==1?w[Mt.scale]:w[Mt.facets[1].scale],ae,0);if(To&&Gt!=null){let tn=D.ori==1?_t:Pt,cn=Mr(Gn.dist(n,Me,kt,_r,tn));if(cn<Un){let pn=Gn.bias;if(pn!=0){let rn=En(tn,Mt.scale),fn=Gt>=0?1:-1,zr=rn>=0?1:-1;zr==fn&&(zr==1?pn==1?Gt>=rn:Gt<=rn:pn==1?Gt<=rn:Gt>=rn)&&(Un=cn,uo=Me)}else Un=cn,uo=Me}}if(Zr||kn){let tn,cn;D.ori==0?(tn=en,cn=_r):(tn=_r,cn=en);let pn,rn,fn,zr,An,yr,kr=!0,Po=Tr.bbox;if(Po!=null){kr=!1;let K=Po(n,Me);fn=K.left,zr=K.top,pn=K.width,rn=K.height}else fn=tn,zr=cn,pn=rn=Tr.size(n,Me);if(yr=Tr.fill(n,Me),An=Tr.stroke(n,Me),kn)Me==uo&&Un<=Gn.prox&&(ke=fn,Be=zr,qe=pn,At=rn,dt=kr,ot=yr,ze=An);else{let K=ln[Me];K!=null&&(Jo[Me]=fn,no[Me]=zr,Jb(K,pn,rn,kr),Yb(K,yr,An),ls(K,po(fn),po(zr),Fe,ye))}}}}if(kn){let Me=Gn.prox,Mt=Mo==null?Un<=Me:Un>Me||uo!=Mo;if(Zr||Mt){let Wt=ln[0];Wt!=null&&(Jo[0]=ke,no[0]=Be,Jb(Wt,qe,At,dt),Yb(Wt,ot,ze),ls(Wt,po(ke),po(Be),Fe,ye))}}}if(Nt.show&&io)if(S!=null){let[pe,de]=or.scales,[Se,ke]=or.match,[Be,qe]=S.cursor.sync.scales,At=S.cursor.drag;if(dr=At._x,hr=At._y,dr||hr){let{left:dt,top:ot,width:ze,height:Me}=S.select,Mt=S.scales[Be].ori,Wt=S.posToVal,Ar,kt,Gt,en,_r,tn=pe!=null&&Se(pe,Be),cn=de!=null&&ke(de,qe);tn&&dr?(Mt==0?(Ar=dt,kt=ze):(Ar=ot,kt=Me),Gt=w[pe],en=R(Wt(Ar,Be),Gt,Y,0),_r=R(Wt(Ar+kt,Be),Gt,Y,0),Ts(Oo(en,_r),Mr(_r-en))):Ts(0,Y),cn&&hr?(Mt==1?(Ar=dt,kt=ze):(Ar=ot,kt=Me),Gt=w[de],en=O(Wt(Ar,qe),Gt,ae,0),_r=O(Wt(Ar+kt,qe),Gt,ae,0),_s(Oo(en,_r),Mr(_r-en))):_s(0,ae)}else Pa()}else{let pe=Mr(Ec-kc),de=Mr(Dc-vc);if(D.ori==1){let qe=pe;pe=de,de=qe}dr=xr.x&&pe>=xr.dist,hr=xr.y&&de>=xr.dist;let Se=xr.uni;Se!=null?dr&&hr&&(dr=pe>=Se,hr=de>=Se,!dr&&!hr&&(de>pe?hr=!0:dr=!0)):xr.x&&xr.y&&(dr||hr)&&(dr=hr=!0);let ke,Be;dr&&(D.ori==0?(ke=ns,Be=_t):(ke=os,Be=Pt),Ts(Oo(ke,Be),Mr(Be-ke)),hr||_s(0,ae)),hr&&(D.ori==1?(ke=ns,Be=_t):(ke=os,Be=Pt),_s(Oo(ke,Be),Mr(Be-ke)),dr||Ts(0,Y)),!dr&&!hr&&(Ts(0,0),_s(0,0))}if(xr._x=dr,xr._y=hr,S==null){if(F){if(zc!=null){let[pe,de]=or.scales;or.values[0]=pe!=null?En(D.ori==0?_t:Pt,pe):null,or.values[1]=de!=null?En(D.ori==1?_t:Pt,de):null}Ms(wy,n,_t,Pt,Fe,ye,P)}if(To){let pe=F&&or.setSeries,de=Gn.prox;Mo==null?Un<=de&&vn(uo,is,!0,pe):Un>de?vn(null,is,!0,pe):uo!=Mo&&vn(uo,is,!0,pe)}}Zr&&(j.idx=P,Na()),B!==!1&&gr("setCursor")}let lo=null;Object.defineProperty(n,"rect",{get(){return lo==null&&Ns(!1),lo}});function Ns(S=!1){S?lo=null:(lo=d.getBoundingClientRect(),gr("syncRect",lo))}function Tc(S,B,F,P,W,Y,ae){N._lock||io&&S!=null&&S.movementX==0&&S.movementY==0||(Ma(S,B,F,P,W,Y,ae,!1,S!=null),S!=null?Fo(null,!0,!0):Fo(B,!0,!1))}function Ma(S,B,F,P,W,Y,ae,pe,de){if(lo==null&&Ns(!1),Ro(S),S!=null)F=S.clientX-lo.left,P=S.clientY-lo.top;else{if(F<0||P<0){_t=-10,Pt=-10;return}let[Se,ke]=or.scales,Be=B.cursor.sync,[qe,At]=Be.values,[dt,ot]=Be.scales,[ze,Me]=or.match,Mt=B.axes[0].side%2==1,Wt=D.ori==0?Fe:ye,Ar=D.ori==1?Fe:ye,kt=Mt?Y:W,Gt=Mt?W:Y,en=Mt?P:F,_r=Mt?F:P;if(dt!=null?F=ze(Se,dt)?u(qe,w[Se],Wt,0):-10:F=Wt*(en/kt),ot!=null?P=Me(ke,ot)?u(At,w[ke],Ar,0):-10:P=Ar*(_r/Gt),D.ori==1){let tn=F;F=P,P=tn}}de&&(B==null||B.cursor.event.type==wy)&&((F<=1||F>=Fe-1)&&(F=Oa(F,Fe)),(P<=1||P>=ye-1)&&(P=Oa(P,ye))),pe?(kc=F,vc=P,[ns,os]=N.move(n,F,P)):(_t=F,Pt=P)}let Fa={width:0,height:0,left:0,top:0};function Pa(){Bi(Fa,!1)}let _c,Nc,Mc,Fc;function Pc(S,B,F,P,W,Y,ae){io=!0,dr=hr=xr._x=xr._y=!1,Ma(S,B,F,P,W,Y,ae,!0,!1),S!=null&&(ct(by,Ey,$c,!1),Ms(Gb,n,ns,os,Fe,ye,null));let{left:pe,top:de,width:Se,height:ke}=Nt;_c=pe,Nc=de,Mc=Se,Fc=ke}function $c(S,B,F,P,W,Y,ae){io=xr._x=xr._y=!1,Ma(S,B,F,P,W,Y,ae,!1,!0);let{left:pe,top:de,width:Se,height:ke}=Nt,Be=Se>0||ke>0,qe=_c!=pe||Nc!=de||Mc!=Se||Fc!=ke;if(Be&&qe&&Bi(Nt),xr.setScale&&Be&&qe){let At=pe,dt=Se,ot=de,ze=ke;if(D.ori==1&&(At=de,dt=ke,ot=pe,ze=Se),dr&&ao(v,En(At,v),En(At+dt,v)),hr)for(let Me in w){let Mt=w[Me];Me!=v&&Mt.from==null&&Mt.min!=$t&&ao(Me,En(ot+ze,Me),En(ot,Me))}Pa()}else N.lock&&(N._lock=!N._lock,Fo(B,!0,S!=null));S!=null&&(Cr(by,Ey),Ms(by,n,_t,Pt,Fe,ye,null))}function Yf(S,B,F,P,W,Y,ae){if(N._lock)return;Ro(S);let pe=io;if(io){let de=!0,Se=!0,ke=10,Be,qe;D.ori==0?(Be=dr,qe=hr):(Be=hr,qe=dr),Be&&qe&&(de=_t<=ke||_t>=Fe-ke,Se=Pt<=ke||Pt>=ye-ke),Be&&de&&(_t=_t<ns?0:Fe),qe&&Se&&(Pt=Pt<os?0:ye),Fo(null,!0,!0),io=!1}_t=-10,Pt=-10,ee.fill(null),Fo(null,!0,!0),pe&&(io=pe)}function Lc(S,B,F,P,W,Y,ae){N._lock||(Ro(S),Si(),Pa(),S!=null&&Ms(Hb,n,_t,Pt,Fe,ye,null))}function Oc(){x.forEach(xO),Bo(n.width,n.height,!0)}Wa(Ed,Hc,Oc);let as={};as.mousedown=Pc,as.mousemove=Tc,as.mouseup=$c,as.dblclick=Lc,as.setSeries=(S,B,F,P)=>{let W=or.match[2];F=W(n,B,F),F!=-1&&vn(F,P,!0,!1)},re&&(ct(Gb,d,Pc),ct(wy,d,Tc),ct(Ub,d,S=>{Ro(S),Ns(!1)}),ct(Vb,d,Yf),ct(Hb,d,Lc),Fy.add(n),n.syncRect=Ns);let Ri=n.hooks=r.hooks||{};function gr(S,B,F){Ba?Bs.push([S,B,F]):S in Ri&&Ri[S].forEach(P=>{P.call(null,n,B,F)})}(r.plugins||[]).forEach(S=>{for(let B in S.hooks)Ri[B]=(Ri[B]||[]).concat(S.hooks[B])});let Qc=(S,B,F)=>F,or=vr({key:null,setSeries:!1,filters:{pub:nC,sub:nC},scales:[v,y[1]?y[1].scale:null],match:[oC,oC,Qc],values:[null,null]},N.sync);or.match.length==2&&or.match.push(Qc),N.sync=or;let zc=or.key,$a=e0(zc);function Ms(S,B,F,P,W,Y,ae){or.filters.pub(S,B,F,P,W,Y,ae)&&$a.pub(S,B,F,P,W,Y,ae)}$a.sub(n);function Xf(S,B,F,P,W,Y,ae){or.filters.sub(S,B,F,P,W,Y,ae)&&as[S](null,B,F,P,W,Y,ae)}n.pub=Xf;function Jf(){$a.unsub(n),Fy.delete(n),lr.clear(),Ry(Ed,Hc,Oc),i.remove(),oe?.remove(),gr("destroy")}n.destroy=Jf;function La(){gr("init",r,t),Ac(t||r.data,!1),$[v]?Ra(v,$[v]):Si(),Ii=Nt.show&&(Nt.width>0||Nt.height>0),Jr=Zr=!0,Bo(r.width,r.height)}return y.forEach(xa),x.forEach(Mf),e?e instanceof HTMLElement?(e.appendChild(i),La()):e(n,La):La(),n}Wr.assign=vr;Wr.fmtNum=Wy;Wr.rangeNum=Dd;Wr.rangeLog=Td;Wr.rangeAsinh=Qy;Wr.orient=Ua;Wr.pxRatio=Et;Wr.join=cL;Wr.fmtDate=Uy,Wr.tzDate=wL;Wr.sync=e0;{Wr.addGap=nO,Wr.clipGaps=Md;let r=Wr.paths={points:i0};r.linear=u0,r.stepped=iO,r.bars=aO,r.spline=lO}function St(r){let t=document.getElementById(r);if(t===null)throw new Error(`The page has no element "${r}"`);return t}function ir(r,t={},...e){let n=Object.assign(document.createElement(r),t);return n.append(...e),n}function Va(r,t){if([...r.options].map(({value:o,text:s})=>`${o} ${s}`).join(`
`)===t.map(({value:o,text:s})=>`${o} ${s}`).join(`
`))return;let{value:n}=r;r.replaceChildren(...t.map(({value:o,text:s})=>ir("option",{value:o},s))),t.some(({value:o})=>o===n)&&(r.value=n)}function Ld(r){let t,e=!1;return()=>t?(e=!0,t):t=(async()=>{try{do e=!1,await r();while(e)}finally{t=void 0}})()}function f0(r,t){let e=URL.createObjectURL(r);ir("a",{href:e,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(e),1e4)}var m0=["#0077bb","#d55e00","#009e73","#cc79a7","#b8860b","#7a6fd0"],Od=r=>m0[r%m0.length],d0=r=>Od(r===Od(1)?0:1),y0={frechet:"Fr\xE9chet distance",kernel:"kernel distance",precision:"precision",recall:"recall",density:"density",coverage:"coverage",detection_rate:"faces found",color:"distance of colours",diversity:"diversity",generator_loss:"generator loss",discriminator_loss:"discriminator loss",seconds:"seconds",spread:"spread of the samples"},Xy=r=>y0[r]??r.replace(/^patches_/,"patch distance at "),h0=280,IO=Array.from({length:9},(r,t)=>[1,2,5].map(e=>e*10**t)).flat(),g0=r=>getComputedStyle(document.documentElement).getPropertyValue(r);function A0(r,t){let e,n="",o={stroke:()=>g0("--quiet"),grid:{stroke:()=>g0("--line"),width:1}},s=()=>e?.setSize({width:r.clientWidth,height:h0});return new ResizeObserver(s).observe(r),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>e?.redraw()),(a,u,l)=>{r.ariaLabel=l;let i=a.map(({x:f,y:m})=>[[...f],[...m]]),c=i.length===0?[[]]:Wr.join(i),p=JSON.stringify([a.map(({options:f})=>f),u.length]);if(e!==void 0&&p===n){e.setData(c);return}n=p,e?.destroy(),e=new Wr({width:r.clientWidth,height:h0,scales:{x:{time:!1}},axes:[{...o,incrs:IO},{...o,size:60}],series:[{label:t},...a.map(({options:f})=>({spanGaps:!0,...f}))],bands:u},c,r)}}function x0(){let r=St("figure"),t=A0(St("losses"),"Step"),e=A0(St("epochs"),"Epoch"),n=[],o=()=>{let s=n.length>1,a=n.flatMap(({name:f,color:m,figures:{losses:d}})=>{let h=s?`${f} `:"",g=(w,b)=>({x:d.steps,y:w,options:b}),A={stroke:"transparent",width:0,points:{show:!1},class:"bound"},y=(w,b,v=m)=>({label:`${h}${w}`,stroke:v,width:2,dash:b,points:{show:!1}}),x=s?m:d0(m);return[g(d.generator.mean,y("generator",[])),g(d.discriminator.mean,y("discriminator",[6,4],x)),...s?[]:[d.generator.high,d.generator.low,d.discriminator.high,d.discriminator.low].map(w=>g(w,A))]}),u=n.length===1?[{series:[3,4],fill:`${n[0].color}30`},{series:[5,6],fill:`${d0(n[0].color)}30`}]:[];t(a,u,wO(n));let l=new Set(n.flatMap(({figures:f})=>f.epochs.flatMap(Object.keys)));l.delete("epoch");let i=Object.keys(y0),c=f=>i.includes(f)?i.indexOf(f):i.length,p=[...l].sort((f,m)=>c(f)-c(m));Va(r,p.map(f=>({value:f,text:Xy(f)}))),e(n.map(({name:f,color:m,figures:{epochs:d}})=>{let h=d.filter(g=>Number.isFinite(g[r.value]));return{x:h.map(({epoch:g})=>g),y:h.map(g=>g[r.value]),options:{label:f,stroke:m,width:2,points:{show:!0,size:6,fill:m}}}}),[],`${Xy(r.value)} by epoch of ${n.map(({name:f})=>f).join(", ")}`),St("table").replaceChildren(...n.map(f=>bO(f,p)))};return r.addEventListener("change",o),s=>{n=s,o()}}function wO(r){let t=e=>e.findLast(n=>n!==null)?.toFixed(3)??"unknown";return r.map(({name:e,figures:{losses:n}})=>`${e} at step ${n.steps.at(-1)??0}: generator loss ${t(n.generator.mean)}, discriminator loss ${t(n.discriminator.mean)}`).join("; ")||"No run is chosen"}function bO({name:r,figures:{epochs:t}},e){let n=a=>ir("th",{scope:"col"},a),o=a=>ir("td",{},a==null?"":`${a}`),s=a=>ir("tr",{},o(a.epoch),...e.map(u=>o(a[u])));return ir("table",{},ir("caption",{},r),ir("thead",{},ir("tr",{},n("epoch"),...e.map(a=>n(Xy(a))))),ir("tbody",{},...t.map(s)))}var Os=class{constructor(t,e){this.backend=t,this.dataMover=e,this.data=new WeakMap,this.dataIdsCount=0}get(t){return this.data.has(t)||this.dataMover.moveData(this.backend,t),this.data.get(t)}set(t,e){this.dataIdsCount++,this.data.set(t,e)}has(t){return this.data.has(t)}delete(t){return this.dataIdsCount--,this.data.delete(t)}numDataIds(){return this.dataIdsCount}},Qo=class{refCount(t){return Bn("refCount")}incRef(t){return Bn("incRef")}timerAvailable(){return!0}time(t){return Bn("time")}read(t){return Bn("read")}readSync(t){return Bn("readSync")}readToGPU(t,e){return Bn("readToGPU")}numDataIds(){return Bn("numDataIds")}disposeData(t,e){return Bn("disposeData")}write(t,e,n){return Bn("write")}move(t,e,n,o,s){return Bn("move")}createTensorFromGPUData(t,e,n){return Bn("createTensorFromGPUData")}memory(){return Bn("memory")}floatPrecision(){return Bn("floatPrecision")}epsilon(){return this.floatPrecision()===32?1e-7:1e-4}dispose(){return Bn("dispose")}};function Bn(r){throw new Error(`'${r}' not yet implemented or not found in the registry. This kernel may not be supported by the tfjs backend you have chosen`)}function I0(r){let t=r.length,e=0;for(;t>0;)e=Math.random()*t|0,t--,Qd(r,t,e)}function CO(r,t){if(r.length!==t.length)throw new Error(`Array sizes must match to be shuffled together First array length was ${r.length}Second array length was ${t.length}`);let e=r.length,n=0;for(;e>0;)n=Math.random()*e|0,e--,Qd(r,e,n),Qd(t,e,n)}function ep(r,t,e){return Math.max(r,Math.min(t,e))}function SO(r){return r%2===0?r:r+1}function Qd(r,t,e){let n=r[t];r[t]=r[e],r[e]=n}function kO(r){let t=0;for(let e=0;e<r.length;e++)t+=r[e];return t}function vO(r,t){let e=Math.random();return t*e+(1-e)*r}function EO(r,t){let e=0;for(let n=0;n<r.length;n++){let o=Number(r[n])-Number(t[n]);e+=o*o}return e}function le(r,t){if(!r)throw new Error(typeof t=="string"?t:t())}function zd(r,t,e=""){le(Mi(r,t),()=>e+` Shapes ${r} and ${t} must match`)}function am(r){le(r!=null,()=>"The input to the tensor constructor must be a non-null value.")}function Ut(r){if(r.length===0)return 1;let t=r[0];for(let e=1;e<r.length;e++)t*=r[e];return t}function DO(r){return r.length===0}function BO(r,t){if(r===t)return!0;if(r==null||t==null||r.length!==t.length)return!1;for(let e=0;e<r.length;e++)if(r[e]!==null&&t[e]!==null&&r[e]!==t[e])return!1;return!0}function Mi(r,t){if(r===t)return!0;if(r==null||t==null||r.length!==t.length)return!1;for(let e=0;e<r.length;e++)if(r[e]!==t[e])return!1;return!0}function um(r){return r%1===0}function RO(r){if(Math.tanh!=null)return Math.tanh(r);if(r===1/0)return 1;if(r===-1/0)return-1;{let t=Math.exp(2*r);return(t-1)/(t+1)}}function TO(r){let t=Math.ceil(Math.sqrt(r));return[t,Math.ceil(r/t)]}function _O(r){let t=new Uint32Array(r);for(let e=0;e<r;++e)t[e]=e;return I0(t),t}function qa(r,t){return t<=r.length?r:r+" ".repeat(t-r.length)}function NO(r,t=o=>0,e,n){return new Promise((o,s)=>{let a=0,u=()=>{if(r()){o();return}a++;let l=t(a);if(e!=null&&a>=e){s();return}n!=null?n(u,l):setTimeout(u,l)};u()})}function MO(r,t){let e=1,n=-1;for(let s=0;s<r.length;++s)if(r[s]>=0)e*=r[s];else if(r[s]===-1){if(n!==-1)throw Error(`Shapes can only have 1 implicit size. Found -1 at dim ${n} and dim ${s}`);n=s}else if(r[s]<0)throw Error(`Shapes can not be < 0. Found ${r[s]} at dim ${s}`);if(n===-1){if(t>0&&t!==e)throw Error(`Size(${t}) must match the product of shape ${r}`);return r}if(e===0)throw Error(`Cannot infer the missing size in [${r}] when there are 0 elements`);if(t%e!==0)throw Error(`The implicit shape can't be a fractional number. Got ${t} / ${e}`);let o=r.slice();return o[n]=t/e,o}function Wd(r,t){let e=t.length;return r=r==null?t.map((n,o)=>o):[].concat(r),le(r.every(n=>n>=-e&&n<e),()=>`All values in axis param must be in range [-${e}, ${e}) but got axis ${r}`),le(r.every(n=>um(n)),()=>`All values in axis param must be integers but got axis ${r}`),r.map(n=>n<0?e+n:n)}function FO(r,t){let e=[],n=[],o=t!=null&&Array.isArray(t)&&t.length===0,s=t==null||o?null:Wd(t,r).sort(),a=0;for(let u=0;u<r.length;++u){if(s!=null){if(s[a]===u&&r[u]!==1)throw new Error(`Can't squeeze axis ${u} since its dim '${r[u]}' is not 1`);(s[a]==null||s[a]>u)&&r[u]===1&&(e.push(r[u]),n.push(u)),s[a]<=u&&a++}r[u]!==1&&(e.push(r[u]),n.push(u))}return{newShape:e,keptDims:n}}function PO(r,t){return Gd(r,t)}function Gd(r,t){let e=null;if(r==null||r==="float32")e=new Float32Array(t);else if(r==="int32")e=new Int32Array(t);else if(r==="bool")e=new Uint8Array(t);else if(r==="string")e=new Array(t);else throw new Error(`Unknown data type ${r}`);return e}function Jy(r,t){for(let e=0;e<r.length;e++){let n=r[e];if(isNaN(n)||!isFinite(n))throw Error(`A tensor of type ${t} being uploaded contains ${n}.`)}}function Zy(r){return r==="bool"||r==="complex64"||r==="float32"||r==="int32"||r==="string"}function $O(r,t){return!(t==="complex64"||t==="float32"&&r!=="complex64"||t==="int32"&&r!=="float32"&&r!=="complex64"||t==="bool"&&r==="bool")}function tp(r){if(r==="float32"||r==="int32")return 4;if(r==="complex64")return 8;if(r==="bool")return 1;throw new Error(`Unknown dtype ${r}`)}function ex(r){if(r==null)return 0;let t=0;return r.forEach(e=>t+=e.length),t}function rp(r){return typeof r=="string"||r instanceof String}function w0(r){return typeof r=="boolean"}function b0(r){return typeof r=="number"}function Fi(r){return Array.isArray(r)?Fi(r[0]):r instanceof Float32Array?"float32":r instanceof Int32Array||r instanceof Uint8Array||r instanceof Uint8ClampedArray?"int32":b0(r)?"float32":rp(r)?"string":w0(r)?"bool":"float32"}function np(r){return!!(r&&r.constructor&&r.call&&r.apply)}function op(r,t){for(let e=t;e<r;++e)if(r%e===0)return e;return r}function cs(r){let t=r.length;if(t<2)return[];let e=new Array(t-1);e[t-2]=r[t-1];for(let n=t-3;n>=0;--n)e[n]=e[n+1]*r[n+1];return e}function C0(r,t,e,n=!1){let o=new Array;if(t.length===1){let s=t[0]*(n?2:1);for(let a=0;a<s;a++)o[a]=e[r+a]}else{let s=t[0],a=t.slice(1),u=a.reduce((l,i)=>l*i)*(n?2:1);for(let l=0;l<s;l++)o[l]=C0(r+l*u,a,e,n)}return o}function Ha(r,t,e=!1){if(r.length===0)return t[0];let n=r.reduce((o,s)=>o*s)*(e?2:1);if(n===0)return[];if(n!==t.length)throw new Error(`[${r}] does not match the input size ${t.length}${e?" for a complex tensor":""}.`);return C0(0,r,t,e)}function LO(r,t){if(Array.isArray(r))return r;if(t==="float32")return r instanceof Float32Array?r:new Float32Array(r);if(t==="int32")return r instanceof Int32Array?r:new Int32Array(r);if(t==="bool"||t==="string")return Uint8Array.from(new Int32Array(r));throw new Error(`Unknown dtype ${t}`)}function lm(r,t){let e=sp(r,t);for(let n=0;n<e.length;n++)e[n]=1;return e}function sp(r,t){if(t==null||t==="float32"||t==="complex64")return new Float32Array(r);if(t==="int32")return new Int32Array(r);if(t==="bool")return new Uint8Array(r);throw new Error(`Unknown data type ${t}`)}function OO(r,t){let e=r.reduce((n,o)=>n*o,1);if(t==null||t==="float32")return Ha(r,new Float32Array(e));if(t==="int32")return Ha(r,new Int32Array(e));if(t==="bool")return Ha(r,new Uint8Array(e));throw new Error(`Unknown data type ${t}`)}function Yn(r){r.forEach(t=>{le(Number.isInteger(t)&&t>=0,()=>`Tensor must have a shape comprised of positive integers but got shape [${r}].`)})}function QO(r,t,e){if(t===0)return 0;if(t===1)return r[0];let n=r[r.length-1];for(let o=0;o<r.length-1;++o)n+=e[o]*r[o];return n}function zO(r,t,e){if(t===0)return[];if(t===1)return[r];let n=new Array(t);for(let o=0;o<n.length-1;++o)n[o]=Math.floor(r/e[o]),r-=n[o]*e[o];return n[n.length-1]=r,n}function Ka(r){return r&&r.then&&typeof r.then=="function"}var S0="tfjsflags",cm=class{constructor(t){this.global=t,this.flags={},this.flagRegistry={},this.urlFlags={},this.getQueryParams=GO,this.populateURLFlags()}setPlatform(t,e){this.platform!=null&&(me().getBool("IS_TEST")||me().getBool("PROD")||console.warn(`Platform ${this.platformName} has already been set. Overwriting the platform with ${t}.`)),this.platformName=t,this.platform=e}registerFlag(t,e,n){if(this.flagRegistry[t]={evaluationFn:e,setHook:n},this.urlFlags[t]!=null){let o=this.urlFlags[t];me().getBool("IS_TEST")||me().getBool("PROD")||console.warn(`Setting feature override from URL ${t}: ${o}.`),this.set(t,o)}}async getAsync(t){return t in this.flags?this.flags[t]:(this.flags[t]=await this.evaluateFlag(t),this.flags[t])}get(t){if(t in this.flags)return this.flags[t];let e=this.evaluateFlag(t);if(Ka(e))throw new Error(`Flag ${t} cannot be synchronously evaluated. Please use getAsync() instead.`);return this.flags[t]=e,this.flags[t]}getNumber(t){return this.get(t)}getBool(t){return this.get(t)}getString(t){return this.get(t)}getFlags(){return this.flags}get features(){return this.flags}set(t,e){if(this.flagRegistry[t]==null)throw new Error(`Cannot set flag ${t} as it has not been registered.`);this.flags[t]=e,this.flagRegistry[t].setHook!=null&&this.flagRegistry[t].setHook(e)}evaluateFlag(t){if(this.flagRegistry[t]==null)throw new Error(`Cannot evaluate flag '${t}': no evaluation function found.`);return this.flagRegistry[t].evaluationFn()}setFlags(t){this.flags=Object.assign({},t)}reset(){this.flags={},this.urlFlags={},this.populateURLFlags()}populateURLFlags(){if(typeof this.global>"u"||typeof this.global.location>"u"||typeof this.global.location.search>"u")return;let t=this.getQueryParams(this.global.location.search);S0 in t&&t[S0].split(",").forEach(n=>{let[o,s]=n.split(":");this.urlFlags[o]=VO(o,s)})}};function GO(r){let t={};return r.replace(/[?&]([^=?&]+)(?:=([^&]*))?/g,(e,...n)=>(UO(t,n[0],n[1]),n.join("="))),t}function UO(r,t,e){r[decodeURIComponent(t)]=decodeURIComponent(e||"")}function VO(r,t){let e=t.toLowerCase();return e==="true"||e==="false"?e==="true":`${+e}`===e?+e:t}function me(){return tx}var tx=null;function k0(r){tx=r}var rx;function nx(){if(rx==null){let r;if(typeof window<"u")r=window;else if(typeof global<"u")r=global;else if(typeof process<"u")r=process;else if(typeof self<"u")r=self;else throw new Error("Could not find a global object");rx=r}return rx}function HO(){let r=nx();return r._tfGlobals==null&&(r._tfGlobals=new Map),r._tfGlobals}function pm(r,t){let e=HO();if(e.has(r))return e.get(r);{let n=t();return e.set(r,n),e.get(r)}}var Qs="Acos",ja="Acosh";var zs="AddN";var ip="ArgMax",ap="ArgMin",Ya="Asin",Xa="Asinh",Ja="Atan",Za="Atanh",eu="Atan2",tu="AvgPool",up="AvgPoolGrad",lp="AvgPool3D",cp="AvgPool3DGrad",Ws="BatchMatMul",pp="BatchToSpaceND",ru="Bincount",fm="BitwiseAnd";var fp="BroadcastArgs",ps="Cast",nu="Ceil",fs="ClipByValue",mp="Complex",dp="ComplexAbs",Pi="Concat",Gs="Conv2D",Ud="Conv2DBackpropFilter",Us="Conv2DBackpropInput",ou="Conv3D",su="Conv3DBackpropFilterV2",iu="Conv3DBackpropInputV2";var au="Cosh",uu="Cumprod",lu="Cumsum",cu="CropAndResize",hp="DenseBincount",pu="DepthToSpace",fu="DepthwiseConv2dNative",Vd="DepthwiseConv2dNativeBackpropFilter",Hd="DepthwiseConv2dNativeBackpropInput",gp="Diag",mu="Dilation2D",$i="Dilation2DBackpropInput",Li="Dilation2DBackpropFilter",qd="Draw",Vs="RealDiv",Kd="Einsum";var du="EluGrad";var hu="Equal";var Oi="ExpandDims",gu="Expm1";var Qi="Fill",Au="FlipLeftRight",yu="Floor",Hs="FloorDiv",xu="FusedBatchNorm",zi="GatherV2",Iu="GatherNd",wu="Greater",qs="GreaterEqual",ms="Identity",jd="IFFT",Yd="Imag",bu="IsFinite",Cu="IsInf",Su="IsNan",Ks="LeakyRelu",ku="Less",vu="LessEqual",Eu="LinSpace";var Du="Log1p",Bu="LogicalAnd",Ru="LogicalNot",Tu="LogicalOr",v0="LogicalXor";var _u="LRNGrad";var js="Maximum",Nu="MaxPool",Ap="MaxPoolGrad",yp="MaxPool3D",xp="MaxPool3DGrad",Ip="MaxPoolWithArgmax",Ys="Mean";var Mu="Minimum",Fu="MirrorPad";var Pu="Multinomial",Xs="Multiply";var $u="NotEqual",Lu="NonMaxSuppressionV3",mm="NonMaxSuppressionV4",Ou="NonMaxSuppressionV5",Wi="OnesLike",Qu="OneHot",Gi="Pack",zu="PadV2";var Js="Prelu",Wu="Prod",E0="RaggedGather",D0="RaggedRange",B0="RaggedTensorToTensor",wp="Range",Xd="Real",Gu="Reciprocal",Zs="Relu",Ui="Reshape",Uu="ResizeNearestNeighbor",Vu="ResizeNearestNeighborGrad",Hu="ResizeBilinear",qu="ResizeBilinearGrad",ei="Relu6",Ku="Reverse",ju="Round",ti="Rsqrt",Yu="ScatterNd",Xu="TensorScatterUpdate",Ju="SearchSorted",bp="Select",Zu="Selu",Vi="Slice";var el="Sinh",tl="Sign",ri="Sigmoid",rl="Softplus",ni="Sqrt";var Cp="SpaceToBatchND",Hi="SplitV",nl="Softmax",Jd="SparseFillEmptyRows",dm="SparseReshape",Sp="SparseSegmentMean",kp="SparseSegmentSum",ol="SparseToDense",sl="SquaredDifference",vp="Square",ox="StaticRegexReplace",il="StridedSlice",Ep="StringNGrams",Zd="StringSplit",eh="StringToHashBucketFast";var al="Tanh",zo="Tile",ul="TopK",ll="Transform",cl="Transpose",th="Unique",qi="Unpack",rh="UnsortedSegmentSum";var Ki="ZerosLike",ds="Step",R0="FromPixels",pl="RotateWithOffset",fl="_FusedMatMul",ml="FusedConv2D",dl="FusedDepthwiseConv2D";function hs(...r){me().getBool("IS_TEST")||me().getBool("PROD")||console.warn(...r)}function qO(...r){me().getBool("IS_TEST")||me().getBool("PROD")||console.log(...r)}var Dp=pm("kernelRegistry",()=>new Map),sx=pm("gradRegistry",()=>new Map);function fo(r,t){let e=ux(r,t);return Dp.get(e)}function ix(r){return sx.get(r)}function ax(r){let t=Dp.entries(),e=[];for(;;){let{done:n,value:o}=t.next();if(n)break;let[s,a]=o,[u]=s.split("_");u===r&&e.push(a)}return e}function je(r){let{kernelName:t,backendName:e}=r,n=ux(t,e);Dp.has(n)&&hs(`The kernel '${t}' for backend '${e}' is already registered`),Dp.set(n,r)}function Fr(r){let{kernelName:t}=r;sx.has(t)&&me().getBool("DEBUG")&&hs(`Overriding the gradient for '${t}'`),sx.set(t,r)}function Bp(r,t){let e=ux(r,t);if(!Dp.has(e))throw new Error(`The kernel '${r}' for backend '${t}' is not registered`);Dp.delete(e)}function ux(r,t){return`${t}_${r}`}var I={};us(I,{arraysEqual:()=>Mi,arraysEqualWithNull:()=>BO,assert:()=>le,assertNonNegativeIntegerDimensions:()=>Yn,assertNonNull:()=>am,assertShapesMatch:()=>zd,bytesFromStringArray:()=>ex,bytesPerElement:()=>tp,checkConversionForErrors:()=>Jy,clamp:()=>ep,computeStrides:()=>cs,convertBackendValuesAndArrayBuffer:()=>LO,createScalarValue:()=>eQ,createShuffledIndices:()=>_O,decodeString:()=>Mp,distSquared:()=>EO,encodeString:()=>Np,fetch:()=>rQ,fingerPrint64:()=>ZO,flatten:()=>Yi,getArrayFromDType:()=>Gd,getTypedArrayFromDType:()=>PO,hasEncodingLoss:()=>$O,hexToLong:()=>hm,indexToLoc:()=>zO,inferDtype:()=>Fi,inferFromImplicitShape:()=>MO,isBoolean:()=>w0,isFunction:()=>np,isInt:()=>um,isNumber:()=>b0,isPromise:()=>Ka,isScalarShape:()=>DO,isString:()=>rp,isTypedArray:()=>nn,isValidDtype:()=>Zy,locToIndex:()=>QO,makeOnesTypedArray:()=>lm,makeZerosNestedTypedArray:()=>OO,makeZerosTypedArray:()=>sp,nearestDivisor:()=>op,nearestLargerEven:()=>SO,now:()=>xl,parseAxisParam:()=>Wd,randUniform:()=>vO,repeatedTry:()=>NO,rightPad:()=>qa,shuffle:()=>I0,shuffleCombo:()=>CO,sizeFromShape:()=>Ut,sizeToSquarishShape:()=>TO,squeezeShape:()=>FO,sum:()=>kO,swap:()=>Qd,tanh:()=>RO,toNestedArray:()=>Ha,toTypedArray:()=>_p});function nh(r){return r instanceof Float32Array||r instanceof Int32Array||r instanceof Uint8Array||r instanceof Uint8ClampedArray}var fx=Gc(W0());var yl=fx.default||fx;function hm(r){return yl.fromString(r,!0,16)}var U0=hm("c3a5c85c97cb3127"),Al=hm("b492b66fbe98f273"),dn=hm("9ae16a3b2f90404f");function px(r){return r.xor(r.shru(47))}function V0(r,t,e){let n=r.slice(t,t+e);return yl.fromBytes(Array.from(n),!0,!0)}function Ot(r,t){return V0(r,t,8)}function G0(r,t){return V0(r,t,4)}function Pr(r,t){return t===0?r:r.shru(t).or(r.shl(64-t))}function ji(r,t,e=hm("9ddfea08eb382d69")){let n=r.xor(t).mul(e);n=n.xor(n.shru(47));let o=t.xor(n).mul(e);return o=o.xor(o.shru(47)),o=o.mul(e),o}function jO(r,t,e,n,o,s){o=o.add(r),s=Pr(s.add(o).add(n),21);let a=o;return o=o.add(t),o=o.add(e),s=s.add(Pr(o,44)),[o.add(n),s.add(a)]}function sh(r,t,e,n){return jO(Ot(r,t),Ot(r,t+8),Ot(r,t+16),Ot(r,t+24),e,n)}function YO(r,t=r.length){if(t>=8){let e=dn.add(t*2),n=Ot(r,0).add(dn),o=Ot(r,t-8),s=Pr(o,37).mul(e).add(n),a=Pr(n,25).add(o).mul(e);return ji(s,a,e)}if(t>=4){let e=dn.add(t*2),n=G0(r,0);return ji(n.shl(3).add(t),G0(r,t-4),e)}if(t>0){let e=r[0],n=r[t>>1],o=r[t-1],s=e+(n<<8),a=t+(o<<2);return px(dn.mul(s).xor(U0.mul(a))).mul(dn)}return dn}function XO(r,t=r.length){let e=dn.add(t*2),n=Ot(r,0).mul(Al),o=Ot(r,8),s=Ot(r,t-8).mul(e),a=Ot(r,t-16).mul(dn);return ji(Pr(n.add(o),43).add(Pr(s,30)).add(a),n.add(Pr(o.add(dn),18)).add(s),e)}function JO(r,t=r.length){let e=dn.add(t*2),n=Ot(r,0).mul(dn),o=Ot(r,8),s=Ot(r,t-8).mul(e),a=Ot(r,t-16).mul(dn),u=Pr(n.add(o),43).add(Pr(s,30)).add(a),l=ji(u,n.add(Pr(o.add(dn),18)).add(s),e),i=Ot(r,16).mul(e),c=Ot(r,24),p=u.add(Ot(r,t-32)).mul(e),f=l.add(Ot(r,t-24)).mul(e);return ji(Pr(i.add(c),43).add(Pr(p,30)).add(f),i.add(Pr(c.add(n),18)).add(p),e)}function ZO(r,t=r.length){let e=yl.fromNumber(81,!0);if(t<=32)return t<=16?YO(r,t):XO(r,t);if(t<=64)return JO(r,t);let n=e,o=e.mul(Al).add(113),s=px(o.mul(dn).add(113)).mul(dn),a=[yl.UZERO,yl.UZERO],u=[yl.UZERO,yl.UZERO];n=n.mul(dn).add(Ot(r,0));let l=0,i=(t-1>>6)*64,c=i+(t-1&63)-63;do n=Pr(n.add(o).add(a[0]).add(Ot(r,l+8)),37).mul(Al),o=Pr(o.add(a[1]).add(Ot(r,l+48)),42).mul(Al),n=n.xor(u[1]),o=o.add(a[0]).add(Ot(r,l+40)),s=Pr(s.add(u[0]),33).mul(Al),a=sh(r,l,a[1].mul(Al),n.add(u[0])),u=sh(r,l+32,s.add(u[1]),o.add(Ot(r,l+16))),[s,n]=[n,s],l+=64;while(l!==i);let p=Al.add(s.and(255).shl(1));return l=c,u[0]=u[0].add(t-1&63),a[0]=a[0].add(u[0]),u[0]=u[0].add(a[0]),n=Pr(n.add(o).add(a[0]).add(Ot(r,l+8)),37).mul(p),o=Pr(o.add(a[1]).add(Ot(r,l+48)),42).mul(p),n=n.xor(u[1].mul(9)),o=o.add(a[0].mul(9).add(Ot(r,l+40))),s=Pr(s.add(u[0]),33).mul(p),a=sh(r,l,a[1].mul(p),n.add(u[0])),u=sh(r,l+32,s.add(u[1]),o.add(Ot(r,l+16))),[s,n]=[n,s],ji(ji(a[0],u[0],p).add(px(o).mul(U0)).add(s),ji(a[1],u[1],p).add(n),p)}function eQ(r,t){return t==="string"?Np(r):_p([r],t)}function tQ(r,t){return r instanceof Float32Array&&t==="float32"||r instanceof Int32Array&&t==="int32"||r instanceof Uint8Array&&t==="bool"}function _p(r,t){if(t==="string")throw new Error("Cannot convert a string[] to a TypedArray");if(Array.isArray(r)&&(r=Yi(r)),me().getBool("DEBUG")&&Jy(r,t),tQ(r,t))return r;if(t==null||t==="float32"||t==="complex64")return new Float32Array(r);if(t==="int32")return new Int32Array(r);if(t==="bool"){let e=new Uint8Array(r.length);for(let n=0;n<e.length;++n)Math.round(r[n])!==0&&(e[n]=1);return e}else throw new Error(`Unknown data type ${t}`)}function xl(){return me().platform.now()}function rQ(r,t){return me().platform.fetch(r,t)}function Np(r,t="utf-8"){return t=t||"utf-8",me().platform.encode(r,t)}function Mp(r,t="utf-8"){return t=t||"utf-8",me().platform.decode(r,t)}function nn(r){return me().platform.isTypedArray!=null?me().platform.isTypedArray(r):nh(r)}function Yi(r,t=[],e=!1){if(t==null&&(t=[]),typeof r=="boolean"||typeof r=="number"||typeof r=="string"||Ka(r)||r==null||nn(r)&&e)t.push(r);else if(Array.isArray(r)||nn(r))for(let n=0;n<r.length;++n)Yi(r[n],t,e);else{let n=-1;for(let o of Object.keys(r))/^([1-9]+[0-9]*|0)$/.test(o)&&(n=Math.max(n,Number(o)));for(let o=0;o<=n;o++)Yi(r[o],t,e)}return t}var ih=class{constructor(t,e){this.backendTimer=t,this.logger=e,e==null&&(this.logger=new mx)}profileKernel(t,e,n){let o,s=()=>{o=n()},a,u=xl();if(this.backendTimer.timerAvailable())a=this.backendTimer.time(s);else{s();for(let i of o)i.dataSync();a=Promise.resolve({kernelMs:xl()-u})}if(me().getBool("CHECK_COMPUTATION_FOR_ERRORS"))for(let i=0;i<o.length;i++){let c=o[i];c.data().then(p=>{nQ(p,c.dtype,t)})}return{kernelName:t,outputs:o,inputs:e,timeMs:a.then(i=>i.kernelMs),extraInfo:a.then(i=>i.getExtraProfileInfo!=null?i.getExtraProfileInfo():"")}}logKernelProfile(t){let{kernelName:e,outputs:n,timeMs:o,inputs:s,extraInfo:a}=t;n.forEach(u=>{Promise.all([u.data(),o,a]).then(l=>{this.logger.logKernelProfile(e,u,l[0],l[1],s,l[2])})})}};function nQ(r,t,e){if(t!=="float32")return!1;for(let n=0;n<r.length;n++){let o=r[n];if(isNaN(o)||!isFinite(o))return console.warn(`Found ${o} in the result of '${e}'`),!0}return!1}var mx=class{logKernelProfile(t,e,n,o,s,a){let u=typeof o=="number"?qa(`${o}ms`,9):o.error,l=qa(t,25),i=e.rank,c=e.size,p=qa(e.shape.toString(),14),f="";for(let m in s){let d=s[m];if(d!=null){let h=d.shape||e.shape,g=h.length;f+=`${m}: ${g}D ${g>0?h:""} `}}console.log(`%c${l}	%c${u}	%c${i}D ${p}	%c${c}	%c${f}	%c${a}`,"font-weight:bold","color:red","color:blue","color: orange","color: green","color: steelblue")}};function H0(r,t,e){let n={},o={};for(let l=0;l<t.length;l++)n[t[l].id]=!0;for(let l=0;l<r.length;l++){let i=r[l],c=i.inputs;for(let p in c){let f=c[p],m=!1;for(let d=0;d<t.length;d++)if(n[f.id]){i.outputs.forEach(h=>n[h.id]=!0),m=!0,o[i.id]=!0;break}if(m)break}}let s={};s[e.id]=!0;let a={};for(let l=r.length-1;l>=0;l--){let i=r[l],c=i.inputs;for(let p=0;p<i.outputs.length;p++)if(s[i.outputs[p].id]){for(let f in c)s[c[f].id]=!0,a[i.id]=!0;break}}let u=[];for(let l=0;l<r.length;l++){let i=r[l];if(o[i.id]&&a[i.id]){let c={};for(let f in i.inputs){let m=i.inputs[f];n[m.id]&&(c[f]=m)}let p=Object.assign({},i);p.inputs=c,p.outputs=i.outputs,u.push(p)}}return u}function q0(r,t,e,n){for(let o=t.length-1;o>=0;o--){let s=t[o],a=[];if(s.outputs.forEach(l=>{let i=r[l.id];i!=null?a.push(i):a.push(null)}),s.gradient==null)throw new Error(`Cannot compute gradient: gradient function not found for ${s.kernelName}.`);let u=s.gradient(a);for(let l in s.inputs){if(!(l in u))throw new Error(`Cannot backprop through input ${l}. Available gradients found: ${Object.keys(u)}.`);let i=e(()=>u[l]());if(i.dtype!=="float32")throw new Error(`Error in gradient for op ${s.kernelName}. The gradient of input ${l} must have 'float32' dtype, but has '${i.dtype}'`);let c=s.inputs[l];if(!Mi(i.shape,c.shape))throw new Error(`Error in gradient for op ${s.kernelName}. The gradient of input '${l}' has shape '${i.shape}', which does not match the shape of the input '${c.shape}'`);if(r[c.id]==null)r[c.id]=i;else{let p=r[c.id];r[c.id]=n(p,i),p.dispose()}}}}var K0=20,gm=3,dx=7;function j0(r,t,e,n){let o=cs(t),s=oQ(r,t,e,o),a=t.length,u=ah(r,t,e,o,s),l=["Tensor"];return n&&(l.push(`  dtype: ${e}`),l.push(`  rank: ${a}`),l.push(`  shape: [${t}]`),l.push("  values:")),l.push(u.map(i=>"    "+i).join(`
`)),l.join(`
`)}function oQ(r,t,e,n){let o=Ut(t),s=n[n.length-1],a=new Array(s).fill(0),u=t.length,l=e==="complex64"?ym(r):r;if(u>1)for(let i=0;i<o/s;i++){let c=i*s;for(let p=0;p<s;p++)a[p]=Math.max(a[p],Am(l[c+p],0,e).length)}return a}function Am(r,t,e){let n;return Array.isArray(r)?n=`${parseFloat(r[0].toFixed(dx))} + ${parseFloat(r[1].toFixed(dx))}j`:rp(r)?n=`'${r}'`:e==="bool"?n=Y0(r):n=parseFloat(r.toFixed(dx)).toString(),qa(n,t)}function Y0(r){return r===0?"false":"true"}function ah(r,t,e,n,o,s=!0){let a=e==="complex64"?2:1,u=t[0],l=t.length;if(l===0){if(e==="complex64"){let h=ym(r);return[Am(h[0],0,e)]}return e==="bool"?[Y0(r[0])]:[r[0].toString()]}if(l===1){if(u>K0){let g=gm*a,A=Array.from(r.slice(0,g)),y=Array.from(r.slice((u-gm)*a,u*a));return e==="complex64"&&(A=ym(A),y=ym(y)),["["+A.map((x,w)=>Am(x,o[w],e)).join(", ")+", ..., "+y.map((x,w)=>Am(x,o[u-gm+w],e)).join(", ")+"]"]}return["["+(e==="complex64"?ym(r):Array.from(r)).map((g,A)=>Am(g,o[A],e)).join(", ")+"]"]}let i=t.slice(1),c=n.slice(1),p=n[0]*a,f=[];if(u>K0){for(let h=0;h<gm;h++){let g=h*p,A=g+p;f.push(...ah(r.slice(g,A),i,e,c,o,!1))}f.push("...");for(let h=u-gm;h<u;h++){let g=h*p,A=g+p;f.push(...ah(r.slice(g,A),i,e,c,o,h===u-1))}}else for(let h=0;h<u;h++){let g=h*p,A=g+p;f.push(...ah(r.slice(g,A),i,e,c,o,h===u-1))}let m=l===2?",":"";f[0]="["+(u>0?f[0]+m:"");for(let h=1;h<f.length-1;h++)f[h]=" "+f[h]+m;let d=`,
`;for(let h=2;h<l;h++)d+=`
`;return f[f.length-1]=" "+f[f.length-1]+"]"+(s?"":d),f}function ym(r){let t=[];for(let e=0;e<r.length;e+=2)t.push([r[e],r[e+1]]);return t}var It=class{constructor(t,e,n){if(this.dtype=e,this.shape=t.slice(),this.size=Ut(t),n!=null){let o=n.length;le(o===this.size,()=>`Length of values '${o}' does not match the size inferred by the shape '${this.size}'.`)}if(e==="complex64")throw new Error("complex64 dtype TensorBuffers are not supported. Please create a TensorBuffer for the real and imaginary parts separately and call tf.complex(real, imag).");this.values=n||Gd(e,this.size),this.strides=cs(t)}set(t,...e){e.length===0&&(e=[0]),le(e.length===this.rank,()=>`The number of provided coordinates (${e.length}) must match the rank (${this.rank})`);let n=this.locToIndex(e);this.values[n]=t}get(...t){t.length===0&&(t=[0]);let e=0;for(let o of t){if(o<0||o>=this.shape[e]){let s=`Requested out of range element at ${t}.   Buffer shape=${this.shape}`;throw new Error(s)}e++}let n=t[t.length-1];for(let o=0;o<t.length-1;++o)n+=this.strides[o]*t[o];return this.values[n]}locToIndex(t){if(this.rank===0)return 0;if(this.rank===1)return t[0];let e=t[t.length-1];for(let n=0;n<t.length-1;++n)e+=this.strides[n]*t[n];return e}indexToLoc(t){if(this.rank===0)return[];if(this.rank===1)return[t];let e=new Array(this.shape.length);for(let n=0;n<e.length-1;++n)e[n]=Math.floor(t/this.strides[n]),t-=e[n]*this.strides[n];return e[e.length-1]=t,e}get rank(){return this.shape.length}toTensor(){return Go().makeTensor(this.values,this.shape,this.dtype)}},Go=null,Fp=null,sQ=null;function X0(r){Go=r}function J0(r){Fp=r}function Z0(r){sQ=r}var on=class{constructor(t,e,n,o){this.kept=!1,this.isDisposedInternal=!1,this.shape=t.slice(),this.dtype=e||"float32",this.size=Ut(t),this.strides=cs(t),this.dataId=n,this.id=o,this.rankType=this.rank<5?this.rank.toString():"higher"}get rank(){return this.shape.length}async buffer(){let t=await this.data();return Fp.buffer(this.shape,this.dtype,t)}bufferSync(){return Fp.buffer(this.shape,this.dtype,this.dataSync())}async array(){let t=await this.data();return Ha(this.shape,t,this.dtype==="complex64")}arraySync(){return Ha(this.shape,this.dataSync(),this.dtype==="complex64")}async data(){this.throwIfDisposed();let t=Go().read(this.dataId);if(this.dtype==="string"){let e=await t;try{return e.map(n=>Mp(n))}catch{throw new Error("Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().")}}return t}dataToGPU(t){return this.throwIfDisposed(),Go().readToGPU(this.dataId,t)}dataSync(){this.throwIfDisposed();let t=Go().readSync(this.dataId);if(this.dtype==="string")try{return t.map(e=>Mp(e))}catch{throw new Error("Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().")}return t}async bytes(){this.throwIfDisposed();let t=await Go().read(this.dataId);return this.dtype==="string"?t:new Uint8Array(t.buffer)}dispose(){this.isDisposed||(this.kerasMask&&this.kerasMask.dispose(),Go().disposeTensor(this),this.isDisposedInternal=!0)}get isDisposed(){return this.isDisposedInternal}throwIfDisposed(){if(this.isDisposed)throw new Error("Tensor is disposed.")}print(t=!1){return Fp.print(this,t)}clone(){return this.throwIfDisposed(),Fp.clone(this)}toString(t=!1){let e=this.dataSync();return j0(e,this.shape,this.dtype,t)}cast(t){return this.throwIfDisposed(),Fp.cast(this,t)}variable(t=!0,e,n){return this.throwIfDisposed(),Go().makeVariable(this,t,e,n)}};Object.defineProperty(on,Symbol.hasInstance,{value:r=>!!r&&r.data!=null&&r.dataSync!=null&&r.throwIfDisposed!=null});function hx(){return pm("Tensor",()=>on)}hx();var oi=class extends on{constructor(t,e,n,o){super(t.shape,t.dtype,t.dataId,o),this.trainable=e,this.name=n}assign(t){if(t.dtype!==this.dtype)throw new Error(`dtype of the new value (${t.dtype}) and previous value (${this.dtype}) must match`);if(!Mi(t.shape,this.shape))throw new Error(`shape of the new value (${t.shape}) and previous value (${this.shape}) must match`);Go().disposeTensor(this),this.dataId=t.dataId,Go().incRef(this,null)}dispose(){Go().disposeVariable(this),this.isDisposedInternal=!0}};Object.defineProperty(oi,Symbol.hasInstance,{value:r=>r instanceof on&&r.assign!=null&&r.assign instanceof Function});var gx;(function(r){r.R0="R0",r.R1="R1",r.R2="R2",r.R3="R3",r.R4="R4",r.R5="R5",r.R6="R6"})(gx||(gx={}));var Ax;(function(r){r.float32="float32",r.int32="int32",r.bool="int32",r.complex64="complex64"})(Ax||(Ax={}));var yx;(function(r){r.float32="float32",r.int32="int32",r.bool="bool",r.complex64="complex64"})(yx||(yx={}));var xx;(function(r){r.float32="float32",r.int32="float32",r.bool="float32",r.complex64="complex64"})(xx||(xx={}));var Ix;(function(r){r.float32="complex64",r.int32="complex64",r.bool="complex64",r.complex64="complex64"})(Ix||(Ix={}));var iQ={float32:xx,int32:Ax,bool:yx,complex64:Ix};function ar(r,t){if(r==="string"||t==="string"){if(r==="string"&&t==="string")return"string";throw new Error(`Can not upcast ${r} with ${t}`)}return iQ[r][t]}function wx(r){return ar(r,"int32")}function uh(r){return r!=null&&typeof r=="object"&&"texture"in r&&r.texture instanceof WebGLTexture}function lh(r){return typeof GPUBuffer<"u"&&r!=null&&typeof r=="object"&&"buffer"in r&&r.buffer instanceof GPUBuffer}function Gr(r,t){if(r.dtype===t.dtype)return[r,t];let e=ar(r.dtype,t.dtype);return[r.cast(e),t.cast(e)]}function ch(r){let t=[];return eS(r,t,new Set),t}function eS(r,t,e){if(r==null)return;if(r instanceof on){t.push(r);return}if(!aQ(r))return;let n=r;for(let o in n){let s=n[o];e.has(s)||(e.add(s),eS(s,t,e))}}function aQ(r){return Array.isArray(r)||typeof r=="object"}function bx(r){return r.kernelName!=null}var ph=class{constructor(){this.registeredVariables={},this.nextTapeNodeId=0,this.numBytes=0,this.numTensors=0,this.numStringTensors=0,this.numDataBuffers=0,this.gradientDepth=0,this.kernelDepth=0,this.scopeStack=[],this.numDataMovesStack=[],this.nextScopeId=0,this.tensorInfo=new WeakMap,this.profiling=!1,this.activeProfile={newBytes:0,newTensors:0,peakBytes:0,kernels:[],result:null,get kernelNames(){return Array.from(new Set(this.kernels.map(t=>t.name)))}}}dispose(){for(let t in this.registeredVariables)this.registeredVariables[t].dispose()}},xm=class r{constructor(t){this.ENV=t,this.registry={},this.registryFactory={},this.pendingBackendInitId=0,this.state=new ph}async ready(){if(this.pendingBackendInit!=null)return this.pendingBackendInit.then(()=>{});if(this.backendInstance!=null)return;let t=this.getSortedBackends();for(let e=0;e<t.length;e++){let n=t[e];if(await this.initializeBackend(n).success){await this.setBackend(n);return}}throw new Error("Could not initialize any backends, all backend initializations failed.")}get backend(){if(this.pendingBackendInit!=null)throw new Error(`Backend '${this.backendName}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);if(this.backendInstance==null){let{name:t,asyncInit:e}=this.initializeBackendsAndReturnBest();if(e)throw new Error(`The highest priority backend '${t}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);this.setBackend(t)}return this.backendInstance}backendNames(){return Object.keys(this.registryFactory)}findBackend(t){if(!(t in this.registry))if(t in this.registryFactory){let{asyncInit:e}=this.initializeBackend(t);if(e)return null}else return null;return this.registry[t]}findBackendFactory(t){return t in this.registryFactory?this.registryFactory[t].factory:null}registerBackend(t,e,n=1){return t in this.registryFactory?(hs(`${t} backend was already registered. Reusing existing backend factory.`),!1):(this.registryFactory[t]={factory:e,priority:n},!0)}async setBackend(t){if(this.registryFactory[t]==null)throw new Error(`Backend name '${t}' not found in registry`);if(this.backendName=t,this.registry[t]==null){this.backendInstance=null;let{success:e,asyncInit:n}=this.initializeBackend(t);if(!(n?await e:e))return!1}return this.backendInstance=this.registry[t],this.setupRegisteredKernels(),this.profiler=new ih(this.backendInstance),!0}setupRegisteredKernels(){ax(this.backendName).forEach(e=>{e.setupFunc!=null&&e.setupFunc(this.backendInstance)})}disposeRegisteredKernels(t){ax(t).forEach(n=>{n.disposeFunc!=null&&n.disposeFunc(this.registry[t])})}initializeBackend(t){let e=this.registryFactory[t];if(e==null)throw new Error(`Cannot initialize backend ${t}, no registration found.`);try{let n=e.factory();if(n&&!(n instanceof Qo)&&typeof n.then=="function"){let o=++this.pendingBackendInitId,s=n.then(a=>o<this.pendingBackendInitId?!1:(this.registry[t]=a,this.pendingBackendInit=null,!0)).catch(a=>(o<this.pendingBackendInitId||(this.pendingBackendInit=null,hs(`Initialization of backend ${t} failed`),hs(a.stack||a.message)),!1));return this.pendingBackendInit=s,{success:s,asyncInit:!0}}else return this.registry[t]=n,{success:!0,asyncInit:!1}}catch(n){return hs(`Initialization of backend ${t} failed`),hs(n.stack||n.message),{success:!1,asyncInit:!1}}}removeBackend(t){if(!(t in this.registryFactory))throw new Error(`${t} backend not found in registry`);this.backendName===t&&this.pendingBackendInit!=null&&this.pendingBackendInitId++,t in this.registry&&(this.disposeRegisteredKernels(t),this.registry[t].dispose(),delete this.registry[t]),delete this.registryFactory[t],this.backendName===t&&(this.pendingBackendInit=null,this.backendName=null,this.backendInstance=null)}getSortedBackends(){if(Object.keys(this.registryFactory).length===0)throw new Error("No backend found in registry.");return Object.keys(this.registryFactory).sort((t,e)=>this.registryFactory[e].priority-this.registryFactory[t].priority)}initializeBackendsAndReturnBest(){let t=this.getSortedBackends();for(let e=0;e<t.length;e++){let n=t[e],{success:o,asyncInit:s}=this.initializeBackend(n);if(s||o)return{name:n,asyncInit:s}}throw new Error("Could not initialize any backends, all backend initializations failed.")}moveData(t,e){let n=this.state.tensorInfo.get(e),o=n.backend,s=this.readSync(e),a=o.refCount(e);o.disposeData(e,!0),n.backend=t,t.move(e,s,n.shape,n.dtype,a),this.shouldCheckForMemLeaks()&&this.state.numDataMovesStack[this.state.numDataMovesStack.length-1]++}tidy(t,e){let n=null;if(e==null){if(typeof t!="function")throw new Error("Please provide a function to tidy()");e=t}else{if(typeof t!="string"&&!(t instanceof String))throw new Error("When calling with two arguments, the first argument to tidy() must be a string");if(typeof e!="function")throw new Error("When calling with two arguments, the 2nd argument to tidy() must be a function");n=t}let o;return this.scopedRun(()=>this.startScope(n),()=>this.endScope(o),()=>(o=e(),o instanceof Promise&&console.error("Cannot return a Promise inside of tidy."),o))}scopedRun(t,e,n){t();try{let o=n();return e(),o}catch(o){throw e(),o}}nextTensorId(){return r.nextTensorId++}nextVariableId(){return r.nextVariableId++}clone(t){let e=te.runKernel(ms,{x:t}),n={x:t},o=a=>({x:()=>{let u="float32",l={x:a},i={dtype:u};return te.runKernel(ps,l,i)}}),s=[];return this.addTapeNode(this.state.activeScope.name,n,[e],o,s,{}),e}runKernel(t,e,n){if(this.backendName==null&&this.backend,!(fo(t,this.backendName)!=null))throw new Error(`Kernel '${t}' not registered for backend '${this.backendName}'`);return this.runKernelFunc({kernelName:t,inputs:e,attrs:n})}shouldCheckForMemLeaks(){return this.ENV.getBool("IS_TEST")}checkKernelForMemLeak(t,e,n){let o=this.backend.numDataIds(),s=0;n.forEach(l=>{s+=l.dtype==="complex64"?3:1});let a=this.state.numDataMovesStack[this.state.numDataMovesStack.length-1],u=o-e-s-a;if(u>0)throw new Error(`Backend '${this.backendName}' has an internal memory leak (${u} data ids) after running '${t}'`)}runKernelFunc(t){let e,n=[],o=this.isTapeOn(),s=this.state.numBytes,a=this.state.numTensors;this.shouldCheckForMemLeaks()&&this.state.numDataMovesStack.push(0);let u;this.backendName==null&&this.backend;let l,i=bx(t)?t.kernelName:this.state.activeScope!=null?this.state.activeScope.name:"";if(bx(t)){let{kernelName:d,inputs:h,attrs:g}=t;this.backendName==null&&this.backend;let A=fo(d,this.backendName);le(A!=null,()=>`Cannot find registered kernel '${d}' for backend '${this.backendName}'`),u=()=>{let y=this.backend.numDataIds();l=A.kernelFunc({inputs:h,attrs:g,backend:this.backend});let x=Array.isArray(l)?l:[l];this.shouldCheckForMemLeaks()&&this.checkKernelForMemLeak(d,y,x);let w=x.map(b=>b.rank!=null?b:this.makeTensorFromTensorInfo(b));if(o){let b=this.getTensorsForGradient(d,h,w);n=this.saveTensorsForBackwardMode(b)}return w}}else{let{forwardFunc:d}=t,h=g=>{o&&(n=g.map(A=>this.keep(this.clone(A))))};u=()=>{let g=this.backend.numDataIds();l=this.tidy(()=>d(this.backend,h));let A=Array.isArray(l)?l:[l];return this.shouldCheckForMemLeaks()&&this.checkKernelForMemLeak(i,g,A),A}}let{inputs:c,attrs:p}=t,f=bx(t)?null:t.backwardsFunc,m;return this.scopedRun(()=>this.state.kernelDepth++,()=>this.state.kernelDepth--,()=>{!this.ENV.getBool("DEBUG")&&!this.state.profiling?e=u():(m=this.profiler.profileKernel(i,c,()=>u()),this.ENV.getBool("DEBUG")&&this.profiler.logKernelProfile(m),e=m.outputs)}),o&&this.addTapeNode(i,c,e,f,n,p),this.state.profiling&&this.state.activeProfile.kernels.push({name:i,bytesAdded:this.state.numBytes-s,totalBytesSnapshot:this.state.numBytes,tensorsAdded:this.state.numTensors-a,totalTensorsSnapshot:this.state.numTensors,inputShapes:Object.keys(c).map(d=>c[d]!=null?c[d].shape:null),outputShapes:e.map(d=>d.shape),kernelTimeMs:m.timeMs,extraInfo:m.extraInfo}),Array.isArray(l)?e:e[0]}saveTensorsForBackwardMode(t){return t.map(n=>this.keep(this.clone(n)))}getTensorsForGradient(t,e,n){let o=ix(t);if(o!=null){let s=o.inputsToSave||[],a=o.outputsToSave||[],u;o.saveAllInputs?(le(Array.isArray(e),()=>"saveAllInputs is true, expected inputs to be an array."),u=Object.keys(e).map(i=>e[i])):u=s.map(i=>e[i]);let l=n.filter((i,c)=>a[c]);return u.concat(l)}return[]}makeTensor(t,e,n,o){if(t==null)throw new Error("Values passed to engine.makeTensor() are null");n=n||"float32",o=o||this.backend;let s=t;n==="string"&&rp(t[0])&&(s=t.map(l=>Np(l)));let a=o.write(s,e,n),u=new on(e,n,a,this.nextTensorId());if(this.trackTensor(u,o),n==="string"){let l=this.state.tensorInfo.get(a),i=ex(s);this.state.numBytes+=i-l.bytes,l.bytes=i}return u}makeTensorFromDataId(t,e,n,o){n=n||"float32";let s={dataId:t,shape:e,dtype:n};return this.makeTensorFromTensorInfo(s,o)}makeTensorFromTensorInfo(t,e){let{dataId:n,shape:o,dtype:s}=t,a=new on(o,s,n,this.nextTensorId());return this.trackTensor(a,e),a}makeVariable(t,e=!0,n,o){n=n||this.nextVariableId().toString(),o!=null&&o!==t.dtype&&(t=t.cast(o));let s=new oi(t,e,n,this.nextTensorId());if(this.state.registeredVariables[s.name]!=null)throw new Error(`Variable with name ${s.name} was already registered`);return this.state.registeredVariables[s.name]=s,this.incRef(s,this.backend),s}trackTensor(t,e){this.state.numTensors++,t.dtype==="string"&&this.state.numStringTensors++;let n=0;t.dtype!=="complex64"&&t.dtype!=="string"&&(n=t.size*tp(t.dtype)),this.state.numBytes+=n,this.state.tensorInfo.has(t.dataId)||(this.state.numDataBuffers++,this.state.tensorInfo.set(t.dataId,{backend:e||this.backend,dtype:t.dtype,shape:t.shape,bytes:n})),t instanceof oi||this.track(t)}incRef(t,e){this.trackTensor(t,e),this.backend.incRef(t.dataId)}removeDataId(t,e){this.state.tensorInfo.has(t)&&this.state.tensorInfo.get(t).backend===e&&(this.state.tensorInfo.delete(t),this.state.numDataBuffers--)}disposeTensor(t){if(!this.state.tensorInfo.has(t.dataId))return;let e=this.state.tensorInfo.get(t.dataId);if(this.state.numTensors--,t.dtype==="string"&&(this.state.numStringTensors--,this.state.numBytes-=e.bytes),t.dtype!=="complex64"&&t.dtype!=="string"){let n=t.size*tp(t.dtype);this.state.numBytes-=n}e.backend.disposeData(t.dataId)&&this.removeDataId(t.dataId,e.backend)}disposeVariables(){for(let t in this.state.registeredVariables){let e=this.state.registeredVariables[t];this.disposeVariable(e)}}disposeVariable(t){this.disposeTensor(t),this.state.registeredVariables[t.name]!=null&&delete this.state.registeredVariables[t.name]}memory(){let t=this.backend.memory();return t.numTensors=this.state.numTensors,t.numDataBuffers=this.state.numDataBuffers,t.numBytes=this.state.numBytes,this.state.numStringTensors>0&&(t.unreliable=!0,t.reasons==null&&(t.reasons=[]),t.reasons.push("Memory usage by string tensors is approximate (2 bytes per character)")),t}async profile(t){this.state.profiling=!0;let e=this.state.numBytes,n=this.state.numTensors;this.state.activeProfile.kernels=[],this.state.activeProfile.result=await t(),this.state.profiling=!1,this.state.activeProfile.peakBytes=Math.max(...this.state.activeProfile.kernels.map(o=>o.totalBytesSnapshot)),this.state.activeProfile.newBytes=this.state.numBytes-e,this.state.activeProfile.newTensors=this.state.numTensors-n;for(let o of this.state.activeProfile.kernels)o.kernelTimeMs=await o.kernelTimeMs,o.extraInfo=await o.extraInfo;return this.state.activeProfile}isTapeOn(){return this.state.gradientDepth>0&&this.state.kernelDepth===0}addTapeNode(t,e,n,o,s,a){let u={id:this.state.nextTapeNodeId++,kernelName:t,inputs:e,outputs:n,saved:s},l=ix(t);l!=null&&(o=l.gradFunc),o!=null&&(u.gradient=i=>(i=i.map((c,p)=>{if(c==null){let f=n[p],m=sp(f.size,f.dtype);return this.makeTensor(m,f.shape,f.dtype)}return c}),o(i.length>1?i:i[0],s,a))),this.state.activeTape.push(u)}keep(t){return t.kept=!0,t}startTape(){this.state.gradientDepth===0&&(this.state.activeTape=[]),this.state.gradientDepth++}endTape(){this.state.gradientDepth--}startScope(t){let e={track:[],name:"unnamed scope",id:this.state.nextScopeId++};t&&(e.name=t),this.state.scopeStack.push(e),this.state.activeScope=e}endScope(t){let e=ch(t),n=new Set(e.map(s=>s.id));for(let s=0;s<this.state.activeScope.track.length;s++){let a=this.state.activeScope.track[s];!a.kept&&!n.has(a.id)&&a.dispose()}let o=this.state.scopeStack.pop();this.state.activeScope=this.state.scopeStack.length===0?null:this.state.scopeStack[this.state.scopeStack.length-1],e.forEach(s=>{!s.kept&&s.scopeId===o.id&&this.track(s)})}gradients(t,e,n,o=!1){if(le(e.length>0,()=>"gradients() received an empty list of xs."),n!=null&&n.dtype!=="float32")throw new Error(`dy must have 'float32' dtype, but has '${n.dtype}'`);let s=this.scopedRun(()=>this.startTape(),()=>this.endTape(),()=>this.tidy("forward",t));le(s instanceof on,()=>"The result y returned by f() must be a tensor.");let a=H0(this.state.activeTape,e,s);if(!o&&a.length===0&&e.length>0)throw new Error("Cannot compute gradient of y=f(x) with respect to x. Make sure that the f you passed encloses all operations that lead from x to y.");return this.tidy("backward",()=>{let u={};u[s.id]=n??uQ(s.shape),q0(u,a,i=>this.tidy(i),lQ);let l=e.map(i=>u[i.id]);return this.state.gradientDepth===0&&(this.state.activeTape.forEach(i=>{for(let c of i.saved)c.dispose()}),this.state.activeTape=null),{value:s,grads:l}})}customGrad(t){return le(np(t),()=>"The f passed in customGrad(f) must be a function."),(...e)=>{le(e.every(u=>u instanceof on),()=>"The args passed in customGrad(f)(x1, x2,...) must all be tensors");let n,o={};e.forEach((u,l)=>{o[l]=u});let s=(u,l)=>(n=t(...e,l),le(n.value instanceof on,()=>"The function f passed in customGrad(f) must return an object where `obj.value` is a tensor"),le(np(n.gradFunc),()=>"The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function."),n.value),a=(u,l)=>{let i=n.gradFunc(u,l),c=Array.isArray(i)?i:[i];le(c.length===e.length,()=>"The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns the same number of tensors as inputs passed to f(...)."),le(c.every(f=>f instanceof on),()=>"The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns a list of only tensors.");let p={};return c.forEach((f,m)=>{p[m]=()=>f}),p};return this.runKernelFunc({forwardFunc:s,backwardsFunc:a,inputs:o})}}readSync(t){return this.state.tensorInfo.get(t).backend.readSync(t)}read(t){return this.state.tensorInfo.get(t).backend.read(t)}readToGPU(t,e){return this.state.tensorInfo.get(t).backend.readToGPU(t,e)}async time(t){let e=xl(),n=await this.backend.time(t);return n.wallMs=xl()-e,n}track(t){return this.state.activeScope!=null&&(t.scopeId=this.state.activeScope.id,this.state.activeScope.track.push(t)),t}get registeredVariables(){return this.state.registeredVariables}reset(){this.pendingBackendInitId++,this.state.dispose(),this.ENV.reset(),this.state=new ph;for(let t in this.registry)this.disposeRegisteredKernels(t),this.registry[t].dispose(),delete this.registry[t];this.backendName=null,this.backendInstance=null,this.pendingBackendInit=null}};xm.nextTensorId=0;xm.nextVariableId=0;function uQ(r){let t=lm(Ut(r),"float32");return te.makeTensor(t,r,"float32")}function Cx(){let r=nx();if(r._tfengine==null){let t=new cm(r);r._tfengine=new xm(t)}return k0(r._tfengine.ENV),X0(()=>r._tfengine),r._tfengine}var te=Cx();function lQ(r,t){let e={a:r,b:t};return te.runKernel("Add",e)}function tS(){return typeof window<"u"&&window.document!=null||typeof WorkerGlobalScope<"u"}var xn=me();xn.registerFlag("DEBUG",()=>!1,r=>{r&&console.warn("Debugging mode is ON. The output of every math call will be downloaded to CPU and checked for NaNs. This significantly impacts performance.")});xn.registerFlag("IS_BROWSER",()=>tS());xn.registerFlag("IS_NODE",()=>typeof process<"u"&&typeof process.versions<"u"&&typeof process.versions.node<"u");xn.registerFlag("IS_CHROME",()=>typeof navigator<"u"&&navigator!=null&&navigator.userAgent!=null&&/Chrome/.test(navigator.userAgent)&&/Google Inc/.test(navigator.vendor));xn.registerFlag("IS_SAFARI",()=>typeof navigator<"u"&&navigator!=null&&navigator.userAgent!=null&&/Safari/.test(navigator.userAgent)&&/Apple/.test(navigator.vendor));xn.registerFlag("PROD",()=>!1);xn.registerFlag("TENSORLIKE_CHECK_SHAPE_CONSISTENCY",()=>xn.getBool("DEBUG"));xn.registerFlag("DEPRECATION_WARNINGS_ENABLED",()=>!0);xn.registerFlag("IS_TEST",()=>!1);xn.registerFlag("CHECK_COMPUTATION_FOR_ERRORS",()=>xn.getBool("DEBUG"));xn.registerFlag("WRAP_TO_IMAGEBITMAP",()=>!1);xn.registerFlag("CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU",()=>!1);xn.registerFlag("USE_SETTIMEOUTCUSTOM",()=>!1);function Il(r,t){let e=r;if(nn(r))return t==="string"?[]:[r.length];if(uh(r)){let o=r.channels||"RGBA";return[r.height,r.width*o.length]}else if(lh(r))return[r.buffer.size/(t==null?4:tp(t))];if(!Array.isArray(r))return[];let n=[];for(;Array.isArray(e)||nn(e)&&t!=="string";)n.push(e.length),e=e[0];return Array.isArray(r)&&me().getBool("TENSORLIKE_CHECK_SHAPE_CONSISTENCY")&&nS(r,n,[]),n}function nS(r,t,e){if(e=e||[],!Array.isArray(r)&&!nn(r)){le(t.length===0,()=>`Element arr[${e.join("][")}] is a primitive, but should be an array/TypedArray of ${t[0]} elements`);return}le(t.length>0,()=>`Element arr[${e.join("][")}] should be a primitive, but is an array of ${r.length} elements`),le(r.length===t[0],()=>`Element arr[${e.join("][")}] should have ${t[0]} elements, but has ${r.length} elements`);let n=t.slice(1);for(let o=0;o<r.length;++o)nS(r[o],n,e.concat(o))}function rS(r,t,e,n){if(r!=="string_or_numeric"){if(r==null)throw new Error("Expected dtype cannot be null.");if(r!=="numeric"&&r!==t||r==="numeric"&&t==="string")throw new Error(`Argument '${e}' passed to '${n}' must be ${r} tensor, but got ${t} tensor`)}}function ue(r,t,e,n="numeric"){if(r instanceof hx())return rS(n,r.dtype,t,e),r;let o=Fi(r);if(o!=="string"&&["bool","int32","float32"].indexOf(n)>=0&&(o=n),rS(n,o,t,e),r==null||!nn(r)&&!Array.isArray(r)&&typeof r!="number"&&typeof r!="boolean"&&typeof r!="string"){let l=r==null?"null":r.constructor.name;throw new Error(`Argument '${t}' passed to '${e}' must be a Tensor or TensorLike, but got '${l}'`)}let s=Il(r,o);!nn(r)&&!Array.isArray(r)&&(r=[r]);let u=o!=="string"?_p(r,o):Yi(r,[],!0);return te.makeTensor(u,s,o)}function fh(r,t,e,n="numeric"){if(!Array.isArray(r))throw new Error(`Argument ${t} passed to ${e} must be a \`Tensor[]\` or \`TensorLike[]\``);return r.map((s,a)=>ue(s,`${t}[${a}]`,e,n))}var pQ="__op";function fe(r){let t=Object.keys(r);if(t.length!==1)throw new Error(`Please provide an object with a single key (operation name) mapping to a function. Got an object with ${t.length} keys.`);let e=t[0],n=r[e];e.endsWith("_")&&(e=e.substring(0,e.length-1)),e=e+pQ;let o=(...s)=>{te.startScope(e);try{let a=n(...s);return Ka(a)&&console.error("Cannot return a Promise inside of tidy."),te.endScope(a),a}catch(a){throw te.endScope(null),a}};return Object.defineProperty(o,"name",{value:e,configurable:!0}),o}function fQ(r,t){let e=ue(r,"real","complex"),n=ue(t,"imag","complex");zd(e.shape,n.shape,`real and imag shapes, ${e.shape} and ${n.shape}, must match in call to tf.complex().`);let o={real:e,imag:n};return te.runKernel(mp,o)}var mh=fe({complex_:fQ});function Xi(r,t,e,n){if(n==null)n=Fi(r);else if(n==="complex64")throw new Error("Cannot construct a complex64 tensor directly. Please use tf.complex(real, imag).");if(lh(r)||uh(r)){if(n!=="float32"&&n!=="int32")throw new Error(`Creating tensor from GPU data only supports 'float32'|'int32' dtype, while the dtype is ${n}.`);return te.backend.createTensorFromGPUData(r,t||e,n)}if(!nn(r)&&!Array.isArray(r)&&typeof r!="number"&&typeof r!="boolean"&&typeof r!="string")throw new Error("values passed to tensor(values) must be a number/boolean/string or an array of numbers/booleans/strings, or a TypedArray");if(t!=null){Yn(t);let o=Ut(t),s=Ut(e);le(o===s,()=>`Based on the provided shape, [${t}], the tensor should have ${o} values but has ${s}`);for(let a=0;a<e.length;++a){let u=e[a],l=a===e.length-1?u!==Ut(t.slice(a)):!0;le(e[a]===t[a]||!l,()=>`Error creating a new Tensor. Inferred shape (${e}) does not match the provided shape (${t}). `)}}return!nn(r)&&!Array.isArray(r)&&(r=[r]),t=t||e,r=n!=="string"?_p(r,n):Yi(r,[],!0),te.makeTensor(r,t,n)}function Im(r,t,e){let n=Il(r,e);return Xi(r,t,n,e)}var _n=class r{static join(t){return new r(t).slice()}constructor(t){if(this.shards=[],this.previousShardIndex=0,t==null||(t instanceof Array||(t=[t]),t=t.map(n=>nn(n)?n.buffer:n),t.length===0))return;this.bufferUniformSize=t[0].byteLength;let e=0;for(let n=0;n<t.length;n++){let o=t[n];n!==t.length-1&&o.byteLength!==this.bufferUniformSize&&(this.bufferUniformSize=void 0);let s=e+o.byteLength;this.shards.push({buffer:o,start:e,end:s}),e=s}this.shards.length===0&&(this.byteLength=0),this.byteLength=this.shards[this.shards.length-1].end}slice(t=0,e=this.byteLength){if(this.shards.length===0)return new ArrayBuffer(0);if(t=isNaN(Number(t))?0:t,e=isNaN(Number(e))?0:e,t=Math.max(0,t),e=Math.min(this.byteLength,e),e<=t)return new ArrayBuffer(0);let n=this.findShardForByte(t);if(n===-1)throw new Error(`Could not find start shard for byte ${t}`);let o=e-t,s=new ArrayBuffer(o),a=new Uint8Array(s),u=0;for(let l=n;l<this.shards.length;l++){let i=this.shards[l],p=t+u-i.start,f=u,d=Math.min(e,i.end)-i.start,h=new Uint8Array(i.buffer,p,d-p);if(a.set(h,f),u+=h.length,e<i.end)break}return s}findShardForByte(t){if(this.shards.length===0||t<0||t>=this.byteLength)return-1;if(this.bufferUniformSize!=null)return this.previousShardIndex=Math.floor(t/this.bufferUniformSize),this.previousShardIndex;function e(o){return t<o.start?-1:t>=o.end?1:0}if(e(this.shards[this.previousShardIndex])===0)return this.previousShardIndex;let n=mQ(this.shards,e);return n===-1?-1:(this.previousShardIndex=n,this.previousShardIndex)}};function mQ(r,t){let e=0,n=r.length;for(;e<=n;){let o=Math.floor((n-e)/2)+e,s=t(r[o]);if(s===0)return o;s<0?n=o:e=o+1}return-1}function oS(r){me().getBool("DEPRECATION_WARNINGS_ENABLED")&&console.warn(r+" You can disable deprecation warnings with tf.disableDeprecationWarnings().")}Z0(oS);function Bt(){return te}function Qe(r,t){return te.tidy(r,t)}function Er(r){ch(r).forEach(e=>e.dispose())}function sS(r){return te.keep(r)}function Sx(r){return te.setBackend(r)}function wm(){return te.backendName}function iS(r){te.removeBackend(r)}function aS(r){return te.findBackendFactory(r)}function Ji(r,t,e=1){return te.registerBackend(r,t,e)}function Zi(){return te.backend}var kx=typeof Buffer<"u"&&(typeof Blob>"u"||typeof atob>"u"||typeof btoa>"u");function uS(r){return kx?Buffer.byteLength(r,"utf8"):new Blob([r]).size}function lS(r){if(kx)return Buffer.from(r).toString("base64");let t=new Uint8Array(r),e="";for(let n=0,o=t.length;n<o;n++)e+=String.fromCharCode(t[n]);return btoa(e)}function cS(r){if(kx){let n=Buffer.from(r,"base64");return n.buffer.slice(n.byteOffset,n.byteOffset+n.byteLength)}let t=atob(r),e=new Uint8Array(t.length);for(let n=0;n<t.length;++n)e.set([t.charCodeAt(n)],n);return e.buffer}function dh(r,t){let e={modelTopology:r.modelTopology,format:r.format,generatedBy:r.generatedBy,convertedBy:r.convertedBy,weightsManifest:t};return r.signature!=null&&(e.signature=r.signature),r.userDefinedMetadata!=null&&(e.userDefinedMetadata=r.userDefinedMetadata),r.modelInitializer!=null&&(e.modelInitializer=r.modelInitializer),r.initializerSignature!=null&&(e.initializerSignature=r.initializerSignature),r.trainingConfig!=null&&(e.trainingConfig=r.trainingConfig),e}function pS(r,t,e){let n={modelTopology:r.modelTopology,format:r.format,generatedBy:r.generatedBy,convertedBy:r.convertedBy};if(r.trainingConfig!=null&&(n.trainingConfig=r.trainingConfig),r.weightsManifest!=null){if(!t)throw new Error("modelJSON has weightsManifest but weightSpecs is null");if(!e)throw new Error("modelJSON has weightsManifest but weightData is null");n.weightSpecs=t,n.weightData=e}return r.signature!=null&&(n.signature=r.signature),r.userDefinedMetadata!=null&&(n.userDefinedMetadata=r.userDefinedMetadata),r.modelInitializer!=null&&(n.modelInitializer=r.modelInitializer),r.initializerSignature!=null&&(n.initializerSignature=r.initializerSignature),n}async function hh(r,t){let e,n;return r.weightsManifest!=null&&([e,n]=await t(r.weightsManifest)),pS(r,e,n)}function ii(r){if(r.modelTopology instanceof ArrayBuffer)throw new Error("Expected JSON model topology, received ArrayBuffer.");return{dateSaved:new Date,modelTopologyType:"JSON",modelTopologyBytes:r.modelTopology==null?0:uS(JSON.stringify(r.modelTopology)),weightSpecsBytes:r.weightSpecs==null?0:uS(JSON.stringify(r.weightSpecs)),weightDataBytes:r.weightData==null?0:new _n(r.weightData).byteLength}}function gh(r){let t=[];for(let e of r)t.push(...e.weights);return t}var Nn=class r{constructor(){this.saveRouters=[],this.loadRouters=[]}static getInstance(){return r.instance==null&&(r.instance=new r),r.instance}static registerSaveRouter(t){r.getInstance().saveRouters.push(t)}static registerLoadRouter(t){r.getInstance().loadRouters.push(t)}static getSaveHandlers(t){return r.getHandlers(t,"save")}static getLoadHandlers(t,e){return r.getHandlers(t,"load",e)}static getHandlers(t,e,n){let o=[];return(e==="load"?r.getInstance().loadRouters:r.getInstance().saveRouters).forEach(a=>{let u=a(t,n);u!==null&&o.push(u)}),o}};var vx="tensorflowjs",Ex=1,wl="models_store",ea="model_info_store";function fS(){if(!me().getBool("IS_BROWSER"))throw new Error("Failed to obtain IndexedDB factory because the current environmentis not a web browser.");let r=typeof window>"u"?self:window,t=r.indexedDB||r.mozIndexedDB||r.webkitIndexedDB||r.msIndexedDB||r.shimIndexedDB;if(t==null)throw new Error("The current browser does not appear to support IndexedDB.");return t}function Dx(r){let t=r.result;t.createObjectStore(wl,{keyPath:"modelPath"}),t.createObjectStore(ea,{keyPath:"modelPath"})}var gs=class{constructor(t){if(this.indexedDB=fS(),t==null||!t)throw new Error("For IndexedDB, modelPath must not be null, undefined or empty.");this.modelPath=t}async save(t){if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserLocalStorage.save() does not support saving model topology in binary formats yet.");return this.databaseAction(this.modelPath,t)}async load(){return this.databaseAction(this.modelPath)}databaseAction(t,e){return new Promise((n,o)=>{let s=this.indexedDB.open(vx,Ex);s.onupgradeneeded=()=>Dx(s),s.onsuccess=()=>{let a=s.result;if(e==null){let u=a.transaction(wl,"readonly"),i=u.objectStore(wl).get(this.modelPath);i.onsuccess=()=>{if(i.result==null)return a.close(),o(new Error(`Cannot find model with path '${this.modelPath}' in IndexedDB.`));n(i.result.modelArtifacts)},i.onerror=c=>(a.close(),o(i.error)),u.oncomplete=()=>a.close()}else{e.weightData=_n.join(e.weightData);let u=ii(e),l=a.transaction(ea,"readwrite"),i=l.objectStore(ea),c;try{c=i.put({modelPath:this.modelPath,modelArtifactsInfo:u})}catch(f){return o(f)}let p;c.onsuccess=()=>{p=a.transaction(wl,"readwrite");let f=p.objectStore(wl),m;try{m=f.put({modelPath:this.modelPath,modelArtifacts:e,modelArtifactsInfo:u})}catch(d){return o(d)}m.onsuccess=()=>n({modelArtifactsInfo:u}),m.onerror=d=>{i=l.objectStore(ea);let h=i.delete(this.modelPath);h.onsuccess=()=>(a.close(),o(m.error)),h.onerror=g=>(a.close(),o(m.error))}},c.onerror=f=>(a.close(),o(c.error)),l.oncomplete=()=>{p==null?a.close():p.oncomplete=()=>a.close()}}},s.onerror=a=>o(s.error)})}};gs.URL_SCHEME="indexeddb://";var mS=r=>me().getBool("IS_BROWSER")&&!Array.isArray(r)&&r.startsWith(gs.URL_SCHEME)?hQ(r.slice(gs.URL_SCHEME.length)):null;Nn.registerSaveRouter(mS);Nn.registerLoadRouter(mS);function hQ(r){return new gs(r)}function gQ(r){return r.startsWith(gs.URL_SCHEME)?r.slice(gs.URL_SCHEME.length):r}var Ah=class{constructor(){this.indexedDB=fS()}async listModels(){return new Promise((t,e)=>{let n=this.indexedDB.open(vx,Ex);n.onupgradeneeded=()=>Dx(n),n.onsuccess=()=>{let o=n.result,s=o.transaction(ea,"readonly"),u=s.objectStore(ea).getAll();u.onsuccess=()=>{let l={};for(let i of u.result)l[i.modelPath]=i.modelArtifactsInfo;t(l)},u.onerror=l=>(o.close(),e(u.error)),s.oncomplete=()=>o.close()},n.onerror=o=>e(n.error)})}async removeModel(t){return t=gQ(t),new Promise((e,n)=>{let o=this.indexedDB.open(vx,Ex);o.onupgradeneeded=()=>Dx(o),o.onsuccess=()=>{let s=o.result,a=s.transaction(ea,"readwrite"),u=a.objectStore(ea),l=u.get(t),i;l.onsuccess=()=>{if(l.result==null)return s.close(),n(new Error(`Cannot find model with path '${t}' in IndexedDB.`));{let c=u.delete(t),p=()=>{i=s.transaction(wl,"readwrite");let m=i.objectStore(wl).delete(t);m.onsuccess=()=>e(l.result.modelArtifactsInfo),m.onerror=d=>n(l.error)};c.onsuccess=p,c.onerror=f=>(p(),s.close(),n(l.error))}},l.onerror=c=>(s.close(),n(l.error)),a.oncomplete=()=>{i==null?s.close():i.oncomplete=()=>s.close()}},o.onerror=s=>n(o.error)})}};var ai="/",Pp="tensorflowjs_models",dS="info",AQ="model_topology",yQ="weight_specs",xQ="weight_data",IQ="model_metadata";function hS(r){return{info:[Pp,r,dS].join(ai),topology:[Pp,r,AQ].join(ai),weightSpecs:[Pp,r,yQ].join(ai),weightData:[Pp,r,xQ].join(ai),modelMetadata:[Pp,r,IQ].join(ai)}}function gS(r){for(let t of Object.values(r))window.localStorage.removeItem(t)}function wQ(r){let t=r.split(ai);if(t.length<3)throw new Error(`Invalid key format: ${r}`);return t.slice(1,t.length-1).join(ai)}function bQ(r){return r.startsWith(As.URL_SCHEME)?r.slice(As.URL_SCHEME.length):r}var As=class{constructor(t){if(!me().getBool("IS_BROWSER")||typeof window>"u"||typeof window.localStorage>"u")throw new Error("The current environment does not support local storage.");if(this.LS=window.localStorage,t==null||!t)throw new Error("For local storage, modelPath must not be null, undefined or empty.");this.modelPath=t,this.keys=hS(this.modelPath)}async save(t){if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserLocalStorage.save() does not support saving model topology in binary formats yet.");{let e=JSON.stringify(t.modelTopology),n=JSON.stringify(t.weightSpecs),o=ii(t),s=_n.join(t.weightData);try{this.LS.setItem(this.keys.info,JSON.stringify(o)),this.LS.setItem(this.keys.topology,e),this.LS.setItem(this.keys.weightSpecs,n),this.LS.setItem(this.keys.weightData,lS(s));let a={format:t.format,generatedBy:t.generatedBy,convertedBy:t.convertedBy,signature:t.signature!=null?t.signature:void 0,userDefinedMetadata:t.userDefinedMetadata!=null?t.userDefinedMetadata:void 0,modelInitializer:t.modelInitializer!=null?t.modelInitializer:void 0,initializerSignature:t.initializerSignature!=null?t.initializerSignature:void 0,trainingConfig:t.trainingConfig!=null?t.trainingConfig:void 0};return this.LS.setItem(this.keys.modelMetadata,JSON.stringify(a)),{modelArtifactsInfo:o}}catch{throw gS(this.keys),new Error(`Failed to save model '${this.modelPath}' to local storage: size quota being exceeded is a possible cause of this failure: modelTopologyBytes=${o.modelTopologyBytes}, weightSpecsBytes=${o.weightSpecsBytes}, weightDataBytes=${o.weightDataBytes}.`)}}}async load(){let t=JSON.parse(this.LS.getItem(this.keys.info));if(t==null)throw new Error(`In local storage, there is no model with name '${this.modelPath}'`);if(t.modelTopologyType!=="JSON")throw new Error("BrowserLocalStorage does not support loading non-JSON model topology yet.");let e={},n=JSON.parse(this.LS.getItem(this.keys.topology));if(n==null)throw new Error(`In local storage, the topology of model '${this.modelPath}' is missing.`);e.modelTopology=n;let o=JSON.parse(this.LS.getItem(this.keys.weightSpecs));if(o==null)throw new Error(`In local storage, the weight specs of model '${this.modelPath}' are missing.`);e.weightSpecs=o;let s=this.LS.getItem(this.keys.modelMetadata);if(s!=null){let u=JSON.parse(s);e.format=u.format,e.generatedBy=u.generatedBy,e.convertedBy=u.convertedBy,u.signature!=null&&(e.signature=u.signature),u.userDefinedMetadata!=null&&(e.userDefinedMetadata=u.userDefinedMetadata),u.modelInitializer!=null&&(e.modelInitializer=u.modelInitializer),u.initializerSignature!=null&&(e.initializerSignature=u.initializerSignature),u.trainingConfig!=null&&(e.trainingConfig=u.trainingConfig)}let a=this.LS.getItem(this.keys.weightData);if(a==null)throw new Error(`In local storage, the binary weight values of model '${this.modelPath}' are missing.`);return e.weightData=cS(a),e}};As.URL_SCHEME="localstorage://";var AS=r=>me().getBool("IS_BROWSER")&&!Array.isArray(r)&&r.startsWith(As.URL_SCHEME)?CQ(r.slice(As.URL_SCHEME.length)):null;Nn.registerSaveRouter(AS);Nn.registerLoadRouter(AS);function CQ(r){return new As(r)}var yh=class{constructor(){le(me().getBool("IS_BROWSER"),()=>"Current environment is not a web browser"),le(typeof window>"u"||typeof window.localStorage<"u",()=>"Current browser does not appear to support localStorage"),this.LS=window.localStorage}async listModels(){let t={},e=Pp+ai,n=ai+dS;for(let o=0;o<this.LS.length;++o){let s=this.LS.key(o);if(s.startsWith(e)&&s.endsWith(n)){let a=wQ(s);t[a]=JSON.parse(this.LS.getItem(s))}}return t}async removeModel(t){t=bQ(t);let e=hS(t);if(this.LS.getItem(e.info)==null)throw new Error(`Cannot find model at path '${t}'`);let n=JSON.parse(this.LS.getItem(e.info));return gS(e),n}};var yS="://",bm=class r{constructor(){this.managers={}}static getInstance(){return r.instance==null&&(r.instance=new r),r.instance}static registerManager(t,e){le(t!=null,()=>"scheme must not be undefined or null."),t.endsWith(yS)&&(t=t.slice(0,t.indexOf(yS))),le(t.length>0,()=>"scheme must not be an empty string.");let n=r.getInstance();le(n.managers[t]==null,()=>`A model store manager is already registered for scheme '${t}'.`),n.managers[t]=e}static getManager(t){let e=r.getInstance().managers[t];if(e==null)throw new Error(`Cannot find model manager for scheme '${t}'`);return e}static getSchemes(){return Object.keys(r.getInstance().managers)}};var Bx=class{constructor(){this.messageName="setTimeoutCustom",this.functionRefs=[],this.handledMessageCount=0,this.hasEventListener=!1}fetch(t,e){return fetch(t,e)}now(){return performance.now()}encode(t,e){if(e!=="utf-8"&&e!=="utf8")throw new Error(`Browser's encoder only supports utf-8, but got ${e}`);return this.textEncoder==null&&(this.textEncoder=new TextEncoder),this.textEncoder.encode(t)}decode(t,e){return new TextDecoder(e).decode(t)}setTimeoutCustom(t,e){if(typeof window>"u"||!me().getBool("USE_SETTIMEOUTCUSTOM")){setTimeout(t,e);return}this.functionRefs.push(t),setTimeout(()=>{window.postMessage({name:this.messageName,index:this.functionRefs.length-1},"*")},e),this.hasEventListener||(this.hasEventListener=!0,window.addEventListener("message",n=>{if(n.source===window&&n.data.name===this.messageName){n.stopPropagation();let o=this.functionRefs[n.data.index];o(),this.handledMessageCount++,this.handledMessageCount===this.functionRefs.length&&(this.functionRefs=[],this.handledMessageCount=0)}},!0))}isTypedArray(t){return nh(t)}};if(me().get("IS_BROWSER")){me().setPlatform("browser",new Bx);try{bm.registerManager(As.URL_SCHEME,new yh)}catch{}try{bm.registerManager(gs.URL_SCHEME,new Ah)}catch{}}var SQ={importFetch:()=>xS()},Rx;var Tx=class{constructor(){this.util=IS(),this.textEncoder=new this.util.TextEncoder}fetch(t,e){return me().global.fetch!=null?me().global.fetch(t,e):(Rx==null&&(Rx=SQ.importFetch()),Rx(t,e))}now(){let t=process.hrtime();return t[0]*1e3+t[1]/1e6}encode(t,e){if(e!=="utf-8"&&e!=="utf8")throw new Error(`Node built-in encoder only supports utf-8, but got ${e}`);return this.textEncoder.encode(t)}decode(t,e){return t.length===0?"":new this.util.TextDecoder(e).decode(t)}isTypedArray(t){return this.util.types.isFloat32Array(t)||this.util.types.isInt32Array(t)||this.util.types.isUint8Array(t)||this.util.types.isUint8ClampedArray(t)}};me().get("IS_NODE")&&!me().get("IS_BROWSER")&&me().setPlatform("node",new Tx);function _e(r,t="float32",e){return t=t||"float32",Yn(r),new It(r,t,e)}function kQ(r,t){let e=ue(r,"x","cast");if(!Zy(t))throw new Error(`Failed to cast to unknown dtype ${t}`);if(t==="string"&&e.dtype!=="string"||t!=="string"&&e.dtype==="string")throw new Error("Only strings can be casted to strings");let n={x:e},o={dtype:t};return te.runKernel(ps,n,o)}var Ao=fe({cast_:kQ});function vQ(r){let e={x:ue(r,"x","clone","string_or_numeric")};return te.runKernel(ms,e)}var $p=fe({clone_:vQ});function wS(r,t=!1){console.log(r.toString(t))}Cx();var EQ={buffer:_e,cast:Ao,clone:$p,print:wS};J0(EQ);function DQ(r,t){let e=ue(r,"a","add"),n=ue(t,"b","add");[e,n]=Gr(e,n);let o={a:e,b:n};return te.runKernel("Add",o)}var Le=fe({add_:DQ});function BQ(r,t){let e=ue(r,"a","floorDiv"),n=ue(t,"b","floorDiv");[e,n]=Gr(e,n);let o={a:e,b:n};return te.runKernel(Hs,o)}var bS=fe({floorDiv_:BQ});function RQ(r,t){let e=ue(r,"a","div"),n=ue(t,"b","div");if([e,n]=Gr(e,n),e.dtype==="int32"&&n.dtype==="int32")return bS(e,n);let o={a:e,b:n},s={};return te.runKernel(Vs,o,s)}var Xt=fe({div_:RQ});function TQ(r,t){let e=ue(r,"a","mul"),n=ue(t,"b","mul");[e,n]=Gr(e,n);let o={a:e,b:n};return te.runKernel(Xs,o)}var xe=fe({mul_:TQ});function _Q(r){let t=ue(r,"x","abs");if(t.dtype==="complex64"){let e={x:t};return te.runKernel(dp,e)}else{let e={x:t};return te.runKernel("Abs",e)}}var Uo=fe({abs_:_Q});function NQ(r){let e={x:ue(r,"x","acos")};return te.runKernel(Qs,e)}var _x=fe({acos_:NQ});function MQ(r){le(Array.isArray(r),()=>"The argument passed to tf.addN() must be a list of tensors"),le(r.length>=1,()=>`Must pass at least one tensor to tf.addN(), but got ${r.length}`);let t=r.map((o,s)=>ue(o,`tensors${s}`,"addN")),e=t[0];t.forEach(o=>{if(o.dtype!==e.dtype)throw new Error("All tensors passed to tf.addN() must have the same dtype")}),t.forEach(o=>{if(!Mi(o.shape,e.shape))throw new Error("All tensors passed to tf.addN() must have the same shape")});let n=t;return te.runKernel(zs,n)}var Nx=fe({addN_:MQ});function FQ(r,t,e,n,o="NHWC",s){let a=r[3],u=[...t,a],l=SS(o);return Px(r,u,e,s,n,null,null,l)}function PQ(r,t,e,n,o,s,a="channelsLast"){let[u,l]=Cm(t),i;if(a==="channelsLast")i=[u,l,r[3],r[3]];else if(a==="channelsFirst")i=[u,l,r[1],r[1]];else throw new Error(`Unknown dataFormat ${a}`);return Px(r,i,e,n,o,s,!1,a)}function $Q(r,t,e,n,o,s,a="NDHWC"){let[u,l,i]=Mx(t),c,p;if(a==="NDHWC")p="channelsLast",c=[u,l,i,r[4],r[4]];else if(a==="NCDHW")p="channelsFirst",c=[u,l,i,r[1],r[1]];else throw new Error(`Unknown dataFormat ${a}`);return CS(r,c,e,n,o,!1,p,s)}function Px(r,t,e,n,o,s,a=!1,u="channelsLast"){let[l,i,c,p]=[-1,-1,-1,-1];if(u==="channelsLast")[l,i,c,p]=r;else if(u==="channelsFirst")[l,p,i,c]=r;else throw new Error(`Unknown dataFormat ${u}`);let[f,m,,d]=t,[h,g]=Cm(e),[A,y]=Cm(n),x=Lp(f,A),w=Lp(m,y),{padInfo:b,outHeight:v,outWidth:E}=QQ(o,i,c,h,g,x,w,s,u),T=a?d*p:d,M;return u==="channelsFirst"?M=[l,T,v,E]:u==="channelsLast"&&(M=[l,v,E,T]),{batchSize:l,dataFormat:u,inHeight:i,inWidth:c,inChannels:p,outHeight:v,outWidth:E,outChannels:T,padInfo:b,strideHeight:h,strideWidth:g,filterHeight:f,filterWidth:m,effectiveFilterHeight:x,effectiveFilterWidth:w,dilationHeight:A,dilationWidth:y,inShape:r,outShape:M,filterShape:t}}function CS(r,t,e,n,o,s=!1,a="channelsLast",u){let[l,i,c,p,f]=[-1,-1,-1,-1,-1];if(a==="channelsLast")[l,i,c,p,f]=r;else if(a==="channelsFirst")[l,f,i,c,p]=r;else throw new Error(`Unknown dataFormat ${a}`);let[m,d,h,,g]=t,[A,y,x]=Mx(e),[w,b,v]=Mx(n),E=Lp(m,w),T=Lp(d,b),M=Lp(h,v),{padInfo:k,outDepth:D,outHeight:_,outWidth:R}=zQ(o,i,c,p,A,y,x,E,T,M,u),O=s?g*f:g,$;return a==="channelsFirst"?$=[l,O,D,_,R]:a==="channelsLast"&&($=[l,D,_,R,O]),{batchSize:l,dataFormat:a,inDepth:i,inHeight:c,inWidth:p,inChannels:f,outDepth:D,outHeight:_,outWidth:R,outChannels:O,padInfo:k,strideDepth:A,strideHeight:y,strideWidth:x,filterDepth:m,filterHeight:d,filterWidth:h,effectiveFilterDepth:E,effectiveFilterHeight:T,effectiveFilterWidth:M,dilationDepth:w,dilationHeight:b,dilationWidth:v,inShape:r,outShape:$,filterShape:t}}function LQ(r,t,e,n,o){n==null&&(n=$x(r,t,e));let s=r[0],a=r[1],u=Sm((s-t+2*n)/e+1,o),l=Sm((a-t+2*n)/e+1,o);return[u,l]}function OQ(r,t,e,n,o,s){o==null&&(o=$x(r,t[0],n[0]));let a=[0,0,0,e];for(let u=0;u<3;u++)r[u]+2*o>=t[u]&&(a[u]=Sm((r[u]-t[u]+2*o)/n[u]+1,s));return a}function $x(r,t,e,n=1){let o=Lp(t,n);return Math.floor((r[0]*(e-1)-e+o)/2)}function Cm(r){return typeof r=="number"?[r,r,r]:r.length===2?[r[0],r[1],1]:r}function Mx(r){return typeof r=="number"?[r,r,r]:r}function Lp(r,t){return t<=1?r:r+(r-1)*(t-1)}function QQ(r,t,e,n,o,s,a,u,l){let i,c,p;if(typeof r=="number"){i={top:r,bottom:r,left:r,right:r,type:r===0?"VALID":"NUMBER"};let m=LQ([t,e],s,n,r,u);c=m[0],p=m[1]}else if(r==="same"){c=Math.ceil(t/n),p=Math.ceil(e/o);let f=Math.max(0,(c-1)*n+s-t),m=Math.max(0,(p-1)*o+a-e),d=Math.floor(f/2),h=f-d,g=Math.floor(m/2),A=m-g;i={top:d,bottom:h,left:g,right:A,type:"SAME"}}else if(r==="valid")i={top:0,bottom:0,left:0,right:0,type:"VALID"},c=Math.ceil((t-s+1)/n),p=Math.ceil((e-a+1)/o);else if(typeof r=="object"){let f=l==="channelsLast"?r[1][0]:r[2][0],m=l==="channelsLast"?r[1][1]:r[2][1],d=l==="channelsLast"?r[2][0]:r[3][0],h=l==="channelsLast"?r[2][1]:r[3][1];i={top:f,bottom:m,left:d,right:h,type:f===0&&m===0&&d===0&&h===0?"VALID":"EXPLICIT"},c=Sm((t-s+f+m)/n+1,u),p=Sm((e-a+d+h)/o+1,u)}else throw Error(`Unknown padding parameter: ${r}`);return{padInfo:i,outHeight:c,outWidth:p}}function zQ(r,t,e,n,o,s,a,u,l,i,c){let p,f,m,d;if(r==="valid"&&(r=0),typeof r=="number"){p={top:r,bottom:r,left:r,right:r,front:r,back:r,type:r===0?"VALID":"NUMBER"};let g=OQ([t,e,n,1],[u,l,i],1,[o,s,a],r,c);f=g[0],m=g[1],d=g[2]}else if(r==="same"){f=Math.ceil(t/o),m=Math.ceil(e/s),d=Math.ceil(n/a);let h=(f-1)*o+u-t,g=(m-1)*s+l-e,A=(d-1)*a+i-n,y=Math.floor(h/2),x=h-y,w=Math.floor(g/2),b=g-w,v=Math.floor(A/2),E=A-v;p={top:w,bottom:b,left:v,right:E,front:y,back:x,type:"SAME"}}else throw Error(`Unknown padding parameter: ${r}`);return{padInfo:p,outDepth:f,outHeight:m,outWidth:d}}function Sm(r,t){if(!t)return Math.trunc(r);switch(t){case"round":return Math.round(r);case"ceil":return Math.ceil(r);case"floor":return Math.floor(r);default:throw new Error(`Unknown roundingMode ${t}`)}}function Fx(r){let[t,e,n]=Cm(r);return t===1&&e===1&&n===1}function Lx(r,t){return Fx(r)||Fx(t)}function xh(r){return Cm(r).every(t=>t>0)}function SS(r){if(r==="NHWC")return"channelsLast";if(r==="NCHW")return"channelsFirst";throw new Error(`Unknown dataFormat ${r}`)}function km(r,t,e){if(e!=null){if(typeof t=="string")throw Error(`Error in ${r}: pad must be an integer when using dimRoundingMode ${e} but got pad ${t}.`);if(typeof t=="number")le(um(t),()=>`Error in ${r}: pad must be an integer when using dimRoundingMode ${e} but got pad ${t}.`);else if(typeof t=="object")t.forEach(n=>{n.forEach(o=>{le(um(o),()=>`Error in ${r}: pad must be an integer when using dimRoundingMode ${e} but got pad ${o}.`)})});else throw Error(`Error in ${r}: Unknown padding parameter: ${t}`)}}function WQ(r,t){let n={x:ue(r,"x","reshape","string_or_numeric")},o={shape:t};return te.runKernel(Ui,n,o)}var st=fe({reshape_:WQ});function GQ(r,t=0){le(r.length>=1,()=>"Pass at least one tensor to concat");let e=fh(r,"tensors","concat","string_or_numeric");if(e[0].dtype==="complex64"&&e.forEach(s=>{if(s.dtype!=="complex64")throw new Error(`Cannot concatenate complex64 tensors with a tensor
          with dtype ${s.dtype}. `)}),e.length===1)return $p(e[0]);let n=e,o={axis:t};return te.runKernel(Pi,n,o)}var ta=fe({concat_:GQ});function UQ(r,t,e=!1,n=!1){let o=ue(r,"a","matMul"),s=ue(t,"b","matMul");[o,s]=Gr(o,s);let a={a:o,b:s},u={transposeA:e,transposeB:n};return te.runKernel(Ws,a,u)}var ui=fe({matMul_:UQ});function VQ(r){let e={x:ue(r,"x","sigmoid","float32")};return te.runKernel(ri,e)}var Cl=fe({sigmoid_:VQ});function HQ(r,t,e){let n=ue(r,"x","slice","string_or_numeric");if(n.rank===0)throw new Error("Slicing scalar is not possible");let o={x:n},s={begin:t,size:e};return te.runKernel(Vi,o,s)}var Op=fe({slice_:HQ});function qQ(r,t){let e=ue(r,"broadcastTo","x"),n=e.shape;if(Yn(t),t.length<e.rank)throw new Error(`broadcastTo(): shape.length=${t.length} < input.rank=${e.rank}.`);if(t.length>e.rank){let i=e.shape.slice();for(;i.length<t.length;)i.unshift(1);e=st(e,i)}let o=e.shape,s=Array.from(t);for(let i=t.length-1;i>=0;i--)if(o[i]===t[i])s[i]=1;else if(e.shape[i]!==1)throw new Error(`broadcastTo(): [${n}] cannot be broadcast to [${t}].`);if(s.map((i,c)=>i>1?c:-1).filter(i=>i>=0).length===0)return $p(e);let u={x:e},l={reps:s};return te.runKernel(zo,u,l)}var vm=fe({broadcastTo_:qQ});function Sl(r,t,e){Yn(r),e=e||Fi(t);let n={shape:r,value:t,dtype:e};return te.runKernel(Qi,{},n)}function KQ(r,t,e){let n=ue(r,"x","clipByValue");if(le(t<=e,()=>`Error in clip: min (${t}) must be less than or equal to max (${e}).`),t===e)return Sl(n.shape,t,n.dtype);let o={x:n},s={clipValueMin:t,clipValueMax:e};return te.runKernel(fs,o,s)}var Ox=fe({clipByValue_:KQ});function jQ(r,t,e,n,o="NHWC",s=[1,1],a){let u=ue(r,"x","conv2d","float32"),l=ue(t,"filter","conv2d","float32"),i=u,c=!1;u.rank===3&&(c=!0,i=st(u,[1,u.shape[0],u.shape[1],u.shape[2]])),le(i.rank===4,()=>`Error in conv2d: input must be rank 4, but got rank ${i.rank}.`),le(l.rank===4,()=>`Error in conv2d: filter must be rank 4, but got rank ${l.rank}.`),km("conv2d",n,a);let p=o==="NHWC"?i.shape[3]:i.shape[1];le(p===l.shape[2],()=>`Error in conv2d: depth of input (${p}) must match input depth for filter ${l.shape[2]}.`),le(Lx(e,s),()=>`Error in conv2D: Either strides or dilations must be 1. Got strides ${e} and dilations '${s}'`),le(xh(s),()=>"Error in conv2D: Dilated rates should be larger than 0."),le(xh(e),()=>"Error in conv2D: Strides should be larger than 0.");let f={x:i,filter:l},m={strides:e,pad:n,dataFormat:o,dilations:s,dimRoundingMode:a},d=te.runKernel(Gs,f,m);return c?st(d,[d.shape[1],d.shape[2],d.shape[3]]):d}var Qx=fe({conv2d_:jQ});function YQ(r,t,e,n,o,s="NHWC",a){le(r.length===t.rank,()=>`Length of inShape (${r.length}) and rank of dy (${t.rank}) must match`);let u=r,l=t,i=!1;t.rank===3&&(i=!0,l=st(t,[1,t.shape[0],t.shape[1],t.shape[2]]),u=[1,r[0],r[1],r[2]]),le(u.length===4,()=>`Error in conv2dDerInput: inShape must be length 4, but got length ${u.length}.`),le(l.rank===4,()=>`Error in conv2dDerInput: dy must be rank 4, but got rank ${l.rank}`),le(e.rank===4,()=>`Error in conv2dDerInput: filter must be rank 4, but got rank ${e.rank}`);let c=s==="NHWC"?u[3]:u[1],p=s==="NHWC"?l.shape[3]:l.shape[1];le(c===e.shape[2],()=>`Error in conv2dDerInput: depth of input (${c}) must match input depth for filter ${e.shape[2]}.`),le(p===e.shape[3],()=>`Error in conv2dDerInput: depth of output (${p}) must match output depth for filter ${e.shape[3]}.`),km("conv2dDerInput",o,a);let f={dy:l,filter:e},m={strides:n,pad:o,dataFormat:s,dimRoundingMode:a,inputShape:u},d=te.runKernel(Us,f,m);return i?st(d,[d.shape[1],d.shape[2],d.shape[3]]):d}var vS=fe({conv2DBackpropInput_:YQ});function XQ(r,t,e,n,o,s){let a=ue(r,"x","conv2dTranspose"),u=ue(t,"filter","conv2dTranspose");return vS(e,a,u,n,o,"NHWC",s)}var zx=fe({conv2dTranspose_:XQ});function JQ(r){let e={x:ue(r,"x","cos","float32")};return te.runKernel("Cos",e)}var Wx=fe({cos_:JQ});var Vo={};us(Vo,{assertAndGetBroadcastShape:()=>Qp,getBroadcastDims:()=>ES,getReductionAxes:()=>Ih});function ES(r,t){let e=r.length,n=[];for(let o=0;o<e;o++){let s=e-1-o,a=r[s]||1;(t[t.length-1-o]||1)>1&&a===1&&n.unshift(s)}return n}function Ih(r,t){let e=[];for(let n=0;n<t.length;n++){let o=r[r.length-n-1],s=t.length-n-1,a=t[s];(o==null||o===1&&a>1)&&e.unshift(s)}return e}function Qp(r,t){let e=Math.max(r.length,t.length),n=new Array(e);for(let o=0;o<e;o++){let s=r[r.length-o-1];s==null&&(s=1);let a=t[t.length-o-1];if(a==null&&(a=1),s===1)n[e-o-1]=a;else if(a===1)n[e-o-1]=s;else if(s!==a){let u=`Operands could not be broadcast together with shapes ${r} and ${t}.`;throw Error(u)}else n[e-o-1]=s}return n}function ZQ(r){let e={x:ue(r,"x","zerosLike")};return te.runKernel(Ki,e)}var Ur=fe({zerosLike_:ZQ});function ez(r){let e={x:ue(r,"x","elu","float32")};return te.runKernel("Elu",e)}var DS=fe({elu_:ez});function Gx(r,t){for(let e=0;e<r.length;++e)if(r[r.length-e-1]!==t-1-e)return!1;return!0}function BS(r,t,e){let n=r.length+t.length,o=[],s=0,a=0;for(let u=0;u<n;u++)e.indexOf(u)===-1?o.push(r[s++]):o.push(t[a++]);return o}function tz(r,t){let e=[],n=r.length;for(let s=0;s<n;s++)t.indexOf(s)===-1&&e.push(r[s]);let o=t.map(s=>r[s]);return[e,o]}function Ux(r,t){let e=t.map(n=>1);return BS(r,e,t)}function rz(r,t,e){le(Gx(t,e),()=>`${r} supports only inner-most axes for now. Got axes ${t} and rank-${e} input.`)}function nz(r,t){if(Gx(r,t))return null;let e=[];for(let n=0;n<t;++n)r.indexOf(n)===-1&&e.push(n);return r.forEach(n=>e.push(n)),e}function oz(r){return r.map((t,e)=>[e,t]).sort((t,e)=>t[1]-e[1]).map(t=>t[0])}function sz(r,t){let e=[];for(let n=t-r;n<t;++n)e.push(n);return e}function az(r,t=null,e=!1){let o={x:ue(r,"x","max")},s={reductionIndices:t,keepDims:e};return te.runKernel("Max",o,s)}var wh=fe({max_:az});function uz(r,t=null,e=!1){let o={x:ue(r,"x","min")},s={axis:t,keepDims:e};return te.runKernel("Min",o,s)}var Vx=fe({min_:uz});function lz(r,t){let e=ue(r,"base","pow"),n=ue(t,"exp","pow");[e,n]=Gr(e,n);let o={a:e,b:n};return te.runKernel("Pow",o)}var Em=fe({pow_:lz});function In(r,t){if((nn(r)&&t!=="string"||Array.isArray(r))&&t!=="complex64")throw new Error("Error creating a new Scalar: value must be a primitive (number|boolean|string)");if(t==="string"&&nn(r)&&!(r instanceof Uint8Array))throw new Error("When making a scalar from encoded string, the value must be `Uint8Array`.");return Xi(r,[],[],t)}function cz(r){let e={x:ue(r,"x","sqrt","float32")};return te.runKernel(ni,e)}var $r=fe({sqrt_:cz});function pz(r){let t=ue(r,"x","square"),e={};return te.runKernel("Square",{x:t},e)}var Vr=fe({square_:pz});function fz(r,t=null,e=!1){let n=ue(r,"x","sum");n.dtype==="bool"&&(n=Ao(n,"int32"));let o={x:n},s={axis:t,keepDims:e};return te.runKernel("Sum",o,s)}var Xn=fe({sum_:fz});function mz(r,t="euclidean",e=null,n=!1){r=ue(r,"x","norm");let o=RS(r,t,e),s=o.shape;if(n){let a=Wd(e,r.shape);s=Ux(o.shape,a)}return st(o,s)}function RS(r,t,e=null){if(r.rank===0)return Uo(r);if(r.rank!==1&&e===null)return RS(st(r,[-1]),t,e);if(r.rank===1||typeof e=="number"||Array.isArray(e)&&e.length===1){if(t===1)return Xn(Uo(r),e);if(t===1/0)return wh(Uo(r),e);if(t===-1/0)return Vx(Uo(r),e);if(t==="euclidean"||t===2)return $r(Xn(Em(Uo(r),In(2,"int32")),e));throw new Error(`Error in norm: invalid ord value: ${t}`)}if(Array.isArray(e)&&e.length===2){if(t===1)return wh(Xn(Uo(r),e[0]),e[1]-1);if(t===1/0)return wh(Xn(Uo(r),e[1]),e[0]);if(t===-1/0)return Vx(Xn(Uo(r),e[1]),e[0]);if(t==="fro"||t==="euclidean")return $r(Xn(Vr(r),e));throw new Error(`Error in norm: invalid ord value: ${t}`)}throw new Error(`Error in norm: invalid axis: ${e}`)}var Hx=fe({norm_:mz});function dz(r,t=0){let e=ue(r,"x","expandDims","string_or_numeric");le(t<=e.rank,()=>"Axis must be <= rank of the tensor");let n={input:e},o={dim:t};return te.runKernel(Oi,n,o)}var Tl=fe({expandDims_:dz});function hz(r,t){let e=ue(r,"x","tile","string_or_numeric");le(e.rank===t.length,()=>`Error in transpose: rank of input ${e.rank} must match length of reps ${t}.`);let n={x:e},o={reps:t};return te.runKernel(zo,n,o)}var _l=fe({tile_:hz});function gz(r,t,e,n="float32"){t==null&&(t=r);let o=_e([r,t],n),s=r<=t?r:t;for(let u=0;u<s;++u)o.set(1,u,u);let a=st(o.toTensor(),[r,t]);if(e==null)return a;if(e.length===1)return _l(Tl(a,0),[e[0],1,1]);if(e.length===2)return _l(Tl(Tl(a,0),0),[e[0],e[1],1,1]);if(e.length===3)return _l(Tl(Tl(Tl(a,0),0),0),[e[0],e[1],e[2],1,1]);throw new Error(`eye() currently supports only 1D and 2D batchShapes, but received ${e.length}D.`)}var qx=fe({eye_:gz});function Az(r,t,e=0,n=0){let o=ue(r,"x","gather"),s=ue(t,"indices","gather","int32"),a={x:o,indices:s},u={axis:e,batchDims:n};return te.runKernel(zi,a,u)}var Kx=fe({gather_:Az});function yz(r,t){let e=ue(r,"a","greaterEqual","string_or_numeric"),n=ue(t,"b","greaterEqual","string_or_numeric");[e,n]=Gr(e,n),Qp(e.shape,n.shape);let o={a:e,b:n};return te.runKernel(qs,o)}var jx=fe({greaterEqual_:yz});function xz(r,t=.2){let n={x:ue(r,"x","leakyRelu")},o={alpha:t};return te.runKernel(Ks,n,o)}var Dm=fe({leakyRelu_:xz});function Iz(r){let e={x:ue(r,"x","log","float32")};return te.runKernel("Log",e)}var Yx=fe({log_:Iz});function Xx(r,t){le(np(r),()=>"The f passed in variableGrads(f) must be a function"),le(t==null||Array.isArray(t)&&t.every(i=>i instanceof oi),()=>"The varList passed in variableGrads(f, varList) must be an array of variables");let e=t!=null;if(!e){t=[];for(let i in te.registeredVariables)t.push(te.registeredVariables[i])}let n=e?t.filter(i=>!i.trainable):null,o=t.length;t=t.filter(i=>i.trainable),le(t.length>0,()=>`variableGrads() expects at least one of the input variables to be trainable, but none of the ${o} variables is trainable.`);let s=!0,{value:a,grads:u}=te.gradients(r,t,null,s);le(u.some(i=>i!=null),()=>"Cannot find a connection between any variable and the result of the loss function y=f(x). Please make sure the operations that use variables are inside the function f passed to minimize()."),le(a.rank===0,()=>`The f passed in variableGrads(f) must return a scalar, but it returned a rank-${a.rank} tensor`);let l={};return t.forEach((i,c)=>{u[c]!=null&&(l[i.name]=u[c])}),n?.forEach(i=>l[i.name]=null),{value:a,grads:l}}function zp(r){return te.customGrad(r)}function wz(r,t){let e=ue(r,"a","sub"),n=ue(t,"b","sub");[e,n]=Gr(e,n);let o={a:e,b:n};return te.runKernel("Sub",o)}var Jt=fe({sub_:wz});function bz(r,t){let e=ue(r,"a","maximum"),n=ue(t,"b","maximum");[e,n]=Gr(e,n),e.dtype==="bool"&&(e=Ao(e,"int32"),n=Ao(n,"int32")),Qp(e.shape,n.shape);let o={a:e,b:n};return te.runKernel(js,o)}var TS=fe({maximum_:bz});function Cz(r,t=null,e=!1){let o={x:ue(r,"x","mean")},s={axis:t,keepDims:e};return te.runKernel(Ys,o,s)}var Bm=fe({mean_:Cz});function Zt(r,t="float32"){if(Yn(r),t==="complex64"){let n=Zt(r,"float32"),o=Zt(r,"float32");return mh(n,o)}let e=sp(Ut(r),t);return te.makeTensor(e,r,t)}function Fl(r,t="float32"){if(Yn(r),t==="complex64"){let n=Fl(r,"float32"),o=Zt(r,"float32");return mh(n,o)}let e=lm(Ut(r),t);return te.makeTensor(e,r,t)}function Sz(r){let e={x:ue(r,"x","onesLike")};return te.runKernel(Wi,e)}var bh=fe({onesLike_:Sz});function kz(r,t){let e=ue(r,"x","prelu"),n=ue(t,"alpha","prelu"),o={x:e,alpha:n};return te.runKernel(Js,o)}var _S=fe({prelu_:kz});function _z(r){let e={x:ue(r,"x","relu")};return te.runKernel(Zs,e)}var Rm=fe({relu_:_z});function Nz(r){let e={x:ue(r,"x","relu6")};return te.runKernel(ei,e)}var YS=fe({relu6_:Nz});function Mz(r){let e={x:ue(r,"x","rsqrt","float32")};return te.runKernel(ti,e)}var Sh=fe({rsqrt_:Mz});function Fz(r){let e={x:ue(r,"x","sin","float32")};return te.runKernel("Sin",e)}var Tm=fe({sin_:Fz});function Pz(r,t,e=0){let o={x:ue(r,"x","split")},s={numOrSizeSplits:t,axis:e};return te.runKernel(Hi,o,s)}var oI=fe({split_:Pz});function $z(r,t=0){let e=fh(r,"tensors","stack","string_or_numeric");le(e.length>=1,()=>"Pass at least one tensor to tf.stack"),e.length>0&&le(t<=e[0].rank,()=>"Axis must be <= rank of the tensor");let n=e,o={axis:t};return te.runKernel(Gi,n,o)}var _m=fe({stack_:$z});function Lz(r,t=0){let n={x:ue(r,"x","step")},o={alpha:t};return te.runKernel(ds,n,o)}var Nm=fe({step_:Lz});function Ll(r,t){am(r);let e=Il(r,t);if(e.length!==1)throw new Error("tensor1d() requires values to be a flat/TypedArray");return Xi(r,null,e,t)}function Wp(r,t,e){if(am(r),t!=null&&t.length!==2)throw new Error("tensor2d() requires shape to have two numbers");let n=Il(r,e);if(n.length!==2&&n.length!==1)throw new Error("tensor2d() requires values to be number[][] or flat/TypedArray");if(n.length===1&&t==null)throw new Error("tensor2d() requires shape to be provided when `values` are a flat/TypedArray");return Xi(r,t,n,e)}var Gp={};us(Gp,{calculateShapes:()=>JS,validateInput:()=>XS,validateUpdateShape:()=>sI});function sI(r,t,e){let n=t.rank>1?t.shape[t.rank-1]:1,o=t.rank>1?t.rank-1:1,s=`Must have updates.shape = indices.shape[:batchDim] + shape[sliceDim:], got updates.shape: ${e.shape}, indices.shape: ${t.shape}, shape: ${r}, sliceDim: ${n}, and batchDim: ${o}.`;if(e.rank<o)throw new Error(s+` update.rank < ${o}. `);if(r.length<n+(e.rank-o))throw new Error(s+` Output shape length < ${n+(e.rank-o)}`);if(e.rank!==o+r.length-n)throw new Error(s+` update.rank != ${o+r.length-n}`);for(let a=0;a<o;++a)if(e.shape[a]!==t.shape[a])throw new Error(s+` updates.shape[${a}] (${e.shape[a]}) != indices.shape[${a}] (${t.shape[a]}).`);for(let a=0;a<e.rank-o;++a)if(e.shape[a+o]!==r[a+n])throw new Error(s+` updates.shape[${a+o}] (${e.shape[a+o]}) != shape[${a+o}] (${r[a+o]})`)}function XS(r,t,e){if(t.rank<1)throw new Error(`tf.scatterND() expects the indices to be rank 1 or higher, but the rank was ${t.rank}.`);if(r.rank<1)throw new Error(`tf.scatterND() expects the updates to be rank 1 or higher, but the rank was ${r.rank}.`);if(t.dtype!=="int32")throw new Error(`The dtype of 'indices' should be int32, but got dtype: ${t.dtype}`);if(e.length<1)throw new Error(`Output rank must be greater or equal to 1, but got shape: ${e}`);if(e.length===0){if(t.size===0)throw new Error(`Indices specified for empty output. indices shape: ${t.shape}`);if(r.size===0)throw new Error(`Updates specified for empty output. updates shape: ${r.shape}`)}sI(e,t,r)}function JS(r,t,e){let n=t.shape.length,o=n>1?t.shape[n-1]:1,s=e.length,a=1;for(let p=o;p<s;++p)a*=e[p];let u=o<1?1:o,l=Ut(t.shape)/u,i=[...cs(e.slice(0,o)),1],c=Ut(e);return{sliceRank:o,numUpdates:l,sliceSize:a,strides:i,outputSize:c}}function Oz(r,t=0){let e=ue(r,"x","unstack","string_or_numeric");le(t>=-e.shape.length&&t<e.shape.length,()=>`Axis = ${t} is not in [-${e.shape.length}, ${e.shape.length})`);let n={value:e},o={axis:t};return te.runKernel(qi,n,o)}var Mm=fe({unstack_:Oz});function ZS(r,t){let e=[];for(let s=0;s<t.length;s++)t[s]&&e.push(s);let n=_e(r,"int32"),o=_e([e.length,r.length],"int32");for(let s=0;s<e.length;s++){let a=n.indexToLoc(e[s]),u=s*r.length;o.values.set(a,u)}return o.toTensor()}function Qz(r,t,e){if(e==null||e==="linear")return r;if(e==="relu")return xe(r,Nm(t));throw new Error(`Cannot compute gradient for fused activation ${e}.`)}function zz(r,t){let e=t,n=Ih(r.shape,t.shape);return n.length>0&&(e=Xn(e,n)),st(e,r.shape)}function Wz(r,t,e,n){if(t==="linear")return r;if(t==="relu")return Rm(r);if(t==="elu")return DS(r);if(t==="relu6")return YS(r);if(t==="prelu")return _S(r,e);if(t==="leakyrelu")return Dm(r,n);if(t==="sigmoid")return Cl(r);throw new Error(`Unknown fused activation ${t}.`)}var Gz=(r,t)=>!(r>0)||t==="linear";function ek(r,t,e){let n=Uz(r,t,e),o=n<0?-(n+1):n;r.splice(o,0,t)}function Uz(r,t,e){return Hz(r,t,e||Vz)}function Vz(r,t){return r>t?1:r<t?-1:0}function Hz(r,t,e){let n=0,o=r.length,s=0,a=!1;for(;n<o;){s=n+(o-n>>>1);let u=e(t,r[s]);u>0?n=s+1:(o=s,a=!u)}return a?n:-n-1}function rk(r,t,e,n,o){return iI(r,t,e,n,o,0)}function nk(r,t,e,n,o,s){return iI(r,t,e,n,o,0,!1,s,!0)}function ok(r,t,e,n,o,s){return iI(r,t,e,n,o,s,!0)}function iI(r,t,e,n,o,s,a=!1,u=!1,l=!1){let i=[];for(let g=0;g<t.length;g++)t[g]>o&&i.push({score:t[g],boxIndex:g,suppressBeginIndex:0});i.sort(tk);let c=s>0?-.5/s:0,p=[],f=[];for(;p.length<e&&i.length>0;){let g=i.pop(),{score:A,boxIndex:y,suppressBeginIndex:x}=g;if(A<o)break;let w=!1;for(let b=p.length-1;b>=x;--b){let v=qz(r,y,p[b]);if(v>=n){w=!0;break}if(g.score=g.score*Kz(n,c,v),g.score<=o)break}g.suppressBeginIndex=p.length,w||(g.score===A?(p.push(y),f.push(g.score)):g.score>o&&ek(i,g,tk))}let m=p.length,d=e-m;u&&d>0&&(p.push(...new Array(d).fill(0)),f.push(...new Array(d).fill(0)));let h={selectedIndices:p};return a&&(h.selectedScores=f),l&&(h.validOutputs=m),h}function qz(r,t,e){let n=r.subarray(t*4,t*4+4),o=r.subarray(e*4,e*4+4),s=Math.min(n[0],n[2]),a=Math.min(n[1],n[3]),u=Math.max(n[0],n[2]),l=Math.max(n[1],n[3]),i=Math.min(o[0],o[2]),c=Math.min(o[1],o[3]),p=Math.max(o[0],o[2]),f=Math.max(o[1],o[3]),m=(u-s)*(l-a),d=(p-i)*(f-c);if(m<=0||d<=0)return 0;let h=Math.max(s,i),g=Math.max(a,c),A=Math.min(u,p),y=Math.min(l,f),x=Math.max(A-h,0)*Math.max(y-g,0);return x/(m+d-x)}function Kz(r,t,e){let n=Math.exp(t*e*e);return e<=r?n:0}function tk(r,t){return r.score-t.score||r.score===t.score&&t.boxIndex-r.boxIndex}var jz=new Map,Yz=new Map,kh=class{getClassName(){return this.constructor.className}static fromConfig(t,e){return new t(e)}},aI=class r{constructor(){this.classNameMap={}}static getMap(){return r.instance==null&&(r.instance=new r),r.instance}static register(t){r.getMap().classNameMap[t.className]=[t,t.fromConfig]}};function sk(r,t,e){le(r.className!=null,()=>"Class being registered does not have the static className property defined."),le(typeof r.className=="string",()=>"className is required to be a string, but got type "+typeof r.className),le(r.className.length>0,()=>"Class being registered has an empty-string as its className, which is disallowed."),typeof t>"u"&&(t="Custom"),typeof e>"u"&&(e=r.className);let n=e,o=t+">"+n;return aI.register(r),jz.set(o,r),Yz.set(r,o),r}var wn=class extends kh{minimize(t,e=!1,n){let{value:o,grads:s}=this.computeGradients(t,n);if(n!=null){let a=n.map(u=>({name:u.name,tensor:s[u.name]}));this.applyGradients(a)}else this.applyGradients(s);return Er(s),e?o:(o.dispose(),null)}get iterations(){return this.iterations_==null&&(this.iterations_=0),this.iterations_}incrementIterations(){this.iterations_=this.iterations+1}computeGradients(t,e){return Xx(t,e)}dispose(){this.iterations_!=null&&Er(this.iterations_)}async saveIterations(){return this.iterations_==null&&(this.iterations_=0),{name:"iter",tensor:In(this.iterations_,"int32")}}async getWeights(){throw new Error("getWeights() is not implemented for this optimizer yet.")}async setWeights(t){throw new Error(`setWeights() is not implemented for this optimizer class ${this.getClassName()}`)}async extractIterations(t){return this.iterations_=(await t[0].tensor.data())[0],t.slice(1)}};Object.defineProperty(wn,Symbol.hasInstance,{value:r=>r.minimize!=null&&r.computeGradients!=null&&r.applyGradients!=null});var vh=class extends wn{static get className(){return"Adadelta"}constructor(t,e,n=null){super(),this.learningRate=t,this.rho=e,this.epsilon=n,this.accumulatedGrads=[],this.accumulatedUpdates=[],n==null&&(this.epsilon=te.backend.epsilon())}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=te.registeredVariables[n],a=!1;this.accumulatedGrads[o]==null&&(this.accumulatedGrads[o]={originalName:`${n}/accum_grad`,variable:Qe(()=>Ur(s).variable(a))}),this.accumulatedUpdates[o]==null&&(this.accumulatedUpdates[o]={originalName:`${n}/accum_var`,variable:Qe(()=>Ur(s).variable(a))});let u=Array.isArray(t)?t[o].tensor:t[n];if(u==null)return;let l=this.accumulatedGrads[o].variable,i=this.accumulatedUpdates[o].variable;Qe(()=>{let c=Le(xe(l,this.rho),xe(Vr(u),1-this.rho)),p=xe(Xt($r(Le(i,this.epsilon)),$r(Le(l,this.epsilon))),u),f=Le(xe(i,this.rho),xe(Vr(p),1-this.rho));l.assign(c),i.assign(f);let m=Le(xe(p,-this.learningRate),s);s.assign(m)})}),this.incrementIterations()}dispose(){this.accumulatedUpdates!=null&&(Er(this.accumulatedGrads.map(t=>t.variable)),Er(this.accumulatedUpdates.map(t=>t.variable)))}async getWeights(){let t=[...this.accumulatedGrads,...this.accumulatedUpdates];return[await this.saveIterations()].concat(t.map(e=>({name:e.originalName,tensor:e.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=t.length/2,n=!1;this.accumulatedGrads=t.slice(0,e).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.accumulatedUpdates=t.slice(e,e*2).map(o=>({originalName:o.name,variable:o.tensor.variable(n)}))}getConfig(){return{learningRate:this.learningRate,rho:this.rho,epsilon:this.epsilon}}static fromConfig(t,e){return new t(e.learningRate,e.rho,e.epsilon)}};var Eh=class extends wn{static get className(){return"Adagrad"}constructor(t,e=.1){super(),this.learningRate=t,this.initialAccumulatorValue=e,this.accumulatedGrads=[]}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=te.registeredVariables[n];this.accumulatedGrads[o]==null&&(this.accumulatedGrads[o]={originalName:`${n}/accumulator`,variable:Qe(()=>Sl(s.shape,this.initialAccumulatorValue).variable(!1))});let a=Array.isArray(t)?t[o].tensor:t[n];if(a==null)return;let u=this.accumulatedGrads[o].variable;Qe(()=>{let l=Le(u,Vr(a));u.assign(l);let i=Le(xe(Xt(a,$r(Le(l,te.backend.epsilon()))),-this.learningRate),s);s.assign(i)})}),this.incrementIterations()}dispose(){this.accumulatedGrads!=null&&Er(this.accumulatedGrads.map(t=>t.variable))}async getWeights(){return[await this.saveIterations()].concat(this.accumulatedGrads.map(t=>({name:t.originalName,tensor:t.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=!1;this.accumulatedGrads=t.map(n=>({originalName:n.name,variable:n.tensor.variable(e)}))}getConfig(){return{learningRate:this.learningRate,initialAccumulatorValue:this.initialAccumulatorValue}}static fromConfig(t,e){return new t(e.learningRate,e.initialAccumulatorValue)}};var Dh=class extends wn{static get className(){return"Adam"}constructor(t,e,n,o=null){super(),this.learningRate=t,this.beta1=e,this.beta2=n,this.epsilon=o,this.accumulatedFirstMoment=[],this.accumulatedSecondMoment=[],Qe(()=>{this.accBeta1=In(e).variable(),this.accBeta2=In(n).variable()}),o==null&&(this.epsilon=te.backend.epsilon())}applyGradients(t){let e=Array.isArray(t)?t.map(n=>n.name):Object.keys(t);Qe(()=>{let n=Jt(1,this.accBeta1),o=Jt(1,this.accBeta2);e.forEach((s,a)=>{let u=te.registeredVariables[s],l=!1;this.accumulatedFirstMoment[a]==null&&(this.accumulatedFirstMoment[a]={originalName:`${s}/m`,variable:Qe(()=>Ur(u).variable(l))}),this.accumulatedSecondMoment[a]==null&&(this.accumulatedSecondMoment[a]={originalName:`${s}/v`,variable:Qe(()=>Ur(u).variable(l))});let i=Array.isArray(t)?t[a].tensor:t[s];if(i==null)return;let c=this.accumulatedFirstMoment[a].variable,p=this.accumulatedSecondMoment[a].variable,f=Le(xe(c,this.beta1),xe(i,1-this.beta1)),m=Le(xe(p,this.beta2),xe(Vr(i),1-this.beta2)),d=Xt(f,n),h=Xt(m,o);c.assign(f),p.assign(m);let g=Le(xe(Xt(d,Le($r(h),this.epsilon)),-this.learningRate),u);u.assign(g)}),this.accBeta1.assign(xe(this.accBeta1,this.beta1)),this.accBeta2.assign(xe(this.accBeta2,this.beta2))}),this.incrementIterations()}dispose(){this.accBeta1.dispose(),this.accBeta2.dispose(),this.accumulatedFirstMoment!=null&&Er(this.accumulatedFirstMoment.map(t=>t.variable)),this.accumulatedSecondMoment!=null&&Er(this.accumulatedSecondMoment.map(t=>t.variable))}async getWeights(){let t=[...this.accumulatedFirstMoment,...this.accumulatedSecondMoment];return[await this.saveIterations()].concat(t.map(e=>({name:e.originalName,tensor:e.variable})))}async setWeights(t){t=await this.extractIterations(t),Qe(()=>{this.accBeta1.assign(Em(this.beta1,this.iterations_+1)),this.accBeta2.assign(Em(this.beta2,this.iterations_+1))});let e=t.length/2,n=!1;this.accumulatedFirstMoment=t.slice(0,e).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.accumulatedSecondMoment=t.slice(e,e*2).map(o=>({originalName:o.name,variable:o.tensor.variable(n)}))}getConfig(){return{learningRate:this.learningRate,beta1:this.beta1,beta2:this.beta2,epsilon:this.epsilon}}static fromConfig(t,e){return new t(e.learningRate,e.beta1,e.beta2,e.epsilon)}};var Bh=class extends wn{static get className(){return"Adamax"}constructor(t,e,n,o=null,s=0){super(),this.learningRate=t,this.beta1=e,this.beta2=n,this.epsilon=o,this.decay=s,this.accumulatedFirstMoment=[],this.accumulatedWeightedInfNorm=[],Qe(()=>{this.iteration=In(0).variable(),this.accBeta1=In(e).variable()}),o==null&&(this.epsilon=te.backend.epsilon())}applyGradients(t){let e=Array.isArray(t)?t.map(n=>n.name):Object.keys(t);Qe(()=>{let n=Jt(1,this.accBeta1),o=Xt(-this.learningRate,Le(xe(this.iteration,this.decay),1));e.forEach((s,a)=>{let u=te.registeredVariables[s],l=!1;this.accumulatedFirstMoment[a]==null&&(this.accumulatedFirstMoment[a]={originalName:`${s}/m`,variable:Ur(u).variable(l)}),this.accumulatedWeightedInfNorm[a]==null&&(this.accumulatedWeightedInfNorm[a]={originalName:`${s}/v`,variable:Ur(u).variable(l)});let i=Array.isArray(t)?t[a].tensor:t[s];if(i==null)return;let c=this.accumulatedFirstMoment[a].variable,p=this.accumulatedWeightedInfNorm[a].variable,f=Le(xe(c,this.beta1),xe(i,1-this.beta1)),m=xe(p,this.beta2),d=Uo(i),h=TS(m,d);c.assign(f),p.assign(h);let g=Le(xe(Xt(o,n),Xt(f,Le(h,this.epsilon))),u);u.assign(g)}),this.iteration.assign(Le(this.iteration,1)),this.accBeta1.assign(xe(this.accBeta1,this.beta1))}),this.incrementIterations()}dispose(){this.accBeta1.dispose(),this.iteration.dispose(),this.accumulatedFirstMoment!=null&&Er(this.accumulatedFirstMoment.map(t=>t.variable)),this.accumulatedWeightedInfNorm!=null&&Er(this.accumulatedWeightedInfNorm.map(t=>t.variable))}async getWeights(){throw new Error("getWeights() is not implemented for Adamax yet.")}async setWeights(t){throw new Error("setWeights() is not implemented for Adamax yet.")}getConfig(){return{learningRate:this.learningRate,beta1:this.beta1,beta2:this.beta2,epsilon:this.epsilon,decay:this.decay}}static fromConfig(t,e){return new t(e.learningRate,e.beta1,e.beta2,e.epsilon,e.decay)}};var Up=class extends wn{static get className(){return"SGD"}constructor(t){super(),this.learningRate=t,this.setLearningRate(t)}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=Array.isArray(t)?t[o].tensor:t[n];if(s==null)return;let a=te.registeredVariables[n];Qe(()=>{let u=Le(xe(this.c,s),a);a.assign(u)})}),this.incrementIterations()}setLearningRate(t){this.learningRate=t,this.c!=null&&this.c.dispose(),this.c=sS(In(-t))}dispose(){this.c.dispose()}async getWeights(){return[await this.saveIterations()]}async setWeights(t){if(t=await this.extractIterations(t),t.length!==0)throw new Error("SGD optimizer does not have settable weights.")}getConfig(){return{learningRate:this.learningRate}}static fromConfig(t,e){return new t(e.learningRate)}};var Rh=class extends Up{static get className(){return"Momentum"}constructor(t,e,n=!1){super(t),this.learningRate=t,this.momentum=e,this.useNesterov=n,this.accumulations=[],this.m=In(this.momentum)}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=te.registeredVariables[n];this.accumulations[o]==null&&(this.accumulations[o]={originalName:`${n}/momentum`,variable:Qe(()=>Ur(s).variable(!1))});let a=this.accumulations[o].variable,u=Array.isArray(t)?t[o].tensor:t[n];u!=null&&Qe(()=>{let l,i=Le(xe(this.m,a),u);this.useNesterov?l=Le(xe(this.c,Le(u,xe(i,this.m))),s):l=Le(xe(this.c,i),s),a.assign(i),s.assign(l)})}),this.incrementIterations()}dispose(){this.m.dispose(),this.accumulations!=null&&Er(this.accumulations.map(t=>t.variable))}setMomentum(t){this.momentum=t}async getWeights(){return[await this.saveIterations()].concat(this.accumulations.map(t=>({name:t.originalName,tensor:t.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=!1;this.accumulations=t.map(n=>({originalName:n.name,variable:n.tensor.variable(e)}))}getConfig(){return{learningRate:this.learningRate,momentum:this.momentum,useNesterov:this.useNesterov}}static fromConfig(t,e){return new t(e.learningRate,e.momentum,e.useNesterov)}};var Th=class extends wn{static get className(){return"RMSProp"}constructor(t,e=.9,n=0,o=null,s=!1){if(super(),this.learningRate=t,this.decay=e,this.momentum=n,this.epsilon=o,this.accumulatedMeanSquares=[],this.accumulatedMoments=[],this.accumulatedMeanGrads=[],this.centered=s,o==null&&(this.epsilon=te.backend.epsilon()),t==null)throw new Error("learningRate for RMSPropOptimizer must be defined.")}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=te.registeredVariables[n],a=!1;this.accumulatedMeanSquares[o]==null&&(this.accumulatedMeanSquares[o]={originalName:`${n}/rms`,variable:Qe(()=>Ur(s).variable(a))}),this.accumulatedMoments[o]==null&&(this.accumulatedMoments[o]={originalName:`${n}/momentum`,variable:Qe(()=>Ur(s).variable(a))}),this.accumulatedMeanGrads[o]==null&&this.centered&&(this.accumulatedMeanGrads[o]={originalName:`${n}/mg`,variable:Qe(()=>Ur(s).variable(a))});let u=Array.isArray(t)?t[o].tensor:t[n];if(u==null)return;let l=this.accumulatedMeanSquares[o].variable,i=this.accumulatedMoments[o].variable;Qe(()=>{let c=Le(xe(l,this.decay),xe(Vr(u),1-this.decay));if(this.centered){let p=this.accumulatedMeanGrads[o].variable,f=Le(xe(p,this.decay),xe(u,1-this.decay)),m=Xt(xe(u,this.learningRate),$r(Jt(c,Le(Vr(f),this.epsilon)))),d=Le(xe(i,this.momentum),m);l.assign(c),p.assign(f),i.assign(d);let h=Jt(s,d);s.assign(h)}else{let p=Le(xe(l,this.decay),xe(Vr(u),1-this.decay)),f=Le(xe(i,this.momentum),Xt(xe(u,this.learningRate),$r(Le(p,this.epsilon))));l.assign(p),i.assign(f);let m=Jt(s,f);s.assign(m)}})}),this.incrementIterations()}dispose(){this.accumulatedMeanSquares!=null&&Er(this.accumulatedMeanSquares.map(t=>t.variable)),this.accumulatedMeanGrads!=null&&this.centered&&Er(this.accumulatedMeanGrads.map(t=>t.variable)),this.accumulatedMoments!=null&&Er(this.accumulatedMoments.map(t=>t.variable))}async getWeights(){let t=[...this.accumulatedMeanSquares,...this.accumulatedMoments];return this.centered&&t.push(...this.accumulatedMeanGrads),[await this.saveIterations()].concat(t.map(e=>({name:e.originalName,tensor:e.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=this.centered?t.length/3:t.length/2,n=!1;this.accumulatedMeanSquares=t.slice(0,e).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.accumulatedMoments=t.slice(e,e*2).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.centered&&(this.accumulatedMeanGrads=t.slice(e*2,e*3).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})))}getConfig(){return{learningRate:this.learningRate,decay:this.decay,momentum:this.momentum,epsilon:this.epsilon,centered:this.centered}}static fromConfig(t,e){return new t(e.learningRate,e.decay,e.momentum,e.epsilon,e.centered)}};var Xz=[vh,Eh,Dh,Bh,Rh,Th,Up];function ik(){for(let r of Xz)sk(r)}var Jz="model",Zz=".json",eW=".weights.bin";function ak(r){return new Promise(t=>setTimeout(t)).then(r)}var Vp=class r{constructor(t){if(!me().getBool("IS_BROWSER"))throw new Error("browserDownloads() cannot proceed because the current environment is not a browser.");t.startsWith(r.URL_SCHEME)&&(t=t.slice(r.URL_SCHEME.length)),(t==null||t.length===0)&&(t=Jz),this.modelJsonFileName=t+Zz,this.weightDataFileName=t+eW}async save(t){if(typeof document>"u")throw new Error("Browser downloads are not supported in this environment since `document` is not present");let e=_n.join(t.weightData),n=window.URL.createObjectURL(new Blob([e],{type:"application/octet-stream"}));if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserDownloads.save() does not support saving model topology in binary formats yet.");{let o=[{paths:["./"+this.weightDataFileName],weights:t.weightSpecs}],s=dh(t,o),a=window.URL.createObjectURL(new Blob([JSON.stringify(s)],{type:"application/json"})),u=this.modelJsonAnchor==null?document.createElement("a"):this.modelJsonAnchor;if(u.download=this.modelJsonFileName,u.href=a,await ak(()=>u.dispatchEvent(new MouseEvent("click"))),t.weightData!=null){let l=this.weightDataAnchor==null?document.createElement("a"):this.weightDataAnchor;l.download=this.weightDataFileName,l.href=n,await ak(()=>l.dispatchEvent(new MouseEvent("click")))}return{modelArtifactsInfo:ii(t)}}}};Vp.URL_SCHEME="downloads://";var tW=r=>me().getBool("IS_BROWSER")&&!Array.isArray(r)&&r.startsWith(Vp.URL_SCHEME)?rW(r.slice(Vp.URL_SCHEME.length)):null;Nn.registerSaveRouter(tW);function rW(r="model"){return new Vp(r)}function uI(r,t,e,n){a(r),e=e??0,n=n??1,u(e,n);let o=0,s=l=>(l.then(i=>{let c=e+ ++o/r.length*(n-e);return t(c),i}),l);function a(l){le(l!=null&&Array.isArray(l)&&l.length>0,()=>"promises must be a none empty array")}function u(l,i){le(l>=0&&l<=1,()=>`Progress fraction must be in range [0, 1], but got startFraction ${l}`),le(i>=0&&i<=1,()=>`Progress fraction must be in range [0, 1], but got endFraction ${i}`),le(i>=l,()=>`startFraction must be no more than endFraction, but got startFraction ${l} and endFraction ${i}`)}return Promise.all(r.map(s))}async function uk(r,t){t==null&&(t={});let e=t.fetchFunc==null?me().platform.fetch:t.fetchFunc,n=r.map(p=>e(p,t.requestInit,{isBinary:!0})),u=(t.onProgress==null?await Promise.all(n):await uI(n,t.onProgress,0,.5)).map(p=>p.arrayBuffer());return t.onProgress==null?await Promise.all(u):await uI(u,t.onProgress,.5,1)}function lk(r,t){var e;let n=t.fetchFunc==null?me().platform.fetch:t.fetchFunc,o=0,s;return(e=t.onProgress)===null||e===void 0||e.call(t,0),new ReadableStream({pull:async a=>{for(var u;o<r.length;){s||(s=(await n(r[o],t.requestInit,{isBinary:!0})).body.getReader());let{done:l,value:i}=await s.read();if(l){o++,s=void 0,(u=t.onProgress)===null||u===void 0||u.call(t,o/r.length);continue}a.enqueue(i);return}a.close()}})}var oW="application/octet-stream",sW="application/json",Fm=class{constructor(t,e){if(this.DEFAULT_METHOD="POST",e==null&&(e={}),this.weightPathPrefix=e.weightPathPrefix,this.weightUrlConverter=e.weightUrlConverter,e.fetchFunc!=null?(le(typeof e.fetchFunc=="function",()=>"Must pass a function that matches the signature of `fetch` (see https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API)"),this.fetch=e.fetchFunc):this.fetch=me().platform.fetch,le(t!=null&&t.length>0,()=>"URL path for http must not be null, undefined or empty."),Array.isArray(t)&&le(t.length===2,()=>`URL paths for http must have a length of 2, (actual length is ${t.length}).`),this.path=t,e.requestInit!=null&&e.requestInit.body!=null)throw new Error("requestInit is expected to have no pre-existing body, but has one.");this.requestInit=e.requestInit||{},this.loadOptions=e}async save(t){if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserHTTPRequest.save() does not support saving model topology in binary formats yet.");let e=Object.assign({method:this.DEFAULT_METHOD},this.requestInit);e.body=new FormData;let n=[{paths:["./model.weights.bin"],weights:t.weightSpecs}],o=dh(t,n);if(e.body.append("model.json",new Blob([JSON.stringify(o)],{type:sW}),"model.json"),t.weightData!=null){let a=_n.join(t.weightData);e.body.append("model.weights.bin",new Blob([a],{type:oW}),"model.weights.bin")}let s=await this.fetch(this.path,e);if(s.ok)return{modelArtifactsInfo:ii(t),responses:[s]};throw new Error(`BrowserHTTPRequest.save() failed due to HTTP response status ${s.status}.`)}async loadModelJSON(){let t=await this.fetch(this.path,this.requestInit);if(!t.ok)throw new Error(`Request to ${this.path} failed with status code ${t.status}. Please verify this URL points to the model JSON of the model to load.`);let e;try{e=await t.json()}catch{let a=`Failed to parse model JSON of response from ${this.path}.`;throw this.path.endsWith(".pb")?a+=" Your path contains a .pb file extension. Support for .pb models have been removed in TensorFlow.js 1.0 in favor of .json models. You can re-convert your Python TensorFlow model using the TensorFlow.js 1.0 conversion scripts or you can convert your.pb models with the 'pb2json'NPM script in the tensorflow/tfjs-converter repository.":a+=" Please make sure the server is serving valid JSON for this request.",new Error(a)}let n=e.modelTopology,o=e.weightsManifest;if(n==null&&o==null)throw new Error(`The JSON from HTTP path ${this.path} contains neither model topology or manifest for weights.`);return e}async load(){if(this.loadOptions.streamWeights)return this.loadStream();let t=await this.loadModelJSON();return hh(t,e=>this.loadWeights(e))}async loadStream(){let t=await this.loadModelJSON(),e=await this.getWeightUrls(t.weightsManifest),n=gh(t.weightsManifest),o=()=>lk(e,this.loadOptions);return Object.assign(Object.assign({},t),{weightSpecs:n,getWeightStream:o})}async getWeightUrls(t){let e=Array.isArray(this.path)?this.path[1]:this.path,[n,o]=iW(e),s=this.weightPathPrefix||n,a=[],u=[];for(let l of t)for(let i of l.paths)this.weightUrlConverter!=null?u.push(this.weightUrlConverter(i)):a.push(s+i+o);return this.weightUrlConverter&&a.push(...await Promise.all(u)),a}async loadWeights(t){let e=await this.getWeightUrls(t),n=gh(t),o=await uk(e,this.loadOptions);return[n,o]}};Fm.URL_SCHEME_REGEX=/^https?:\/\//;function iW(r){let t=r.lastIndexOf("/"),e=r.lastIndexOf("?"),n=r.substring(0,t),o=e>t?r.substring(e):"";return[n+"/",o]}function lI(r){return r.match(Fm.URL_SCHEME_REGEX)!=null}var ck=(r,t)=>{if(typeof fetch>"u"&&(t==null||t.fetchFunc==null))return null;{let e=!0;if(Array.isArray(r)?e=r.every(n=>lI(n)):e=lI(r),e)return pk(r,t)}return null};Nn.registerSaveRouter(ck);Nn.registerLoadRouter(ck);function pk(r,t){return new Fm(r,t)}var _h={};us(_h,{prepareAndValidate:()=>fk});function fk(r,t){let e=r.shape.length,n=t.shape.length;if(e<1)throw new Error(`tf.gatherND() expects the input to be rank 1 or higher, but the rank was ${e}.`);if(n<1)throw new Error(`tf.gatherND() expects the indices to be rank 1 or higher, but the rank was ${n}.`);if(t.dtype!=="int32")throw new Error(`tf.gatherND() expects the indices to be int32 type, but the dtype was ${t.dtype}.`);if(t.shape[n-1]>e)throw new Error(`index innermost dimension length must be <= tensor rank; saw: ${t.shape[n-1]} vs. ${e}`);if(Ut(r.shape)===0)throw new Error(`Requested more than 0 entries, but input is empty. Input shape: ${r.shape}.`);let o=t.shape,s=o[o.length-1],a=1;for(let p=0;p<o.length-1;++p)a*=o[p];let u=r.shape,l=o.slice();l.pop();let i=1;for(let p=s;p<e;++p)i*=u[p],l.push(u[p]);let c=[...cs(r.shape).map(p=>p/i),1].slice(0,s);return[l,a,i,c]}var er={};us(er,{assertParamsValid:()=>lW,computeFlatOffset:()=>dW,computeOutShape:()=>pW,getNormalizedAxes:()=>fW,isSliceContinous:()=>mW,maskToAxes:()=>cW,parseSliceParams:()=>hW,sliceInfo:()=>gW,startForAxis:()=>Ik,startIndicesWithElidedDims:()=>Ak,stopForAxis:()=>wk,stopIndicesWithElidedDims:()=>yk,stridesForAxis:()=>xk,stridesWithElidedDims:()=>dk});var cI=-2,uW=-1;function lW(r,t,e){let n=r.shape.length;le(n===t.length,()=>`Error in slice${n}D: Length of begin ${t} must match the rank of the array (${n}).`),le(n===e.length,()=>`Error in slice${n}D: Length of size ${e} must match the rank of the array (${n}).`);for(let o=0;o<n;++o)le(t[o]+e[o]<=r.shape[o],()=>`Error in slice${n}D: begin[${o}] + size[${o}] (${t[o]+e[o]}) would overflow input.shape[${o}] (${r.shape[o]})`)}function cW(r){let t=[],e=0;for(;r>0;)r&1&&t.push(e),r/=2,e++;return t}function pW(r,t,e){let n=[];for(let o=0;o<r.length;o++)n[o]=Math.ceil((t[o]-r[o])/e[o]);return n}function dk(r,t,e,n){let o=[...r];for(let s=o.length;s<n.length;s++)o.push(1);for(let s=0;s<e;s++)s===0?o[t]=1:(o.splice(t,0,1),o.pop());return o}function hk(r,t,e){return e<=r?e:e-(t-1)}function gk(r,t){let e=[];for(let n=0;n<r;n++)e.push(t+n);return e}function fW(r,t,e,n,o,s,a,u,l){let i=r.length,c=new Array(i),p=new Array(i),f=new Array(i);if(t.length&&e>0){let m=t[0],d=e+1;c=Ak(a,m,d,n,r),p=yk(u,m,d,o,r),f=dk(s,m,d,r)}else for(let m=0;m<i;m++)c[m]=Ik(a,n,s,r,m,l),p[m]=wk(u,o,s,r,m,l),f[m]=xk(s,m,l);return{begin:c,end:p,strides:f}}function Ak(r,t,e,n,o){let s=[...o],a=gk(e,t);for(let u=0;u<s.length;u++)if(a.indexOf(u)>-1)s[u]=0;else{let l=hk(t,e,u),i=n[l];r&1<<l&&(i=0),s[u]=i}return s}function yk(r,t,e,n,o){let s=[...o],a=gk(e,t);for(let u=0;u<s.length;u++)if(a.indexOf(u)>-1)s[u]=Number.MAX_SAFE_INTEGER;else{let l=hk(t,e,u),i=n[l];r&1<<l&&(i=Number.MAX_SAFE_INTEGER),s[u]=i}for(let u=0;u<s.length;u++){let l=o[u];s[u]<0&&(s[u]+=l),s[u]=ep(0,s[u],o[u])}return s}function xk(r,t,e){let n=r[t];return(e&1<<t||n==null)&&(n=1),n}function Ik(r,t,e,n,o,s){let a=t[o],u=e[o]||1;(r&1<<o||s&1<<o||a==null)&&(u>0?a=Number.MIN_SAFE_INTEGER:a=Number.MAX_SAFE_INTEGER);let l=n[o];return a<0&&(a+=l),a=ep(0,a,l-1),a}function wk(r,t,e,n,o,s){let a=t[o],u=e[o]||1;(r&1<<o||s&1<<o||a==null)&&(u>0?a=Number.MAX_SAFE_INTEGER:a=Number.MIN_SAFE_INTEGER);let l=n[o];return a<0&&(a+=l),u>0?a=ep(0,a,l):a=ep(-1,a,l-1),a}function mW(r,t,e){let n=e.length;for(let o=0;o<e.length;o++)if(e[o]>1){n=o;break}for(let o=n+1;o<e.length;o++)if(t[o]>0||e[o]!==r[o])return!1;return!0}function dW(r,t){let e=r.length>0?r[r.length-1]:1;for(let n=0;n<r.length-1;n++)e+=r[n]*t[n];return e}function hW(r,t,e){let n,o=r.shape.length;typeof t=="number"?n=[t,...new Array(o-1).fill(0)]:t.length<o?n=t.concat(new Array(o-t.length).fill(0)):n=t.slice(),n.forEach(a=>{le(a!==-1,()=>"slice() does not support negative begin indexing.")});let s;return e==null?s=new Array(o).fill(-1):typeof e=="number"?s=[e,...new Array(o-1).fill(-1)]:e.length<o?s=e.concat(new Array(o-e.length).fill(-1)):s=e,s=s.map((a,u)=>a>=0?a:(le(a===-1,()=>`Negative size values should be exactly -1 but got ${a} for the slice() size at index ${u}.`),r.shape[u]-n[u])),[n,s]}function gW(r,t,e,n,o,s,a,u,l){let i;if(n==null?(i=new Array(t.length),i.fill(1)):i=n,a!=null&&(a&a-1)!==0)throw new Error("Multiple ellipses in slice is not allowed.");let c=!1,p={dims:i.length,numAddAxisAfterEllipsis:0,begin:t.slice(),end:e.slice(),strides:i.slice(),beginMask:o,endMask:s,ellipsisMask:a,newAxisMask:u,shrinkAxisMask:l};for(let x=0;x<p.dims;x++)c&&(1<<x&u)!==0&&p.numAddAxisAfterEllipsis++,1<<x&a&&(c=!0);c||(p.ellipsisMask|=1<<p.dims,p.dims++);let f={dims:r.length,beginMask:0,endMask:0,beginValid:!1,endValid:!1};AW(p,f);let m=!0,d=!0,h=!0,g=[],A=[];for(let x=0;x<r.length;++x){if(f.strides[x]===0)throw Error(`strides[${x}] must be non-zero`);let w=!!(f.shrinkAxisMask&1<<x),b=r[x];if(b===-1){g.push(w?1:-1);continue}let v=[f.beginMask&1<<x,f.endMask&1<<x],E=[f.strides[x]>0?0:-1,f.strides[x]>0?b:b-1];if(w&&f.strides[x]<=0)throw Error("only stride 1 allowed on non-range indexing.");h=h&&f.strides[x]===1;let T=!!(f.beginMask&1<<x&&f.endMask&1<<x);if(f.beginValid&&f.endValid){if(w){let _=f.begin[x]<0?b+f.begin[x]:f.begin[x];if(f.begin[x]=_,f.end[x]=f.begin[x]+1,_<0||_>=b)throw Error(`slice index ${f.begin[x]} of dimension ${x} out of bounds.`)}else f.begin[x]=mk(f.begin[x],0,f.strides[x],b,v,E),f.end[x]=mk(f.end[x],1,f.strides[x],b,v,E);let D=f.strides[x]===1&&f.begin[x]===0&&f.end[x]===b;m=m&&D,d=d&&(x===0&&f.strides[x]===1||D)}else m=m&&f.strides[x]===1&&T,d=d&&(x===0&&f.strides[x]===1||T);let M,k=!1;if(f.beginValid&&f.endValid?(M=f.end[x]-f.begin[x],k=!0):w?(M=1,k=!0):T&&b>=0&&(f.strides[x]<0?M=-b:M=b,k=!0),k){let D;M===0||M<0!=f.strides[x]<0?D=0:D=Math.trunc(M/f.strides[x])+(M%f.strides[x]!==0?1:0),g.push(D)}else g.push(-1)}for(let x=0;x<f.finalShapeGatherIndices.length;++x){let w=f.finalShapeGatherIndices[x];w>=0?A.push(g[w]):w===cI&&A.push(1)}return{finalShapeSparse:A.filter((x,w)=>f.finalShapeGatherIndices[w]!==cI),finalShape:A,isIdentity:m,sliceDim0:d,isSimpleSlice:h,begin:f.begin,end:f.end,strides:f.strides}}function AW(r,t){t.beginMask=0,t.endMask=0,t.shrinkAxisMask=0;let e=0;t.beginValid=r.begin!=null,t.endValid=r.end!=null,t.begin=new Array(t.dims),t.end=new Array(t.dims),t.strides=new Array(t.dims),t.finalShapeGatherIndices=[],t.finalShapeGatherIndicesSparse=[],t.inputShapeGatherIndicesSparse=new Array(t.dims);for(let n=0;n<r.dims;n++)if(1<<n&r.ellipsisMask){let o=Math.min(t.dims-(r.dims-n)+1+r.numAddAxisAfterEllipsis,t.dims);for(;e<o;e++)t.begin[e]=0,t.end[e]=0,t.strides[e]=1,t.beginMask|=1<<e,t.endMask|=1<<e,t.finalShapeGatherIndices.push(e),t.finalShapeGatherIndicesSparse.push(-1),t.inputShapeGatherIndicesSparse[e]=n}else if(1<<n&r.newAxisMask)t.finalShapeGatherIndices.push(cI),t.finalShapeGatherIndicesSparse.push(-1);else{if(e===t.begin.length)throw Error(`Index out of range using input dim ${e}; input has only ${t.dims} dims, ${t.begin.length}.`);r.begin!=null&&(t.begin[e]=r.begin[n]),r.end!=null&&(t.end[e]=r.end[n]),t.strides[e]=r.strides[n],r.beginMask&1<<n&&(t.beginMask|=1<<e),r.endMask&1<<n&&(t.endMask|=1<<e),r.shrinkAxisMask&1<<n?(t.finalShapeGatherIndices.push(uW),t.finalShapeGatherIndicesSparse.push(-1),t.shrinkAxisMask|=1<<e):(t.finalShapeGatherIndices.push(e),t.finalShapeGatherIndicesSparse.push(n)),t.inputShapeGatherIndicesSparse[e]=n,e++}}function mk(r,t,e,n,o,s){if(o[t])return e>0?s[t]:s[t+1&1];{let a=r<0?n+r:r;return a<s[0]?s[0]:a>s[1]?s[1]:a}}var C={};us(C,{ERF_A1:()=>MW,ERF_A2:()=>FW,ERF_A3:()=>PW,ERF_A4:()=>$W,ERF_A5:()=>LW,ERF_P:()=>NW,PARALLELIZE_THRESHOLD:()=>Nh,RowPartitionType:()=>ys,SELU_SCALE:()=>_W,SELU_SCALEALPHA:()=>TW,applyActivation:()=>Wz,assertAndGetBroadcastShape:()=>Qp,assertAxesAreInnerMostDims:()=>rz,assertParamsConsistent:()=>yW,assignToTypedArray:()=>UW,axesAreInnerMostDims:()=>Gx,calculateShapes:()=>JS,checkEinsumDimSizes:()=>YW,checkPadOnDimRoundingMode:()=>km,combineLocations:()=>BS,combineRaggedTensorToTensorShapes:()=>IW,complexWithEvenIndex:()=>zW,complexWithOddIndex:()=>WW,computeConv2DInfo:()=>Px,computeConv3DInfo:()=>CS,computeDefaultPad:()=>$x,computeDilation2DInfo:()=>FQ,computeOptimalWindowSize:()=>SW,computeOutAndReduceShapes:()=>tz,computeOutShape:()=>xW,computePool2DInfo:()=>PQ,computePool3DInfo:()=>$Q,convertConv2DDataFormat:()=>SS,decodeEinsumEquation:()=>KW,eitherStridesOrDilationsAreOne:()=>Lx,expandShapeToKeepDim:()=>Ux,exponent:()=>HW,exponents:()=>VW,fromStringArrayToUint8:()=>AG,fromUint8ToStringArray:()=>gG,getAxesPermutation:()=>nz,getBroadcastDims:()=>ES,getComplexWithIndex:()=>GW,getEinsumComputePath:()=>XW,getEinsumPermutation:()=>jW,getFusedBiasGradient:()=>zz,getFusedDyActivation:()=>Qz,getImageCenter:()=>kW,getInnerMostAxes:()=>sz,getPermuted:()=>EW,getRaggedRank:()=>bW,getReductionAxes:()=>Ih,getReshaped:()=>vW,getReshapedPermuted:()=>DW,getRowPartitionTypesHelper:()=>wW,getSliceBeginCoords:()=>BW,getSliceSize:()=>RW,getSparseFillEmptyRowsIndicesDenseShapeMismatch:()=>tG,getSparseFillEmptyRowsNegativeIndexErrorMessage:()=>rG,getSparseFillEmptyRowsOutOfRangeIndexErrorMessage:()=>nG,getSparseReshapeEmptyTensorZeroOutputDimErrorMessage:()=>iG,getSparseReshapeInputOutputMismatchErrorMessage:()=>uG,getSparseReshapeInputOutputMultipleErrorMessage:()=>aG,getSparseReshapeMultipleNegativeOneOutputDimErrorMessage:()=>oG,getSparseReshapeNegativeOutputDimErrorMessage:()=>sG,getSparseSegmentReductionIndicesOutOfRangeErrorMessage:()=>fG,getSparseSegmentReductionNegativeSegmentIdsErrorMessage:()=>lG,getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage:()=>cG,getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage:()=>pG,getUndoAxesPermutation:()=>oz,isIdentityPermutation:()=>JW,log:()=>qO,mergeRealAndImagArrays:()=>OW,prepareAndValidate:()=>fk,prepareSplitSize:()=>eG,segment_util:()=>fI,shouldFuse:()=>Gz,slice_util:()=>er,splitRealAndImagArrays:()=>QW,stridesOrDilationsArePositive:()=>xh,tupleValuesAreOne:()=>Fx,upcastType:()=>ar,validateDefaultValueShape:()=>CW,validateInput:()=>XS,validateUpdateShape:()=>sI,warn:()=>hs});function yW(r,t){let e=r[0].length;r.forEach((o,s)=>{le(o.length===e,()=>`Error in concat${e}D: rank of tensors[${s}] must be the same as the rank of the rest (${e})`)}),le(t>=0&&t<e,()=>`Error in concat${e}D: axis must be between 0 and ${e-1}.`);let n=r[0];r.forEach((o,s)=>{for(let a=0;a<e;a++)le(a===t||o[a]===n[a],()=>`Error in concat${e}D: Shape of tensors[${s}] (${o}) does not match the shape of the rest (${n}) along the non-concatenated axis ${s}.`)})}function xW(r,t){let e=r[0].slice();for(let n=1;n<r.length;n++)e[t]+=r[n][t];return e}var ys;(function(r){r[r.FIRST_DIM_SIZE=0]="FIRST_DIM_SIZE",r[r.VALUE_ROWIDS=1]="VALUE_ROWIDS",r[r.ROW_LENGTHS=2]="ROW_LENGTHS",r[r.ROW_SPLITS=3]="ROW_SPLITS",r[r.ROW_LIMITS=4]="ROW_LIMITS",r[r.ROW_STARTS=5]="ROW_STARTS"})(ys||(ys={}));function IW(r,t,e){let n=new Array;if(e==null&&t==null)return n;if(t==null)for(;n.length<r+e.length;)n.push(-1);else n=t.slice();if(e==null)return n;if(r+e.length!==n.length)throw new Error(`rt input.shape and shape=${t} are incompatible: rt input.rank = ${r+e.length}, but shape.rank = ${n.length}`);for(let o=1;o<e.length;++o){let s=e[o],a=n[n.length-e.length+o],u=n[a];if(s>=0)if(u>=0){if(u!==s)throw new Error(`rt input.shape and shape=${t} are incompatible: rt input.shape[${o+r}] = ${s} but shape[${o+r}] = ${u}`)}else n[a]=s}return n}function wW(r){let t={FIRST_DIM_SIZE:ys.FIRST_DIM_SIZE,VALUE_ROWIDS:ys.VALUE_ROWIDS,ROW_LENGTHS:ys.ROW_LENGTHS,ROW_SPLITS:ys.ROW_SPLITS,ROW_LIMITS:ys.ROW_LIMITS,ROW_STARTS:ys.ROW_STARTS},e=[];for(let n of r)if(n in t)e.push(t[n]);else break;return e}function bW(r){return r.length===0?0:r[0]===ys.FIRST_DIM_SIZE?r.length-1:r.length}function CW(r,t){if(r==null||t==null)return;let e=r.length,n=t.length;if(e>=n)throw new Error(`defaultValue.shape=${r} and ragged tensor flatValues.shape=${t}, are incompatible: defaultValue.rank = ${e} must be less than ragged tensor input flatValues.rank = ${n})`);for(let o=0;o<Math.min(e,n-1);++o){let s=r[o],a=t[o+1];if(s>=0&&a>=0&&s!==1&&s!==a)throw new Error(`defaultValue.shape=${r}, and ragged tensor input flatValues.shape=${t} are incompatible: defaultValue.shape[${o-r.length}] = ${s} but ragged tensor input.flatValues.shape[${o-r.length}] = ${a}`)}}var Nh=30;function SW(r){return r<=Nh?r:op(r,Math.floor(Math.sqrt(r)))}function kW(r,t,e){let n=e*(typeof r=="number"?r:r[0]),o=t*(typeof r=="number"?r:r[1]);return[n,o]}function vW(r,t,e,n=!0){let o=[];if(n)o=o.concat(t.slice(0)),o.push(r[0]/e),o=o.concat(r.slice(1));else{o=o.concat(r[0]);let s=t.length;for(let a=0;a<s;++a)o=o.concat([r[a+1]/t[a],t[a]]);o=o.concat(r.slice(s+1))}return o}function EW(r,t,e=!0){let n=[];if(e){n.push(t);for(let o=t+1;o<r;++o)o<=2*t?(n.push(o),n.push(o-(t+1))):n.push(o)}else{let o=[],s=[];for(let a=1;a<r;++a)a>=t*2+1||a%2===1?s.push(a):o.push(a);n.push(...o),n.push(0),n.push(...s)}return n}function DW(r,t,e,n=!0){let o=[];n?o.push(r[0]/e):o.push(r[0]*e);for(let s=1;s<r.length;++s)s<=t.length?n?o.push(t[s-1]*r[s]):o.push(r[s]/t[s-1]):o.push(r[s]);return o}function BW(r,t){let e=[0];for(let n=0;n<t;++n)e.push(r[n][0]);return e}function RW(r,t,e){let n=r.slice(0,1);for(let o=0;o<e;++o)n.push(r[o+1]-t[o][0]-t[o][1]);return n}var TW=1.7580993408473768,_W=1.0507009873554805;var NW=.3275911,MW=.254829592,FW=-.284496736,PW=1.421413741,$W=-1.453152027,LW=1.061405429;function OW(r,t){if(r.length!==t.length)throw new Error(`Cannot merge real and imag arrays of different lengths. real:${r.length}, imag: ${t.length}.`);let e=new Float32Array(r.length*2);for(let n=0;n<e.length;n+=2)e[n]=r[n/2],e[n+1]=t[n/2];return e}function QW(r){let t=new Float32Array(r.length/2),e=new Float32Array(r.length/2);for(let n=0;n<r.length;n+=2)t[n/2]=r[n],e[n/2]=r[n+1];return{real:t,imag:e}}function zW(r){let t=Math.ceil(r.length/4),e=new Float32Array(t),n=new Float32Array(t);for(let o=0;o<r.length;o+=4)e[Math.floor(o/4)]=r[o],n[Math.floor(o/4)]=r[o+1];return{real:e,imag:n}}function WW(r){let t=Math.floor(r.length/4),e=new Float32Array(t),n=new Float32Array(t);for(let o=2;o<r.length;o+=4)e[Math.floor(o/4)]=r[o],n[Math.floor(o/4)]=r[o+1];return{real:e,imag:n}}function GW(r,t){let e=r[t*2],n=r[t*2+1];return{real:e,imag:n}}function UW(r,t,e,n){r[n*2]=t,r[n*2+1]=e}function VW(r,t){let e=new Float32Array(r/2),n=new Float32Array(r/2);for(let o=0;o<Math.ceil(r/2);o++){let s=(t?2:-2)*Math.PI*(o/r);e[o]=Math.cos(s),n[o]=Math.sin(s)}return{real:e,imag:n}}function HW(r,t,e){let n=(e?2:-2)*Math.PI*(r/t),o=Math.cos(n),s=Math.sin(n);return{real:o,imag:s}}var pI="->",qW=/->/g,bk=",",Ck="...";function KW(r,t){r=r.replace(/\s/g,"");let e=(r.length-r.replace(qW,"").length)/pI.length;if(e<1)throw new Error("Equations without an arrow are not supported.");if(e>1)throw new Error(`Equation must contain exactly one arrow ("${pI}").`);let[n,o]=r.split(pI);le(n.indexOf(Ck)===-1,()=>`The ellipsis notation ("${Ck}") is not supported yet.`);let s=n.split(bk),a=s.length;if(t!==a)throw new Error(`Expected ${a} input tensors, received ${t}`);if(a>2)throw new Error("Support for more than 2 input tensors is not implemented yet.");let u=[];for(let f=0;f<o.length;++f){let m=o[f];if(!s.some(d=>d.indexOf(m)!==-1))throw new Error(`Output subscripts contain the label ${m} not present in the input subscripts.`);u.indexOf(m)===-1&&u.push(m)}for(let f=0;f<n.length;++f){let m=n[f];u.indexOf(m)===-1&&m!==bk&&u.push(m)}let l=new Array(s.length);for(let f=0;f<a;++f){if(new Set(s[f].split("")).size!==s[f].length)throw new Error(`Found duplicate axes in input component ${s[f]}. Support for duplicate axes in input is not implemented yet.`);l[f]=[];for(let m=0;m<s[f].length;++m)l[f].push(u.indexOf(s[f][m]))}let i=u.length,c=o.length,p=[];for(let f=c;f<i;++f)p.push(f);return{allDims:u,summedDims:p,idDims:l}}function jW(r,t){let e=new Array(r);e.fill(-1);for(let o=0;o<t.length;++o)e[t[o]]=o;let n=[];for(let o=0;o<r;++o)e[o]===-1&&n.push(o);return e=e.filter(o=>o!==-1),{permutationIndices:e,expandDims:n}}function YW(r,t,e){let n=new Array(r);for(let o=0;o<e.length;++o){let s=e[o].shape;for(let a=0;a<t[o].length;++a)n[t[o][a]]===void 0?n[t[o][a]]=s[a]:le(n[t[o][a]]===s[a],()=>`Expected dimension ${n[t[o][a]]} at axis ${a} of input shaped ${JSON.stringify(s)}, but got dimension ${s[a]}`)}}function XW(r,t){let e=r,n=[],o=0;r.length===0&&e.push(-1),o=r.length+1;for(let a=0;a<o;++a)n.push([]);let s=[];for(let a=0;a<e.length;++a){let u=e[a],l=ZW(t,u);for(let i of l)s.indexOf(i)===-1&&(n[a].push(i),s.push(i))}return{path:e,steps:n}}function JW(r){return r.every((t,e)=>t===e)}function ZW(r,t){let e=[];for(let n=0;n<r.length;++n)(r[n].length===0||r[n].indexOf(t)!==-1||t===-1)&&e.push(n);return e}function eG(r,t,e=0){let n=[];if(typeof t=="number")le(r.shape[e]%t===0,()=>"Number of splits must evenly divide the axis."),n=new Array(t).fill(r.shape[e]/t);else{let o=t.reduce((a,u)=>(u===-1&&(a+=1),a),0);le(o<=1,()=>"There should be only one negative value in split array.");let s=t.indexOf(-1);if(s!==-1){let a=t.reduce((u,l)=>l>0?u+l:u);t[s]=r.shape[e]-a}le(r.shape[e]===t.reduce((a,u)=>a+u),()=>"The sum of sizes must match the size of the axis dimension."),n=t}return n}function tG(r){return`Received SparseTensor with denseShape[0] = 0 but
  indices.shape[0] = ${r}`}function rG(r,t){return`indices(${r}, 0) is invalid: ${t} < 0`}function nG(r,t,e){return`indices(${r}, 0) is invalid: ${t} >= ${e}`}function oG(r,t){return`only one output dimension may be -1, not both ${r} and ${t}`}function sG(r,t){return`size ${r} must be non-negative, not ${t}`}function iG(){return"reshape cannot infer the missing input size for an empty tensor unless all specified input sizes are non-zero"}function aG(r,t){let e=Ut(r),n=Ut(t);return`Input to reshape is a SparseTensor with ${e}
  dense values, but the requested shape requires a multiple of ${n}. inputShape=${r} outputShape= ${t}`}function uG(r,t){let e=Ut(r),n=Ut(t);return`Input to reshape is a tensor with ${e} dense values, but the requested shape has ${n}. inputShape=${r} outputShape=${t}`}function lG(){return"segment ids must be >= 0"}function cG(){return"segment ids are not increasing"}function pG(r,t){return`Segment id ${r} out of range [0, ${t}), possibly because segmentIds input is not sorted.`}function fG(r,t,e){return`Bad: indices[${r}] == ${t} out of range [0, ${e})`}var fI={};us(fI,{collectGatherOpShapeInfo:()=>hG,computeOutShape:()=>dG,segOpComputeOptimalWindowSize:()=>mG});function mG(r,t){let e=!1,n;for(r<=Nh?(n=r,e=!0):n=op(r,Math.floor(Math.sqrt(r)));!e;)n>t||n===r?e=!0:n=op(r,n+1);return n}function dG(r,t,e){let n=[],o=r.length;for(let s=0;s<o;s++)s!==t?n.push(r[s]):n.push(e);return n}function hG(r,t,e,n){let o=t.shape.length,s=r.shape.length;if(n!==0&&(n<-o||n>o))throw new Error(`Expect batchDims in the range of [-${o}, ${o}], but got ${n}`);if(n<0&&(n+=o),n>s)throw new Error(`batchDims (${n}) must be less than rank(x) (
    ${s}).`);if(e<n)throw new Error(`batchDims (${n}) must be less than or equal to axis (${e}).`);for(let p=0;p<n;++p)if(r.shape[p]!==t.shape[p])throw new Error(`x.shape[${p}]: ${r.shape[p]} should be equal to indices.shape[${p}]: ${t.shape[p]}.`);let a=r.shape[e],u=[],l=1,i=1,c=1;for(let p=0;p<n;++p)u.push(r.shape[p]),l*=r.shape[p];for(let p=n;p<e;p++)u.push(r.shape[p]),i*=r.shape[p];for(let p=n;p<o;p++)u.push(t.shape[p]);for(let p=e+1;p<s;p++)u.push(r.shape[p]),c*=r.shape[p];return{batchSize:l,sliceSize:c,outerSize:i,dimSize:a,outputShape:u}}function gG(r){try{return r.map(t=>Mp(t))}catch(t){throw new Error(`Failed to decode encoded string bytes into utf-8, error: ${t}`)}}function AG(r){return r.map(t=>Np(t))}var Mn={};us(Mn,{nonMaxSuppressionV3Impl:()=>rk,nonMaxSuppressionV4Impl:()=>nk,nonMaxSuppressionV5Impl:()=>ok,whereImpl:()=>ZS});ik();function se(r,t){Array.isArray(r)||(r=[r]),r.forEach(e=>{e!=null&&I.assert(e.dtype!=="complex64",()=>`${t} does not support complex64 tensors in the CPU backend.`)})}var xG=Mn.whereImpl,Pm=class r extends Qo{nextDataId(){return r.nextDataId++}constructor(){super(),this.blockSize=48,this.firstUse=!0,this.data=new Os(this,Bt())}write(t,e,n){this.firstUse&&(this.firstUse=!1,me().get("IS_NODE")&&C.warn(`
============================
Hi, looks like you are running TensorFlow.js in Node.js. To speed things up dramatically, install our node backend, visit https://github.com/tensorflow/tfjs-node for more details. 
============================`));let o={id:this.nextDataId()};return this.data.set(o,{values:t,dtype:n,refCount:1}),o}makeTensorInfo(t,e,n){let o;if(e==="string"&&n!=null&&n.length>0&&I.isString(n[0])){let s=n.map(a=>I.encodeString(a));o=this.write(s,t,e)}else o=this.write(n,t,e);return{dataId:o,shape:t,dtype:e}}refCount(t){return this.data.has(t)?this.data.get(t).refCount:0}incRef(t){let e=this.data.get(t);e.refCount++}decRef(t){if(this.data.has(t)){let e=this.data.get(t);e.refCount--}}move(t,e,n,o,s){this.data.set(t,{values:e,dtype:o,refCount:s})}numDataIds(){return this.data.numDataIds()}async read(t){return this.readSync(t)}readSync(t){let{dtype:e,complexTensorInfos:n}=this.data.get(t);if(e==="complex64"){let o=this.readSync(n.real.dataId),s=this.readSync(n.imag.dataId);return C.mergeRealAndImagArrays(o,s)}return I.convertBackendValuesAndArrayBuffer(this.data.get(t).values,e)}bufferSync(t){let e=this.readSync(t.dataId);if(t.dtype==="string")try{let n=e.map(o=>I.decodeString(o));return _e(t.shape,t.dtype,n)}catch{throw new Error("Failed to decode encoded string bytes into utf-8")}return _e(t.shape,t.dtype,e)}makeOutput(t,e,n){return Bt().makeTensorFromTensorInfo(this.makeTensorInfo(e,n,t),this)}disposeData(t,e=!1){if(this.data.has(t)){if(this.data.get(t).refCount--,!e&&this.data.get(t).refCount>0)return!1;let{complexTensorInfos:n}=this.data.get(t);n!=null&&(this.disposeData(n.real.dataId,!0),this.disposeData(n.imag.dataId,!0)),this.data.delete(t)}return!0}disposeIntermediateTensorInfo(t){this.disposeData(t.dataId)}async time(t){let e=I.now();return t(),{kernelMs:I.now()-e}}memory(){return{unreliable:!0,reasons:["The reported memory is an upper bound. Due to automatic garbage collection, the true allocated memory may be less."]}}where(t){se([t],"where");let e=this.readSync(t.dataId);return xG(t.shape,e)}dispose(){}floatPrecision(){return 32}epsilon(){return super.epsilon()}};Pm.nextDataId=0;var WI={};us(WI,{addImpl:()=>hI,bincountImpl:()=>Kp,bincountReduceImpl:()=>Mh,bitwiseAndImpl:()=>gI,castImpl:()=>dI,ceilImpl:()=>AI,concatImpl:()=>Ol,equalImpl:()=>yI,expImpl:()=>II,expm1Impl:()=>bI,floorDivImpl:()=>SI,floorImpl:()=>CI,gatherNdImpl:()=>Fh,gatherV2Impl:()=>Ph,greaterEqualImpl:()=>vI,greaterImpl:()=>kI,lessEqualImpl:()=>DI,lessImpl:()=>EI,linSpaceImpl:()=>$h,logImpl:()=>BI,maxImpl:()=>Lh,maximumImpl:()=>RI,minimumImpl:()=>TI,multiplyImpl:()=>$m,negImpl:()=>_I,notEqualImpl:()=>NI,prodImpl:()=>MI,raggedGatherImpl:()=>Oh,raggedRangeImpl:()=>Qh,raggedTensorToTensorImpl:()=>zh,rangeImpl:()=>zl,rsqrtImpl:()=>PI,scatterImpl:()=>Ho,sigmoidImpl:()=>ev,simpleAbsImpl:()=>mI,sliceImpl:()=>Wl,sparseFillEmptyRowsImpl:()=>Wh,sparseReshapeImpl:()=>Gh,sparseSegmentReductionImpl:()=>Xp,sqrtImpl:()=>nv,squaredDifferenceImpl:()=>LI,staticRegexReplaceImpl:()=>OI,stridedSliceImpl:()=>Uh,stringNGramsImpl:()=>Gl,stringSplitImpl:()=>Ul,stringToHashBucketFastImpl:()=>Vl,subImpl:()=>zI,tileImpl:()=>Vh,topKImpl:()=>Hh,transposeImpl:()=>Yp,uniqueImpl:()=>Hl});function mI(r){let t=new Float32Array(r.length);for(let e=0;e<r.length;++e)t[e]=Math.abs(r[e]);return t}var IG=r=>{let{x:t}=r.inputs,e=r.backend;se(t,"abs");let n=new Float32Array(I.sizeFromShape(t.shape)),o=e.data.get(t.dataId).values;return n=mI(o),e.makeOutput(n,t.shape,t.dtype)},Sk={kernelName:"Abs",backendName:"cpu",kernelFunc:IG};function Ze(r){return(t,e,n,o,s)=>{let a=C.assertAndGetBroadcastShape(t,e),u=a.length,l=I.computeStrides(a),i=I.sizeFromShape(a),c=I.getTypedArrayFromDType(s,i),p=t.length,f=e.length,m=I.computeStrides(t),d=I.computeStrides(e),h=C.getBroadcastDims(t,a),g=C.getBroadcastDims(e,a);if(h.length+g.length===0)for(let A=0;A<c.length;++A)c[A]=r(n[A%n.length],o[A%o.length]);else for(let A=0;A<c.length;++A){let y=I.indexToLoc(A,u,l),x=y.slice(-p);h.forEach(E=>x[E]=0);let w=I.locToIndex(x,p,m),b=y.slice(-f);g.forEach(E=>b[E]=0);let v=I.locToIndex(b,f,d);c[A]=r(n[w],o[v])}return[c,a]}}function br(r){let{inputs:t,backend:e}=r,{real:n,imag:o}=t,s=e.data.get(n.dataId).values,a=e.data.get(o.dataId).values,u=e.makeTensorInfo(n.shape,"complex64"),l=e.data.get(u.dataId);return l.complexTensorInfos={real:e.makeTensorInfo(n.shape,"float32",s),imag:e.makeTensorInfo(o.shape,"float32",a)},u}var kk={kernelName:mp,backendName:"cpu",kernelFunc:br};function Hp(r,t,e="float32"){if(e==="complex64"){let o=Hp(r,t,"float32"),s=Hp(r,t,"float32");return br({inputs:{real:o,imag:s},backend:r})}let n=I.makeZerosTypedArray(I.sizeFromShape(t),e);return r.makeTensorInfo(t,e,n)}function Hr(r){let{inputs:t,backend:e}=r,{x:n}=t;return e.incRef(n.dataId),{dataId:n.dataId,shape:n.shape,dtype:n.dtype}}var vk={kernelName:ms,backendName:"cpu",kernelFunc:Hr};function yo(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.data.get(n.dataId).complexTensorInfos.real,s=e.data.get(o.dataId).values;return e.makeTensorInfo(o.shape,o.dtype,s)}var Ek={kernelName:Xd,backendName:"cpu",kernelFunc:yo};function dI(r,t,e,n){if(n==="int32"){let o=Int32Array.from(r);return[t,"int32",o]}if(n==="bool"){let o=I.toTypedArray([0],e),[s,a]=Ze((u,l)=>u!==l?1:0)(t,[],r,o,"bool");return[a,"bool",s]}throw new Error(`Error in Cast: failed to cast ${e} to ${n}`)}function xo(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dtype:s}=n;if(s==="complex64"){if(o.dtype==="complex64")return Hr({inputs:{x:o},backend:e});let c=Hp(e,o.shape,o.dtype),p=xo({inputs:{x:o},backend:e,attrs:{dtype:"float32"}}),f=br({inputs:{real:p,imag:c},backend:e});return e.disposeIntermediateTensorInfo(c),e.disposeIntermediateTensorInfo(p),f}if(o.dtype==="complex64"){let c=yo({inputs:{input:o},backend:e}),p=xo({inputs:{x:c},backend:e,attrs:{dtype:s}});return e.disposeIntermediateTensorInfo(c),p}if(!I.hasEncodingLoss(o.dtype,s)){let c=Hr({inputs:{x:o},backend:e});return{dataId:c.dataId,shape:c.shape,dtype:s}}let a=e.data.get(o.dataId).values,[u,l,i]=dI(a,o.shape,o.dtype,s);return e.makeTensorInfo(u,l,i)}var Dk={kernelName:ps,backendName:"cpu",kernelFunc:xo};function lt(r,t,e,n){return e==null?({inputs:o,backend:s})=>{let{a,b:u}=o,l=s;se([a,u],r);let i=l.data.get(a.dataId).values,c=l.data.get(u.dataId).values,p=a.dtype==="string"?C.fromUint8ToStringArray(i):i,f=a.dtype==="string"?C.fromUint8ToStringArray(c):c,m=n||a.dtype,[d,h]=t(a.shape,u.shape,p,f,m);return l.makeTensorInfo(h,m,d)}:({inputs:o,backend:s})=>{let{a,b:u}=o,l=s;if(a.dtype==="complex64"||u.dtype==="complex64"){let i=xo({inputs:{x:a},backend:l,attrs:{dtype:"complex64"}}),c=l.data.get(i.dataId),p=c.complexTensorInfos.real,f=c.complexTensorInfos.imag,m=l.data.get(p.dataId).values,d=l.data.get(f.dataId).values,h=xo({inputs:{x:u},backend:l,attrs:{dtype:"complex64"}}),g=l.data.get(h.dataId),A=g.complexTensorInfos.real,y=g.complexTensorInfos.imag,x=l.data.get(A.dataId).values,w=l.data.get(y.dataId).values,[b,v,E]=e(a.shape,u.shape,m,d,x,w),T=l.makeTensorInfo(E,"float32",b),M=l.makeTensorInfo(E,"float32",v),k=br({inputs:{real:T,imag:M},backend:l});return l.disposeIntermediateTensorInfo(i),l.disposeIntermediateTensorInfo(h),l.disposeIntermediateTensorInfo(T),l.disposeIntermediateTensorInfo(M),k}else{let i=l.data.get(a.dataId).values,c=l.data.get(u.dataId).values,p=n||a.dtype,[f,m]=t(a.shape,u.shape,i,c,p);return l.makeTensorInfo(m,p,f)}}}function qp(r){return(t,e,n,o,s,a)=>{let u=C.assertAndGetBroadcastShape(t,e),l=I.sizeFromShape(u),i=u.length,c=I.computeStrides(u),p=I.getTypedArrayFromDType("float32",l),f=I.getTypedArrayFromDType("float32",l),m=C.getBroadcastDims(t,u),d=C.getBroadcastDims(e,u),h=C.mergeRealAndImagArrays(n,o),g=C.mergeRealAndImagArrays(s,a),A=t.length,y=I.computeStrides(t),x=e.length,w=I.computeStrides(e);if(m.length+d.length===0)for(let b=0;b<p.length;b++){let v=b%h.length,E=b%g.length,T=r(h[v*2],h[v*2+1],g[E*2],g[E*2+1]);p[b]=T.real,f[b]=T.imag}else for(let b=0;b<p.length;b++){let v=I.indexToLoc(b,i,c),E=v.slice(-A);m.forEach(_=>E[_]=0);let T=I.locToIndex(E,A,y),M=v.slice(-x);d.forEach(_=>M[_]=0);let k=I.locToIndex(M,x,w),D=r(h[T*2],h[T*2+1],g[k*2],g[k*2+1]);p[b]=D.real,f[b]=D.imag}return[p,f,u]}}var hI=Ze(((r,t)=>r+t)),wG=qp(((r,t,e,n)=>({real:r+e,imag:t+n}))),xs=lt("Add",hI,wG),Bk={kernelName:"Add",backendName:"cpu",kernelFunc:xs};function Kp(r,t,e,n,o){let s=I.sizeFromShape(n),a=I.makeZerosTypedArray(o,e);for(let u=0;u<r.length;u++){let l=r[u];if(l<0)throw new Error("Input x must be non-negative!");l>=o||(s>0?a[l]+=t[u]:a[l]+=1)}return a}function Mh(r,t,e,n=!1){let o=r.shape[0],s=r.shape[1],a=_e([o,e],t.dtype);for(let u=0;u<o;u++)for(let l=0;l<s;l++){let i=r.get(u,l);if(i<0)throw new Error("Input x must be non-negative!");i>=e||(n?a.set(1,u,i):t.size>0?a.set(a.get(u,i)+t.get(u,l),u,i):a.set(a.get(u,i)+1,u,i))}return a}var gI=Ze(((r,t)=>r&t)),bG=lt(fm,gI),Rk={kernelName:fm,backendName:"cpu",kernelFunc:bG};function Dr(r){return(t,e,n)=>{let o=I.getArrayFromDType(e,t.length);for(let s=0;s<t.length;++s)o[s]=r(t[s],n);return o}}function Pe(r,t,e){let n=Dr(t);return bn(r,n,e)}function bn(r,t,e){return({inputs:n,attrs:o,backend:s})=>{let{x:a}=n;se(a,r);let u=s,l=u.data.get(a.dataId).values,i;if(a.dtype==="string"){if(!Array.isArray(l))throw new Error("String tensor's value was not an instance of Array");i=C.fromUint8ToStringArray(l)}else i=l;let c=e||a.dtype,p=t(i,c,o);return u.makeTensorInfo(a.shape,c,p)}}var AI=Dr(r=>Math.ceil(r)),CG=bn(nu,AI),Tk={kernelName:nu,backendName:"cpu",kernelFunc:CG};function Ol(r,t,e,n){let o=I.getArrayFromDType(e,I.sizeFromShape(t));if(n&&e!=="string"){let s=0;r.forEach(a=>{let u=I.sizeFromShape(a.shape);o.set(a.vals,s),s+=u})}else{let s=0;r.forEach(a=>{let u=e==="string"?C.fromUint8ToStringArray(a.vals):a.vals,l=0;for(let i=0;i<a.shape[0];++i){let c=i*t[1]+s;for(let p=0;p<a.shape[1];++p)o[c+p]=u[l++]}s+=a.shape[1]})}return o}var yI=Ze((r,t)=>r===t?1:0),xI=lt(hu,yI,null,"bool"),_k={kernelName:hu,backendName:"cpu",kernelFunc:xI};var II=Dr(r=>Math.exp(r)),wI=bn("Exp",II,"float32"),Nk={kernelName:"Exp",backendName:"cpu",kernelFunc:wI};var bI=Dr(r=>Math.expm1(r)),SG=bn(gu,bI),Mk={kernelName:gu,backendName:"cpu",kernelFunc:SG};var CI=Dr(r=>Math.floor(r)),kG=bn(yu,CI),Fk={kernelName:yu,backendName:"cpu",kernelFunc:kG};var SI=Ze((r,t)=>Math.floor(r/t)),vG=lt(Hs,SI,null,"int32"),Pk={kernelName:Hs,backendName:"cpu",kernelFunc:vG};function Fh(r,t,e,n,o,s,a,u,l){let i=_e([n,s],e);for(let c=0;c<n;c++){let p=[],f=0;for(let m=0;m<o;m++){let d=r[c*o+m];f+=d*a[m],p.push(d)}if(f<0||f>=l/s)throw new Error(`Invalid indices: ${p} does not index into ${u}`);for(let m=0;m<s;m++)i.values[c*s+m]=t.get(...t.indexToLoc(f*s+m))}return i}function Ph(r,t,e){let n=_e(e,r.dtype);for(let o=0;o<n.size;++o){let a=n.indexToLoc(o).slice(),u=a[0],l=a[2],i=t.locToIndex([u,l]);a[2]=t.values[i];let c=r.locToIndex(a);0<=c&&c<r.values.length&&(n.values[o]=r.values[c])}return n}var kI=Ze((r,t)=>r>t?1:0),EG=lt(wu,kI,null,"bool"),$k={kernelName:wu,backendName:"cpu",kernelFunc:EG};var vI=Ze((r,t)=>r>=t?1:0),DG=lt(qs,vI,null,"bool"),Lk={kernelName:qs,backendName:"cpu",kernelFunc:DG};var EI=Ze((r,t)=>r<t?1:0),BG=lt(ku,EI,null,"bool"),Ok={kernelName:ku,backendName:"cpu",kernelFunc:BG};var DI=Ze((r,t)=>r<=t?1:0),RG=lt(vu,DI,null,"bool"),Qk={kernelName:vu,backendName:"cpu",kernelFunc:RG};function $h(r,t,e){let n=(t-r)/(e-1),o=I.makeZerosTypedArray(e,"float32");o[0]=r;for(let s=1;s<o.length;s++)o[s]=o[s-1]+n;return o}var BI=Dr(r=>Math.log(r)),TG=bn("Log",BI),zk={kernelName:"Log",backendName:"cpu",kernelFunc:TG};function Lh(r,t,e,n){let o=I.getTypedArrayFromDType(n,I.sizeFromShape(e));for(let s=0;s<o.length;++s){let a=s*t,u=r[a];for(let l=0;l<t;++l){let i=r[a+l];(Number.isNaN(i)||i>u)&&(u=i)}o[s]=u}return o}var RI=Ze(((r,t)=>Math.max(r,t))),_G=lt(js,RI),Wk={kernelName:js,backendName:"cpu",kernelFunc:_G};var TI=Ze(((r,t)=>Math.min(r,t))),NG=lt(Mu,TI),Gk={kernelName:Mu,backendName:"cpu",kernelFunc:NG};var $m=Ze(((r,t)=>r*t)),MG=qp(((r,t,e,n)=>({real:r*e-t*n,imag:r*n+t*e}))),Ql=lt(Xs,$m,MG),Uk={kernelName:Xs,backendName:"cpu",kernelFunc:Ql};function _I(r,t,e){let n=I.createScalarValue(-1,e);return $m([],t,n,r,e)}function FG(r){let{inputs:t,backend:e}=r,{x:n}=t;se(n,"neg");let o=e.data.get(n.dataId).values,[s,a]=_I(o,n.shape,n.dtype);return e.makeTensorInfo(a,n.dtype,s)}var Vk={kernelName:"Neg",backendName:"cpu",kernelFunc:FG};var NI=Ze(((r,t)=>r!==t?1:0)),PG=lt($u,NI,null,"bool"),Hk={kernelName:$u,backendName:"cpu",kernelFunc:PG};function Yp(r,t,e,n,o){let s=t.length,a=I.sizeFromShape(t),u=I.computeStrides(t),l=I.computeStrides(o),i=I.getTypedArrayFromDType(e,I.sizeFromShape(o));for(let c=0;c<a;++c){let p=I.indexToLoc(c,s,u),f=new Array(p.length);for(let d=0;d<f.length;d++)f[d]=p[n[d]];let m=I.locToIndex(f,s,l);i[m]=r[c]}return i}function Qt(r){let{inputs:t,attrs:e,backend:n}=r,{x:o}=t,{perm:s}=e;se(o,"transpose");let a=o.shape.length,u=new Array(a);for(let p=0;p<u.length;p++)u[p]=o.shape[s[p]];let l=n.data.get(o.dataId).values,i=Yp(l,o.shape,o.dtype,s,u);return{dataId:n.write(i,u,o.dtype),shape:u,dtype:o.dtype}}var qk={kernelName:cl,backendName:"cpu",kernelFunc:Qt};function MI(r,t,e,n){let[o,s]=C.computeOutAndReduceShapes(r,n),a=ar(t,"int32"),u=I.makeZerosTypedArray(I.sizeFromShape(o),a),l=I.sizeFromShape(s);for(let i=0;i<u.length;++i){let c=i*l,p=1;for(let f=0;f<l;++f)p*=e[c+f];u[i]=p}return{outVals:u,outShape:o,outDtype:a}}function $G(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"prod");let u=o.shape.length,l=I.parseAxisParam(s,o.shape),i=C.getAxesPermutation(l,u),c=l,p=o,f=[];i!=null&&(p=Qt({inputs:{x:o},backend:e,attrs:{perm:i}}),f.push(p),c=C.getInnerMostAxes(c.length,u));let m=e.data.get(p.dataId).values,{outVals:d,outShape:h,outDtype:g}=MI(p.shape,p.dtype,m,c),A=h;return a&&(A=C.expandShapeToKeepDim(h,l)),f.forEach(y=>e.disposeIntermediateTensorInfo(y)),e.makeTensorInfo(A,g,d)}var Kk={kernelName:Wu,backendName:"cpu",kernelFunc:$G};function LG(r,t,e){r.forEach((n,o)=>{if(n<0||n>=e){let s=I.indexToLoc(o,t.length,I.computeStrides(t)).join(",");throw new Error(`indices[${s}] = ${n} is not in [0, ${e})`)}})}function OG(r,t){for(let e=0;e<r.length;++e){let n=r[e],o=e===r.length-1?t:r[e+1].length;if(n.length===0)throw new Error("Ragged splits may not be empty");if(n[0]<0)throw new Error("Ragged splits must be non-negative");if(n[n.length-1]>o)throw new Error("Ragged splits must not point past values");for(let s=1;s<n.length;++s)if(n[s-1]>n[s])throw new Error("Ragged splits must be sorted in ascending order")}}function QG(r,t,e,n){let o=[],s=0,a=t.length-1+e.length,u=new Array(a).fill(null).map(()=>[0]);OG(e,n);let l=1;for(let i=0;i<t.length-1;++i){l*=t[i];let c=t[i+1];for(let p=1;p<l+1;++p)u[i].push(p*c)}for(let i=0;i<r.length;++i){let c=r[i],p=r[i]+1;for(let f=0;f<e.length;++f){let m=e[f],d=f+t.length-1;if(d>=0){let h=u[d],g=h[h.length-1]-m[c];for(let A=c;A<p;++A)u[d].push(m[A+1]+g)}c=m[c],p=m[p]}p!==c&&(o.push([c,p]),s+=p-c)}return{outSplits:u,valueSlices:o,numValues:s}}function zG(r){let t=[];for(let e=0;e<r.length;++e){let n=r[e].length,o=I.getArrayFromDType("int32",n);t.push(o),r[e].forEach((s,a)=>o[a]=s)}return t}function jk(r,t){let e=r.slice(0,t);for(;e.length<t;)e.push(1);for(let n=t;n<r.length;n++)e[t-1]*=r[n];return e}function WG(r,t,e,n,o,s){let a=jk(t,2)[1],u=jk(s,2)[1],l=0;for(let i of e)for(let c=i[0];c<i[1];++c){for(let p=0;p<n;++p)o[l*u+p]=r[c*a+p];++l}}function GG(r,t,e,n,o){let s=t.slice();s[0]=o;let a=I.getArrayFromDType(e,I.sizeFromShape(s)),u=r.length,l=u===0?0:u/t[0];return WG(r,t,n,l,a,s),[a,s]}function Oh(r,t,e,n,o,s,a,u){if(r.length===0)throw new Error("paramsNestedSplits must be non empty");if(t[0].length===0)throw new Error("Split tensors must not be scalars");let l=t[0][0]-1;if(LG(s,a,l),n.length===0)throw new Error("params.rank must be nonzero");let i=n[0],{outSplits:c,valueSlices:p,numValues:f}=QG(s,a,r,i),m=zG(c),d=GG(e,n,o,p,f);return[m,d[0],d[1]]}var Yk=2147483647;function Qh(r,t,e,n,o,s,a){if(t.length>1)throw new Error("starts must be a scalar or vector");if(o.length>1)throw new Error("limits must be a scalar or vector");if(a.length>1)throw new Error("deltas must be a scalar or vector");let u=t.length===0,l=o.length===0,i=a.length===0,c=[];u||c.push(t[0]),l||c.push(o[0]),i||c.push(a[0]);for(let g=1;g<c.length;++g)if(c[g]!==c[g-1])throw new Error("starts, limits, and deltas must have the same shape");let p=c.length===0?1:c[0],f=I.getArrayFromDType("int32",p+1);f[0]=0;for(let g=0;g<p;++g){let A=u?r[0]:r[g],y=l?n[0]:n[g],x=i?s[0]:s[g];if(x===0)throw new Error("Requires delta != 0");let w;if(x>0&&y<A||x<0&&y>A)w=0;else if(w=Math.ceil(Math.abs((y-A)/x)),w>Yk)throw new Error(`Requires ((limit - start) / delta) <= ${Yk}`);f[g+1]=f[g]+w}let m=f[p],d=I.getArrayFromDType(e,m),h=0;for(let g=0;g<p;++g){let A=f[g+1]-f[g],y=u?r[0]:r[g],x=i?s[0]:s[g];for(let w=0;w<A;++w)d[h++]=y,y+=x}return[f,d]}var Io=C.RowPartitionType,FI=class r{constructor(t,e,n,o,s,a,u,l,i,c){this.shape=t,this.shapeShape=e,this.values=n,this.valuesShape=o,this.valuesDType=s,this.defaultValue=a,this.defaultValueShape=u,this.rowPartitionValues=l,this.rowPartitionValuesShapes=i,this.rowPartitionTypes=C.getRowPartitionTypesHelper(c),this.raggedRank=C.getRaggedRank(this.rowPartitionTypes)}getRowPartitionTypeByDimension(t){return this.rowPartitionTypes[0]===Io.FIRST_DIM_SIZE?this.rowPartitionTypes[t+1]:this.rowPartitionTypes[t]}getRowPartitionTensor(t){return this.rowPartitionTypes[0]===Io.FIRST_DIM_SIZE?this.rowPartitionValues[t+1]:this.rowPartitionValues[t]}getMaxWidth(t){let e=this.getRowPartitionTensor(t-1);switch(this.getRowPartitionTypeByDimension(t-1)){case Io.VALUE_ROWIDS:return r.getMaxWidthValueRowID(e);case Io.ROW_SPLITS:return r.getMaxWidthRowSplit(e);default:throw new Error(`Cannot handle partition type ${Io[this.getRowPartitionTypeByDimension(t-1)]}`)}}static getMaxWidthRowSplit(t){let e=t.length;if(e===0||e===1)return 0;let n=0;for(let o=0;o<e-1;++o){let s=t[o+1]-t[o];s>n&&(n=s)}return n}static getMaxWidthValueRowID(t){let e=t.length;if(e===0)return 0;let n=0,o=t[0],s=0;for(let a=1;a<e;++a){let u=t[a];u!==o&&(o=u,s=Math.max(a-n,s),n=a)}return Math.max(e-n,s)}tensorShapeFromTensor(t,e,n=!0){if(e.length===0){if(t[0]===-1)return[];throw new Error("The only valid scalar shape tensor is the fully unknown shape specified as -1.")}return Jk(t,n)}calculateOutputSize(t){let e=this.valuesShape,n=this.defaultValueShape;C.validateDefaultValueShape(n,e);let o=this.tensorShapeFromTensor(this.shape,this.shapeShape),a=C.combineRaggedTensorToTensorShapes(this.raggedRank,o,e);a[0]<0&&(a[0]=t);for(let u=1;u<=this.raggedRank;++u)a[u]<0&&(a[u]=this.getMaxWidth(u));return a}calculateFirstParentOutputIndex(t,e,n){let o=Math.min(t,n),s=[],a=0;for(let u=0;u<o;++u,a+=e)s.push(a);for(let u=o;u<t;++u)s.push(-1);return I.assert(s.length===t,()=>"Final length of result must be equal to firstDimension."),s}calculateOutputIndexRowSplit(t,e,n,o){let s=t.length,a=[];for(let u=0;u<s-1;++u){let l=t[u+1]-t[u],i=Math.min(o,l),c=e[u];c===-1&&(i=0);for(let p=0;p<i;++p)a.push(c),c+=n;for(let p=0;p<l-i;++p)a.push(-1)}if(s>0&&a.length!==t[s-1])throw new Error("Invalid row split size.");return a}calculateOutputIndexValueRowID(t,e,n,o){let s=t.length,a=[];if(s===0)return[];let u=0,l=t[0];if(l>=e.length)throw new Error(`Got currentValueRowId=${l}, which is not less than ${e.length}`);let i=e[l];a.push(i);for(let c=1;c<s;++c){let p=t[c];if(p===l)i>=0&&(++u,u<o?i+=n:i=-1);else{if(u=0,l=p,p>=e.length)throw new Error(`Got nextValueRowId=${p} which is not less than ${e.length}`);i=e[p]}a.push(i)}if(a.length!==t.length)throw new Error("Invalid row ids.");return a}calculateOutputIndex(t,e,n,o){let s=this.getRowPartitionTensor(t),a=this.getRowPartitionTypeByDimension(t);switch(a){case Io.VALUE_ROWIDS:return this.calculateOutputIndexValueRowID(s,e,n,o);case Io.ROW_SPLITS:if(s.length-1>e.length)throw new Error(`Row partition size is greater than output size: ${s.length-1} > ${e.length}`);return this.calculateOutputIndexRowSplit(s,e,n,o);default:throw new Error(`Unsupported partition type: ${Io[a]}`)}}getFirstDimensionSize(){let t=this.rowPartitionValues[0];if(this.rowPartitionTypes.length===0)throw new Error("No row_partition_types given.");let e=this.rowPartitionTypes[0];switch(e){case Io.FIRST_DIM_SIZE:return t[0];case Io.VALUE_ROWIDS:throw new Error("Cannot handle VALUE_ROWIDS in first dimension.");case Io.ROW_SPLITS:return this.rowPartitionValuesShapes[0][0]-1;default:throw new Error(`Cannot handle type ${Io[e]}`)}}compute(){if(this.rowPartitionValues[0].length<=0)throw new Error("Invalid first partition input. Tensor requires at least one element.");let e=this.getFirstDimensionSize(),n=this.calculateOutputSize(e),o=new Array(this.raggedRank+1);o[o.length-1]=1;for(let l=o.length-2;l>=0;--l)o[l]=o[l+1]*n[l+1];let s=Jk(n,!1),a=I.getArrayFromDType(this.valuesDType,I.sizeFromShape(s));if(o[0]*n[0]>0){let l=this.calculateFirstParentOutputIndex(e,o[0],n[0]);for(let i=1;i<=this.raggedRank;++i)l=this.calculateOutputIndex(i-1,l,o[i],n[i]);this.setOutput(this.raggedRank,l,a,s)}return[s,a]}setOutput(t,e,n,o){if(n.length===0)return;let s=this.values,a=n,u=o.slice();u=u.slice(t+1);let l=I.sizeFromShape(u),i=e.length,c=this.defaultValue;if(c.length!==l&&c.length!==1){let d=this.defaultValueShape;Qe(()=>{let h=st(c,d);c=vm(h,u).dataSync()})}let p=0,f=0,m=0;for(let d=0;d<=i;++d){let h=d<i?e[d]:-1;if(h===m){++m;continue}if(f<m){let g=s.subarray(p*l),A=a.subarray(f*l),y=(m-f)*l;Xk(A,g,y)}if(d>=i){let g=n.length;h=Math.floor(g/l)}if(h>m)if(this.defaultValue.length===1)a.subarray(m*l,h*l).fill(this.defaultValue[0]),m=h;else for(;h>m;){let g=a.slice(m*l);Xk(g,c,l),++m}h<0?(p=d+1,f=m):(p=d,f=m,m=f+1)}}};function Xk(r,t,e){for(let n=0;n<e;n++)r[n]=t[n]}function Jk(r,t){let e=[];for(let n of r){if(n<0){if(!t)throw new Error(`Dimension ${n} must be >= 0`);if(n<-1)throw new Error(`Dimension ${n} must be >= -1`);n=-1}e.push(n)}return e}function zh(r,t,e,n,o,s,a,u,l,i){return new FI(r,t,e,n,o,s,a,u,l,i).compute()}function zl(r,t,e,n){let o=r===t,s=r<t&&e<0,a=t<r&&e>1;if(o||s||a)return I.makeZerosTypedArray(0,n);let u=Math.abs(Math.ceil((t-r)/e)),l=I.makeZerosTypedArray(u,n);t<r&&e===1&&(e=-1),l[0]=r;for(let i=1;i<l.length;i++)l[i]=l[i-1]+e;return l}var PI=Dr(r=>1/Math.sqrt(r)),UG=bn(ti,PI),Zk={kernelName:ti,backendName:"cpu",kernelFunc:UG};function Ho(r,t,e,n,o,s,a,u,l,i){let c=[n/o,o],p=r.values,f=t.values;if(n===0)return _e(e,t.dtype);let m=l instanceof It?l:_e(c,t.dtype);typeof l=="string"||typeof l=="number"?m.values.fill(l):typeof l=="boolean"&&m.values.fill(+l);for(let d=0;d<s;d++){let h=[],g=0;for(let A=0;A<a;A++){let y=p[d*a+A];h.push(y),g+=y*u[A]}if(g<0||g>=n/o)throw new Error(`Invalid indices: ${h} does not index into ${e}`);for(let A=0;A<o;A++)i?m.values[g*o+A]+=f[d*o+A]:m.values[g*o+A]=t.rank===0?f[0]:f[d*o+A]}return m}var ev=Dr(r=>1/(1+Math.exp(-r))),$I=Pe(ri,r=>1/(1+Math.exp(-r))),tv={kernelName:ri,backendName:"cpu",kernelFunc:$I};function Wl(r,t,e,n,o){let s=er.isSliceContinous(n,t,e),a=I.sizeFromShape(e),u=I.computeStrides(n);if(s){let p=er.computeFlatOffset(t,u);return o==="string"?r.slice(p,p+a):r.subarray(p,p+a)}let l=o==="string"?C.fromUint8ToStringArray(r):r,i=_e(n,o,l),c=_e(e,o);for(let p=0;p<c.size;++p){let f=c.indexToLoc(p),m=f.map((d,h)=>d+t[h]);c.set(i.get(...m),...f)}return o==="string"?C.fromStringArrayToUint8(c.values):c.values}function wo(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,size:a}=n;se(o,"slice");let[u,l]=er.parseSliceParams(o,s,a);er.assertParamsValid(o,u,l);let i=e.data.get(o.dataId).values,c=Wl(i,u,l,o.shape,o.dtype);return e.makeTensorInfo(l,o.dtype,c)}var rv={kernelName:Vi,backendName:"cpu",kernelFunc:wo};function Wh(r,t,e,n,o,s,a){let u=t[0],l=s[0],i=new Array(l),c=new Array(u),p=t[1];if(l===0){if(u!==0)throw new Error(C.getSparseFillEmptyRowsIndicesDenseShapeMismatch(u));let g=I.getArrayFromDType(e,0),A=I.getArrayFromDType(o,0);return[g,[0,p],A,i,c]}let f=!0,m=0,d=new Array(l).fill(0);for(let g=0;g<u;++g){let A=r[g*p];if(A<0)throw new Error(C.getSparseFillEmptyRowsNegativeIndexErrorMessage(g,A));if(A>=l)throw new Error(C.getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(g,A,l));++d[A],f=f&&A>=m,m=A}let h=!0;for(let g=0;g<l;++g){let A=d[g]===0;i[g]=A,h=h&&!A,d[g]=Math.max(d[g],1),g>0&&(d[g]+=d[g-1])}if(h&&f){let g=r,A=n;for(let y=0;y<u;++y)c[y]=y;return[g,[u,p],A,i,c]}else{let g=d[l-1],A=I.getArrayFromDType(e,g*p),y=I.getArrayFromDType(o,g),x=new Array(l).fill(0);for(let w=0;w<u;++w){let b=r[w*p],v=x[b],E=(b===0?0:d[b-1])+v;x[b]++;for(let T=0;T<p;++T)A[E*p+T]=r[w*p+T];y[E]=n[w],c[w]=E}for(let w=0;w<l;++w)if(x[w]===0){let v=w===0?0:d[w-1];A[v*p+0]=w;for(let E=1;E<p;++E)A[v*p+E]=0;y[v]=a}return[A,[g,p],y,i,c]}}function Gh(r,t,e,n,o){let s=I.sizeFromShape(n),a=t[0],u=o.length,l=[],i=1,c=-1;for(let g=0;g<u;++g){let A=o[g];if(A===-1){if(c!==-1)throw new Error(C.getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(c,g));c=g,l.push(1)}else{if(A<0)throw new Error(C.getSparseReshapeNegativeOutputDimErrorMessage(g,A));i*=A,l.push(A)}}if(c!==-1){if(i<=0)throw new Error(C.getSparseReshapeEmptyTensorZeroOutputDimErrorMessage());let g=Math.trunc(s/i);if(i*g!==s)throw new Error(C.getSparseReshapeInputOutputMultipleErrorMessage(n,l));l[c]=g}if(I.sizeFromShape(l)!==s)throw new Error(C.getSparseReshapeInputOutputMismatchErrorMessage(n,l));let f=n.length,m=[];if(f>0){m[f-1]=1;for(let g=f-2;g>=0;--g)m[g]=m[g+1]*n[g+1]}let d=[];if(u>0){d[u-1]=1;for(let g=u-2;g>=0;--g)d[g]=d[g+1]*l[g+1]}let h=I.getArrayFromDType(e,a*u);for(let g=0;g<a;++g){let A=0;for(let y=0;y<f;++y)A+=r[g*f+y]*m[y];for(let y=0;y<u;++y)h[g*u+y]=Math.trunc(A/d[y]),A%=d[y]}return[h,[a,u],l]}function Xp(r,t,e,n,o,s=!1,a=0){let u=n.length,l=[t[0],r.length/t[0]],i=l[1],p=u>0?o[u-1]+1:0;if(p<0)throw new Error(C.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());let f=t.slice();f[0]=p;let m=f.reduce((x,w)=>x*w,1),d=I.getArrayFromDType(e,m);if(u===0)return p>0&&d.fill(a),[d,f];if(p<=0)throw new Error(C.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());let h=0,g=1,A=0,y=o[h];for(;;){let x=0;if(g<u){if(x=o[g],y===x){++g;continue}if(y>=x)throw new Error(C.getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage())}if(y<0||y>=p)throw new Error(C.getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(y,p));y>A&&d.fill(a,A*i,y*i);for(let w=h;w<g;++w){let b=n[w];if(b<0||b>=l[0])throw new Error(C.getSparseSegmentReductionIndicesOutOfRangeErrorMessage(w,n[w],l[0]));for(let v=0;v<i;v++)d[y*i+v]+=r[b*i+v]}if(s)for(let w=0;w<i;w++)d[y*i+w]/=g-h;if(h=g,++g,A=y+1,y=x,g>u)break}return A<p&&d.fill(a,A*i,p*i),[d,f]}var nv=Dr(r=>Math.sqrt(r)),VG=Pe(ni,r=>Math.sqrt(r)),ov={kernelName:ni,backendName:"cpu",kernelFunc:VG};var LI=Ze(((r,t)=>{let e=r-t;return e*e})),HG=lt(sl,LI),sv={kernelName:sl,backendName:"cpu",kernelFunc:HG};var OI=Dr((r,t)=>{let{pattern:e,replaceGlobal:n,rewrite:o}=t;return r.replace(new RegExp(e,n?"g":""),o)}),qG=bn(ox,OI),iv={kernelName:ox,backendName:"cpu",kernelFunc:qG};function Uh(r,t,e,n){let o=_e(r,t.dtype);for(let s=0;s<o.size;s++){let a=o.indexToLoc(s),u=new Array(a.length);for(let l=0;l<u.length;l++)u[l]=a[l]*e[l]+n[l];o.set(t.get(...u),...a)}return o}var QI=class{constructor(t,e,n,o,s,a){this.separator=I.encodeString(t),this.nGramWidths=e,this.leftPad=I.encodeString(n),this.rightPad=I.encodeString(o),this.padWidth=s,this.preserveShort=a}getPadWidth(t){return Math.min(this.padWidth<0?t-1:this.padWidth,t-1)}getNumNGrams(t,e){let n=this.getPadWidth(e);return Math.max(0,t+2*n-e+1)}createNGrams(t,e,n,o,s,a){for(let u=0;u<s;++u){let l=this.getPadWidth(a),i=Math.max(0,l-u),c=Math.max(0,l-(s-(u+1))),p=a-(i+c),f=e+(i>0?0:u-l),m=0;m+=i*this.leftPad.length;for(let y=0;y<p;++y)m+=t[f+y].length;m+=c*this.rightPad.length;let d=i+c+p-1;m+=d*this.separator.length,n[o+u]=new Uint8Array(m);let h=n[o+u],g=0,A=y=>y.forEach(x=>h[g++]=x);for(let y=0;y<i;++y)A(this.leftPad),A(this.separator);for(let y=0;y<p-1;++y)A(t[f+y]),A(this.separator);if(p>0){A(t[f+p-1]);for(let y=0;y<c;++y)A(this.separator),A(this.rightPad)}else{for(let y=0;y<c-1;++y)A(this.rightPad),A(this.separator);A(this.rightPad)}}}compute(t,e){let n=t.length,o=e.length;if(o>0){let l=e[0];if(l!==0)throw new Error(`First split value must be 0, got ${l}`);for(let i=1;i<o;++i){let c=e[i]>=l;if(c=c&&e[i]<=n,!c)throw new Error(`Invalid split value ${e[i]}, must be in [${l}, ${n}]`);l=e[i]}if(l!==n)throw new Error(`Last split value must be data size. Expected ${n}, got ${l}`)}let s=o-1,a=I.getArrayFromDType("int32",o);if(n===0||o===0){let l=new Array(n);for(let i=0;i<=s;++i)a[i]=0;return[l,a]}a[0]=0;for(let l=1;l<=s;++l){let i=e[l]-e[l-1],c=0;this.nGramWidths.forEach(p=>{c+=this.getNumNGrams(i,p)}),this.preserveShort&&i>0&&c===0&&(c=1),a[l]=a[l-1]+c}let u=new Array(a[s]);for(let l=0;l<s;++l){let i=e[l],c=a[l];if(this.nGramWidths.forEach(p=>{let f=e[l+1]-e[l],m=this.getNumNGrams(f,p);this.createNGrams(t,i,u,c,m,p),c+=m}),this.preserveShort&&c===a[l]){let p=e[l+1]-e[l];if(p===0)continue;let f=p+2*this.padWidth;this.createNGrams(t,i,u,c,1,f)}}return[u,a]}};function Gl(r,t,e,n,o,s,a,u){return new QI(e,n,o,s,a,u).compute(r,t)}function KG(r,t,e,n){if(!r.length)return;if(t.length===0){for(let s=0;s<r.length;++s)n.push(r.subarray(s,s+1));return}if(t.length===1){let s=t[0],a=r.indexOf(s);for(;a!==-1;){let u=r.subarray(0,a);(!e||u.length!==0)&&n.push(u),r=r.subarray(a+1),a=r.indexOf(s)}(!e||r.length!==0)&&n.push(r);return}let o=0;for(let s=0;s<r.length+1;s++)if(s===r.length||t.indexOf(r[s])!==-1){let a=r.subarray(o,s);(!e||a.length!==0)&&n.push(a),o=s+1}}function Ul(r,t,e){let n=r.length,o=[],s=0,a=0,u=new Array(n);for(let f=0;f<n;++f){let m=o.length;KG(r[f],t,e,o);let d=o.length-m;u[f]=d,s+=d,a=Math.max(a,d)}let l=I.getArrayFromDType("int32",s*2),i=new Array(s),c=[n,a],p=0;for(let f=0;f<n;++f)for(let m=0;m<u[f];++m)l[p*2]=f,l[p*2+1]=m,i[p]=o[p],++p;return[l,i,c]}function Vl(r,t){let e=I.getArrayFromDType("int32",r.length);for(let n=0;n<r.length;++n)e[n]=I.fingerPrint64(r[n]).modulo(t).getLowBitsUnsigned();return e}var zI=Ze(((r,t)=>r-t)),jG=qp(((r,t,e,n)=>({real:r-e,imag:t-n}))),Om=lt("Sub",zI,jG),av={kernelName:"Sub",backendName:"cpu",kernelFunc:Om};function Vh(r,t){let e=new Array(r.rank);for(let o=0;o<e.length;o++)e[o]=r.shape[o]*t[o];let n=_e(e,r.dtype);for(let o=0;o<n.values.length;++o){let s=n.indexToLoc(o),a=new Array(r.rank);for(let l=0;l<a.length;l++)a[l]=s[l]%r.shape[l];let u=r.locToIndex(a);n.values[o]=r.values[u]}return n}var Qm=(r,t)=>{let e=t.value-r.value;return e===0?r.index-t.index:e};function uv(r,t,e=0,n=r.length-1){for(;n>e;){if(n-e>600){let u=n-e+1,l=t-e+1,i=Math.log(u),c=.5*Math.exp(2*i/3),p=.5*Math.sqrt(i*c*(u-c)/u)*Math.sign(l-u/2),f=Math.max(e,Math.floor(t-l*c/u+p)),m=Math.min(n,Math.floor(t+(u-l)*c/u+p));uv(r,t,f,m)}let o=r[t],s=e,a=n;for(I.swap(r,e,t),Qm(r[n],o)>0&&I.swap(r,e,n);s<a;){for(I.swap(r,s,a),s++,a--;Qm(r[s],o)<0;)s=s+1;for(;Qm(r[a],o)>0;)a=a-1}Qm(r[e],o)===0?I.swap(r,e,a):(a=a+1,I.swap(r,a,n)),a<=t&&(e=a+1),t<=a&&(n=a-1)}}function Hh(r,t,e,n,o){let s=t[t.length-1],[a,u]=[r.length/s,s],l=I.getTypedArrayFromDType(e,a*n),i=I.getTypedArrayFromDType("int32",a*n);for(let p=0;p<a;p++){let f=p*u,m=r.subarray(f,f+u),d=new Array(m.length);m.forEach((y,x)=>d[x]={value:y,index:x}),n<d.length&&(uv(d,n),d=d.slice(0,n)),o&&d.sort(Qm);let h=p*n,g=l.subarray(h,h+n),A=i.subarray(h,h+n);for(let y=0;y<n;y++)g[y]=d[y].value,A[y]=d[y].index}let c=t.slice();return c[c.length-1]=n,[_e(c,e,l),_e(c,"int32",i)]}function Hl(r,t,e,n){let o=I.parseAxisParam(t,e)[0],s=[1,e[0],1];for(let d=0;d<o;d++)s[0]*=e[d];s[1]=e[o];for(let d=o+1;d<e.length;d++)s[2]*=e[d];let a=new Map,u=new Int32Array(e[o]),l=new It(s,n,r),i=[],c=s[0]===1&&s[2]===1;for(let d=0;d<e[o];d++){let h;if(c)h=r[d].toString();else{let A=[];for(let y=0;y<s[0];y++)for(let x=0;x<s[2];x++)A.push(l.get(y,d,x));h=A.join(",")}let g=a.get(h);if(g!=null)u[d]=g;else{let A=a.size;a.set(h,A),u[d]=A,i.push(d)}}let p=s.slice();p[1]=a.size;let f=new It(p,n);i.forEach((d,h)=>{for(let g=0;g<s[0];g++)for(let A=0;A<s[2];A++)f.set(l.get(g,d,A),g,h,A)});let m=e.slice();return m[o]=p[1],{outputValues:f.values,outputShape:m,indices:u}}Ji("cpu",()=>new Pm,1);var GI=Pe("Elu",r=>r>=0?r:Math.exp(r)-1),lv={kernelName:"Elu",backendName:"cpu",kernelFunc:GI};function UI(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{alpha:s}=n;se([o],"leakyRelu");let a=I.sizeFromShape(o.shape),u=e.data.get(o.dataId).values,l=I.getTypedArrayFromDType("float32",a);for(let i=0;i<u.length;i++)l[i]=u[i]<0?s*u[i]:u[i];return e.makeTensorInfo(o.shape,"float32",l)}var cv={kernelName:Ks,backendName:"cpu",kernelFunc:UI};var YG=Ze((r,t)=>r<0?t*r:r);function VI(r){let{inputs:t,backend:e}=r,{x:n,alpha:o}=t;se([n,o],"prelu");let s=e.data.get(n.dataId).values,a=e.data.get(o.dataId).values,[u,l]=YG(n.shape,o.shape,s,a,"float32");return e.makeTensorInfo(l,"float32",u)}var pv={kernelName:Js,backendName:"cpu",kernelFunc:VI};var HI=Pe(Zs,r=>Math.max(0,r)),fv={kernelName:Zs,backendName:"cpu",kernelFunc:HI};var qI=Pe(ei,r=>Math.min(Math.max(0,r),6)),mv={kernelName:ei,backendName:"cpu",kernelFunc:qI};function ql(r,t,e,n,o){if(e==="linear")return Hr({inputs:{x:t},backend:r});if(e==="relu")return HI({inputs:{x:t},backend:r});if(e==="elu")return GI({inputs:{x:t},backend:r});if(e==="relu6")return qI({inputs:{x:t},backend:r});if(e==="prelu")return VI({inputs:{x:t,alpha:n},backend:r});if(e==="leakyrelu")return UI({inputs:{x:t},backend:r,attrs:{alpha:o}});if(e==="sigmoid")return $I({inputs:{x:t},backend:r});throw new Error(`Activation ${e} has not been implemented for the CPU backend.`)}function et(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{shape:s}=n,a=I.sizeFromShape(o.shape),u=I.inferFromImplicitShape(s,a),l=I.sizeFromShape(u);I.assert(a===l,()=>`The new shape (${u}) has ${l} elements and the old shape (${o.shape}) has ${a} elements. The new shape and old shape must have the same number of elements.`),e.incRef(o.dataId);let i=e.data.get(o.dataId);if(i.complexTensorInfos!=null){let c=i.complexTensorInfos.real,p=i.complexTensorInfos.imag;c.shape=u,p.shape=u}return{dataId:o.dataId,shape:u,dtype:o.dtype}}var dv={kernelName:Ui,backendName:"cpu",kernelFunc:et};function KI(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s}=t,{transposeA:a,transposeB:u}=n;se([o,s],"matMul");let l=o.shape.length,i=s.shape.length,c=a?o.shape[l-2]:o.shape[l-1],p=u?s.shape[i-1]:s.shape[i-2],f=a?o.shape[l-1]:o.shape[l-2],m=u?s.shape[i-2]:s.shape[i-1],d=o.shape.slice(0,-2),h=s.shape.slice(0,-2),g=I.sizeFromShape(d),A=I.sizeFromShape(h),x=Vo.assertAndGetBroadcastShape(o.shape.slice(0,-2),s.shape.slice(0,-2)).concat([f,m]);I.assert(c===p,()=>`Error in matMul: inner shapes (${c}) and (${p}) of Tensors with shapes ${o.shape} and ${s.shape} and transposeA=${a} and transposeB=${u} must match.`);let w=a?[g,c,f]:[g,f,c],b=u?[A,m,p]:[A,p,m],v=et({inputs:{x:o},backend:e,attrs:{shape:w}}),E=et({inputs:{x:s},backend:e,attrs:{shape:b}}),T=a?v.shape[1]:v.shape[2],M=a?v.shape[2]:v.shape[1],k=u?E.shape[1]:E.shape[2],D=Math.max(g,A),_=e.data.get(v.dataId).values,R=e.data.get(E.dataId).values,O=I.computeStrides(v.shape),$=I.computeStrides(E.shape),[z,Q,U]=a?[O[0],1,O[1]]:[O[0],O[1],1],[H,q,ee]=u?[1,$[1],$[0]]:[$[1],1,$[0]],j=M*k,N=_e([D,M,k],v.dtype),G=N.values,re=e.blockSize;for(let X=0;X<D;X++){let oe=X%g,we=X%A;for(let be=0;be<M;be+=re){let Ce=Math.min(be+re,M);for(let Ne=0;Ne<k;Ne+=re){let Ue=Math.min(Ne+re,k);for(let Ke=0;Ke<T;Ke+=re){let We=Math.min(Ke+re,T);for(let nt=be;nt<Ce;nt++)for(let tt=Ne;tt<Ue;tt++){let gt=0;for(let xt=Ke;xt<We;xt++){let lr=_[oe*z+nt*Q+xt*U],ct=R[xt*H+tt*q+we*ee];gt+=lr*ct}G[X*j+(nt*k+tt)]+=gt}}}}}return e.disposeIntermediateTensorInfo(v),e.disposeIntermediateTensorInfo(E),e.makeTensorInfo(x,N.dtype,N.values)}var hv={kernelName:Ws,backendName:"cpu",kernelFunc:KI};function XG(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s,bias:a,preluActivationWeights:u}=t,{transposeA:l,transposeB:i,activation:c,leakyreluAlpha:p}=n,f,m,d,h=[];f=KI({inputs:{a:o,b:s},attrs:{transposeA:l,transposeB:i},backend:e}),a&&(m=xs({inputs:{a:f,b:a},backend:e}),h.push(f),f=m),c&&(d=ql(e,f,c,u,p),h.push(f),f=d);for(let A of h)e.disposeIntermediateTensorInfo(A);return f}var gv={kernelName:fl,backendName:"cpu",kernelFunc:XG};var JG=Pe(Qs,r=>Math.acos(r)),Av={kernelName:Qs,backendName:"cpu",kernelFunc:JG};var ZG=Pe(ja,r=>Math.acosh(r)),yv={kernelName:ja,backendName:"cpu",kernelFunc:ZG};function eU(r){let{inputs:t,backend:e}=r,n=t;se(t,"addN");let o=n.map(u=>e.data.get(u.dataId).values),s=_e(n[0].shape,n[0].dtype),a=s.values;for(let u=0;u<n.length;u++){let l=o[u];for(let i=0;i<a.length;i++)a[i]+=l[i]}return e.makeTensorInfo(s.shape,s.dtype,s.values)}var xv={kernelName:zs,backendName:"cpu",kernelFunc:eU};function tU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"all");let u=I.parseAxisParam(s,o.shape),l=u,i=C.getAxesPermutation(l,o.shape.length),c=o;i!=null&&(c=Qt({inputs:{x:o},backend:e,attrs:{perm:i}}),l=C.getInnerMostAxes(l.length,o.shape.length)),C.assertAxesAreInnerMostDims("all",l,c.shape.length);let[p,f]=C.computeOutAndReduceShapes(c.shape,l),m=I.sizeFromShape(f),d=I.makeZerosTypedArray(I.sizeFromShape(p),c.dtype),h=e.data.get(c.dataId).values;for(let A=0;A<d.length;++A){let y=A*m,x=h[y];for(let w=0;w<m;++w){let b=h[y+w];x=x&&b}d[A]=x}i!=null&&e.disposeIntermediateTensorInfo(c);let g=e.makeTensorInfo(p,c.dtype,d);if(a){let A=C.expandShapeToKeepDim(p,u),y=et({inputs:{x:g},backend:e,attrs:{shape:A}});return e.disposeIntermediateTensorInfo(g),y}return g}var Iv={kernelName:"All",backendName:"cpu",kernelFunc:tU};function rU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"any");let u=I.parseAxisParam(s,o.shape),l=u,i=C.getAxesPermutation(l,o.shape.length),c=o;i!=null&&(c=Qt({inputs:{x:o},backend:e,attrs:{perm:i}}),l=C.getInnerMostAxes(l.length,o.shape.length)),C.assertAxesAreInnerMostDims("any",l,c.shape.length);let[p,f]=C.computeOutAndReduceShapes(c.shape,l),m=I.sizeFromShape(f),d=I.makeZerosTypedArray(I.sizeFromShape(p),c.dtype),h=e.data.get(c.dataId).values;for(let A=0;A<d.length;++A){let y=A*m,x=h[y];for(let w=0;w<m;++w){let b=h[y+w];x=x||b}d[A]=x}i!=null&&e.disposeIntermediateTensorInfo(c);let g=e.makeTensorInfo(p,c.dtype,d);if(a){let A=C.expandShapeToKeepDim(p,u),y=et({inputs:{x:g},backend:e,attrs:{shape:A}});return e.disposeIntermediateTensorInfo(g),y}return g}var wv={kernelName:"Any",backendName:"cpu",kernelFunc:rU};function nU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n;se(o,"argMax");let a=I.parseAxisParam(s,o.shape),u=C.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=Qt({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=C.getInnerMostAxes(a.length,l.shape.length)),a=[a[0]],C.assertAxesAreInnerMostDims("argMax",a,l.shape.length);let[c,p]=C.computeOutAndReduceShapes(l.shape,a),f=I.sizeFromShape(c),m=I.makeZerosTypedArray(f,"int32"),d=I.sizeFromShape(p),h=e.data.get(l.dataId).values;for(let g=0;g<m.length;++g){let A=g*d,y=h[A],x=0;for(let w=0;w<d;++w){let b=h[A+w];b>y&&(y=b,x=w)}m[g]=x}return i.forEach(g=>e.disposeIntermediateTensorInfo(g)),e.makeTensorInfo(c,"int32",m)}var bv={kernelName:ip,backendName:"cpu",kernelFunc:nU};function oU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n;se(o,"argMin");let a=I.parseAxisParam(s,o.shape),u=C.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=Qt({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=C.getInnerMostAxes(a.length,l.shape.length)),a=[a[0]],C.assertAxesAreInnerMostDims("argMin",a,l.shape.length);let[c,p]=C.computeOutAndReduceShapes(l.shape,a),f=I.sizeFromShape(c),m=I.makeZerosTypedArray(f,"int32"),d=I.sizeFromShape(p),h=e.data.get(l.dataId).values;for(let g=0;g<m.length;++g){let A=g*d,y=h[A],x=0;for(let w=0;w<d;++w){let b=h[A+w];b<y&&(y=b,x=w)}m[g]=x}return i.forEach(g=>e.disposeIntermediateTensorInfo(g)),e.makeTensorInfo(c,"int32",m)}var Cv={kernelName:ap,backendName:"cpu",kernelFunc:oU};var sU=Pe(Ya,r=>Math.asin(r)),Sv={kernelName:Ya,backendName:"cpu",kernelFunc:sU};var iU=Pe(Xa,r=>Math.asinh(r)),kv={kernelName:Xa,backendName:"cpu",kernelFunc:iU};var aU=Pe(Ja,r=>Math.atan(r)),vv={kernelName:Ja,backendName:"cpu",kernelFunc:aU};var uU=Ze((r,t)=>Math.atan2(r,t)),lU=lt(eu,uU),Ev={kernelName:eu,backendName:"cpu",kernelFunc:lU};var cU=Pe(Za,r=>Math.atanh(r)),Dv={kernelName:Za,backendName:"cpu",kernelFunc:cU};function ef(r,t,e,n,o,s){let a=o.strideHeight,u=o.strideWidth,l=o.dilationHeight,i=o.dilationWidth,c=o.effectiveFilterHeight,p=o.effectiveFilterWidth,f=o.padInfo.top,m=o.padInfo.left,d=s==="max"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,h=_e(o.outShape,e),g=h.values,A=o.outShape[1]*o.outShape[2]*o.outShape[3],y=o.outShape[2]*o.outShape[3],x=o.outShape[3];for(let w=0;w<o.batchSize;++w){let b=w*A,v=w*n[0];for(let E=0;E<o.inChannels;++E)for(let T=0;T<o.outHeight;++T){let M=T*a-f,k=Math.max(0,M),D=Math.min(o.inHeight,c+M),_=b+T*y;for(let R=0;R<o.outWidth;++R){let O=R*u-m,$=Math.max(0,O),z=Math.min(o.inWidth,p+O),Q=d,U=0,H=0;for(let ee=k;ee<D;ee+=l){let j=v+ee*n[1];for(let N=$;N<z;N+=i){let G=j+N*n[2],re=r[G+E];s==="max"&&re>Q?Q=re:s==="avg"&&(U+=re,H++)}if(isNaN(Q))break}let q=_+R*x+E;g[q]=s==="avg"?U/H:Q}}}return h}function qh(r,t,e,n,o=!1,s=!1){let a=_e(n.outShape,"int32"),u=n.strideHeight,l=n.strideWidth,i=n.dilationHeight,c=n.dilationWidth,p=n.effectiveFilterHeight,f=n.effectiveFilterWidth,m=n.padInfo.top,d=n.padInfo.left,h=_e(t,e,r);for(let g=0;g<n.batchSize;++g)for(let A=0;A<n.inChannels;++A)for(let y=0;y<n.outHeight;++y){let x=y*u-m,w=x;for(;w<0;)w+=i;let b=Math.min(n.inHeight,p+x);for(let v=0;v<n.outWidth;++v){let E=v*l-d,T=E;for(;T<0;)T+=c;let M=Math.min(n.inWidth,f+E),k=Number.NEGATIVE_INFINITY,D=-1;for(let _=w;_<b;_+=i){let R=_-x;for(let O=T;O<M;O+=c){let $=O-E,z=h.get(g,_,O,A);z>k&&(k=z,o?D=s?((g*n.inHeight+_)*n.inWidth+O)*n.inChannels+A:(_*n.inWidth+O)*n.inChannels+A:D=R*f+$)}}a.set(D,g,y,v,A)}}return a}function Kh(r,t,e,n,o,s){let a=o.strideDepth,u=o.strideHeight,l=o.strideWidth,i=o.dilationDepth,c=o.dilationHeight,p=o.dilationWidth,f=o.effectiveFilterDepth,m=o.effectiveFilterHeight,d=o.effectiveFilterWidth,h=o.padInfo.front,g=o.padInfo.top,A=o.padInfo.left,y=s==="max"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,x=_e(o.outShape,e),w=x.values,b=o.outShape[1]*o.outShape[2]*o.outShape[3]*o.outShape[4],v=o.outShape[2]*o.outShape[3]*o.outShape[4],E=o.outShape[3]*o.outShape[4],T=o.outShape[4];for(let M=0;M<o.batchSize;++M){let k=M*b,D=M*n[0];for(let _=0;_<o.inChannels;++_)for(let R=0;R<o.outDepth;++R){let O=R*a-h,$=O;for(;$<0;)$+=i;let z=Math.min(o.inDepth,f+O),Q=k+R*v;for(let U=0;U<o.outHeight;++U){let H=U*u-g,q=H;for(;q<0;)q+=c;let ee=Math.min(o.inHeight,m+H),j=Q+U*E;for(let N=0;N<o.outWidth;++N){let G=N*l-A,re=G;for(;re<0;)re+=p;let X=Math.min(o.inWidth,d+G),oe=j+N*T,we=y,be=0,Ce=0;for(let Ue=$;Ue<z;Ue+=i){let Ke=D+Ue*n[1];for(let We=q;We<ee;We+=c){let nt=Ke+We*n[2];for(let tt=re;tt<X;tt+=p){let gt=nt+tt*n[3],xt=r[gt+_];if(s==="max"&&xt>we?we=xt:s==="avg"&&(be+=xt,Ce++),isNaN(we))break}if(isNaN(we))break}if(isNaN(we))break}let Ne=oe+_;w[Ne]=s==="avg"?be/Math.max(Ce,1):we}}}}return x}function Bv(r,t){let e=_e(t.outShape,"int32"),n=t.strideDepth,o=t.strideHeight,s=t.strideWidth,a=t.dilationDepth,u=t.dilationHeight,l=t.dilationWidth,i=t.effectiveFilterDepth,c=t.effectiveFilterHeight,p=t.effectiveFilterWidth,f=t.padInfo.front,m=t.padInfo.top,d=t.padInfo.left;for(let h=0;h<t.batchSize;++h)for(let g=0;g<t.inChannels;++g)for(let A=0;A<t.outDepth;++A){let y=A*n-f,x=y;for(;x<0;)x+=a;let w=Math.min(t.inDepth,i+y);for(let b=0;b<t.outHeight;++b){let v=b*o-m,E=v;for(;E<0;)E+=u;let T=Math.min(t.inHeight,c+v);for(let M=0;M<t.outWidth;++M){let k=M*s-d,D=k;for(;D<0;)D+=l;let _=Math.min(t.inWidth,p+k),R=Number.NEGATIVE_INFINITY,O=-1;for(let $=x;$<w;$+=a){let z=$-y;for(let Q=E;Q<T;Q+=u){let U=Q-v;for(let H=D;H<_;H+=l){let q=H-k,ee=r.get(h,$,Q,H,g);ee>=R&&(R=ee,O=z*c*p+U*c+q)}}}e.set(O,h,A,b,M,g)}}}return e}function pU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t;se(o,"avgPool");let{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,i=1;I.assert(C.eitherStridesOrDilationsAreOne(a,i),()=>`Error in avgPool: Either strides or dilations must be 1. Got strides ${a} and dilations '${i}'`);let c=C.computePool2DInfo(o.shape,s,a,i,u,l),p;if(c.filterWidth===1&&c.filterHeight===1&&I.arraysEqual(c.inShape,c.outShape))p=Hr({inputs:{x:o},backend:e});else{let f=e.data.get(o.dataId).values,m=I.computeStrides(o.shape),d=ef(f,o.shape,o.dtype,m,c,"avg");p=e.makeTensorInfo(c.outShape,o.dtype,d.values)}return p}var Rv={kernelName:tu,backendName:"cpu",kernelFunc:pU};function fU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n;se(o,"avgPool3d");let c=C.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.data.get(o.dataId).values,f=Kh(p,o.shape,o.dtype,I.computeStrides(o.shape),c,"avg");return e.makeTensorInfo(f.shape,"float32",f.values)}var Tv={kernelName:lp,backendName:"cpu",kernelFunc:fU};function mU(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n;se([o,s],"avgPool3DGrad");let c=C.computePool3DInfo(s.shape,a,u,1,l,i),p=c.strideDepth,f=c.strideHeight,m=c.strideWidth,d=c.filterDepth,h=c.filterHeight,g=c.filterWidth,A=c.dilationDepth,y=c.dilationHeight,x=c.dilationWidth,w=c.effectiveFilterDepth,b=c.effectiveFilterHeight,v=c.effectiveFilterWidth,E=w-1-c.padInfo.front,T=v-1-c.padInfo.left,M=b-1-c.padInfo.top,k=_e(s.shape,"float32"),D=1/(d*h*g),_=e.bufferSync(o);for(let R=0;R<c.batchSize;++R)for(let O=0;O<c.inChannels;++O)for(let $=0;$<c.inDepth;++$)for(let z=0;z<c.inHeight;++z)for(let Q=0;Q<c.inWidth;++Q){let U=$-E,H=z-M,q=Q-T,ee=0;for(let j=0;j<w;j+=A){let N=(U+j)/p;if(!(N<0||N>=c.outDepth||Math.floor(N)!==N))for(let G=0;G<b;G+=y){let re=(H+G)/f;if(!(re<0||re>=c.outHeight||Math.floor(re)!==re))for(let X=0;X<v;X+=x){let oe=(q+X)/m;if(oe<0||oe>=c.outWidth||Math.floor(oe)!==oe)continue;let we=_.get(R,N,re,oe,O);ee+=we}}}k.set(ee*D,R,$,z,Q,O)}return e.makeTensorInfo(k.shape,k.dtype,k.values)}var _v={kernelName:cp,backendName:"cpu",kernelFunc:mU};function dU(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s;se([o,s],"avgPoolGrad");let{filterSize:u,strides:l,pad:i}=n,c=C.computePool2DInfo(a.shape,u,l,1,i),p=c.strideHeight,f=c.strideWidth,m=c.filterHeight,d=c.filterWidth,h=c.dilationHeight,g=c.dilationWidth,A=c.effectiveFilterHeight,y=c.effectiveFilterWidth,x=y-1-c.padInfo.left,w=A-1-c.padInfo.top,b=_e(a.shape,"float32"),v=1/(m*d),E=e.data.get(o.dataId).values,T=_e(o.shape,"float32",E);for(let M=0;M<c.batchSize;++M)for(let k=0;k<c.inChannels;++k)for(let D=0;D<c.inHeight;++D)for(let _=0;_<c.inWidth;++_){let R=D-w,O=_-x,$=0;for(let z=0;z<A;z+=h){let Q=(R+z)/p;if(!(Q<0||Q>=c.outHeight||Math.floor(Q)!==Q))for(let U=0;U<y;U+=g){let H=(O+U)/f;if(H<0||H>=c.outWidth||Math.floor(H)!==H)continue;let q=T.get(M,Q,H,k);$+=q}}b.set($*v,M,D,_,k)}return e.makeTensorInfo(b.shape,b.dtype,b.values)}var Nv={kernelName:up,backendName:"cpu",kernelFunc:dU};function hU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,scale:s,offset:a,mean:u,variance:l}=t;I.assert(u.shape.length===l.shape.length,()=>"Batch normalization gradient requires mean and variance to have equal ranks."),I.assert(a==null||u.shape.length===a.shape.length,()=>"Batch normalization gradient requires mean and offset to have equal ranks."),I.assert(s==null||u.shape.length===s.shape.length,()=>"Batch normalization gradient requires mean and scale to have equal ranks."),se([o,u,l,s,a],"batchNorm");let{varianceEpsilon:i}=n;i==null&&(i=.001);let c=e.data.get(o.dataId).values,p=e.data.get(u.dataId).values,f=e.data.get(l.dataId).values,m=s?e.data.get(s.dataId).values:new Float32Array([1]),d=a?e.data.get(a.dataId).values:new Float32Array([0]),h=new Float32Array(c.length),g=d.length,A=m.length,y=f.length,x=p.length,w=0,b=0,v=0,E=0;for(let T=0;T<c.length;++T)h[T]=d[w++]+(c[T]-p[b++])*m[v++]/Math.sqrt(f[E++]+i),w>=g&&(w=0),b>=x&&(b=0),v>=A&&(v=0),E>=y&&(E=0);return e.makeTensorInfo(o.shape,o.dtype,h)}var Mv={kernelName:xu,backendName:"cpu",kernelFunc:hU};function gU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,crops:a}=n;se([o],"batchToSpaceND");let u=s.reduce((A,y)=>A*y),l=C.getReshaped(o.shape,s,u),i=C.getPermuted(l.length,s.length),c=C.getReshapedPermuted(o.shape,s,u),p=C.getSliceBeginCoords(a,s.length),f=C.getSliceSize(c,a,s.length),m=et({inputs:{x:o},backend:e,attrs:{shape:l}}),d=Qt({inputs:{x:m},backend:e,attrs:{perm:i}}),h=et({inputs:{x:d},backend:e,attrs:{shape:c}}),g=wo({inputs:{x:h},backend:e,attrs:{begin:p,size:f}});return e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),e.disposeIntermediateTensorInfo(h),g}var Fv={kernelName:pp,backendName:"cpu",kernelFunc:gU};function AU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a}=n,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,i=Kp(u,l,s.dtype,s.shape,a);return e.makeTensorInfo([a],s.dtype,i)}var Pv={kernelName:ru,backendName:"cpu",kernelFunc:AU};function yU(r){let{inputs:t,backend:e}=r,{s0:n,s1:o}=t,s=e.data.get(n.dataId).values,a=e.data.get(o.dataId).values,u=C.assertAndGetBroadcastShape(Array.from(s),Array.from(a));return e.makeTensorInfo([u.length],"int32",Int32Array.from(u))}var $v={kernelName:fp,backendName:"cpu",kernelFunc:yU};var xU=Pe(fs,(r,t)=>{let e=t;return r>e.clipValueMax?e.clipValueMax:r<e.clipValueMin?e.clipValueMin:r}),Lv={kernelName:fs,backendName:"cpu",kernelFunc:xU};var IU=r=>{let{x:t}=r.inputs,e=r.backend,n=new Float32Array(I.sizeFromShape(t.shape)),o=e.data.get(t.dataId),s=o.complexTensorInfos.real,a=o.complexTensorInfos.imag,u=e.data.get(s.dataId).values,l=e.data.get(a.dataId).values;for(let i=0;i<u.length;i++){let c=u[i],p=l[i];n[i]=Math.hypot(c,p)}return e.makeOutput(n,t.shape,"float32")},Ov={kernelName:dp,backendName:"cpu",kernelFunc:IU};function Is(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.data.get(n.dataId).complexTensorInfos.imag,s=e.data.get(o.dataId).values;return e.makeTensorInfo(o.shape,o.dtype,s)}var Qv={kernelName:Yd,backendName:"cpu",kernelFunc:Is};function ra(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n,s=I.parseAxisParam(o,t[0].shape)[0],a=t.map(h=>h.shape);C.assertParamsConsistent(a,s);let u=C.computeOutShape(t.map(h=>h.shape),s);if(I.sizeFromShape(u)===0)return e.makeTensorInfo(u,t[0].dtype,[]);let l=t.filter(h=>I.sizeFromShape(h.shape)>0);if(l.length===1)return Hr({inputs:{x:l[0]},backend:e});if(l[0].dtype==="complex64"){let h=l.map(w=>yo({inputs:{input:w},backend:e})),g=l.map(w=>Is({inputs:{input:w},backend:e})),A=ra({inputs:h,backend:e,attrs:{axis:s}}),y=ra({inputs:g,backend:e,attrs:{axis:s}}),x=br({inputs:{real:A,imag:y},backend:e});return h.forEach(w=>e.disposeIntermediateTensorInfo(w)),g.forEach(w=>e.disposeIntermediateTensorInfo(w)),e.disposeIntermediateTensorInfo(A),e.disposeIntermediateTensorInfo(y),x}let i=l.map(h=>{let A=[-1,I.sizeFromShape(h.shape.slice(s))];return et({inputs:{x:h},backend:e,attrs:{shape:A}})}),c=i.map(h=>({vals:e.data.get(h.dataId).values,shape:h.shape}));u=C.computeOutShape(i.map(h=>h.shape),1);let p=i[0].shape[0]===1,f=Ol(c,u,t[0].dtype,p),m=C.computeOutShape(l.map(h=>h.shape),s),d=e.makeTensorInfo(m,t[0].dtype,f);return i.forEach(h=>e.disposeIntermediateTensorInfo(h)),d}var zv={kernelName:Pi,backendName:"cpu",kernelFunc:ra};function jI(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dataFormat:l,dilations:i,dimRoundingMode:c}=n;se([o,s],"conv2d");let p=C.convertConv2DDataFormat(l),f=C.computeConv2DInfo(o.shape,s.shape,a,i,u,c,!1,p),m=f.filterHeight,d=f.filterWidth,h=f.dilationHeight,g=f.dilationWidth,A=f.padInfo.left,y=f.padInfo.top,x=f.dataFormat==="channelsLast",w=new It(f.outShape,o.dtype),b=I.computeStrides(o.shape),v=I.computeStrides(s.shape),E=b[0],T=x?b[1]:b[2],M=x?b[2]:1,k=x?1:b[1],D=w.strides[0],_=x?w.strides[1]:w.strides[2],R=x?w.strides[2]:1,O=x?1:w.strides[1],$=e.data.get(o.dataId).values,z=e.data.get(s.dataId).values,Q=w.values;for(let U=0;U<f.batchSize;++U){let H=U*E,q=U*D;for(let ee=0;ee<f.outHeight;++ee){let j=q+ee*_,N=ee*f.strideHeight-y;for(let G=0;G<m;++G){let re=N+G*h;if(re<0||re>=f.inHeight)continue;let X=G*v[0],oe=H+re*T;for(let we=0;we<f.outWidth;++we){let be=j+we*R,Ce=we*f.strideWidth-A;for(let Ne=0;Ne<d;++Ne){let Ue=Ce+Ne*g;if(Ue<0||Ue>=f.inWidth)continue;let Ke=X+Ne*v[1],We=oe+Ue*M,nt=Ke;for(let tt=0;tt<f.inChannels;++tt){let gt=$[We+tt*k];for(let xt=0;xt<f.outChannels;++xt)Q[be+xt*O]+=gt*z[nt+xt];nt+=f.outChannels}}}}}}return e.makeTensorInfo(w.shape,w.dtype,Q)}var Wv={kernelName:Gs,backendName:"cpu",kernelFunc:jI};function wU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,dataFormat:l,dimRoundingMode:i,filterShape:c}=n;se([o,s],"conv2dBackpropFilter");let p=C.convertConv2DDataFormat(l),f=C.computeConv2DInfo(o.shape,c,a,1,u,i,!1,p),{strideHeight:m,strideWidth:d,filterHeight:h,filterWidth:g}=f,A=f.dataFormat==="channelsLast",y=new It(f.filterShape,"float32"),x=f.padInfo.left,w=f.padInfo.top,b=e.data.get(o.dataId).values,v=e.data.get(s.dataId).values,E=new It(o.shape,o.dtype,b),T=new It(s.shape,s.dtype,v);for(let M=0;M<h;++M){let k=Math.max(0,Math.ceil((w-M)/m)),D=Math.min(f.outHeight,(f.inHeight+w-M)/m);for(let _=0;_<g;++_){let R=Math.max(0,Math.ceil((x-_)/d)),O=Math.min(f.outWidth,(f.inWidth+x-_)/d);for(let $=0;$<f.inChannels;++$)for(let z=0;z<f.outChannels;++z){let Q=0;for(let U=0;U<f.batchSize;++U)for(let H=k;H<D;++H){let q=M+H*m-w;for(let ee=R;ee<O;++ee){let j=_+ee*d-x;A?Q+=E.get(U,q,j,$)*T.get(U,H,ee,z):Q+=E.get(U,$,q,j)*T.get(U,z,H,ee)}}y.set(Q,M,_,$,z)}}}return e.makeTensorInfo(y.shape,y.dtype,y.values)}var Gv={kernelName:Ud,backendName:"cpu",kernelFunc:wU};function bU(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{inputShape:a,strides:u,pad:l,dataFormat:i,dimRoundingMode:c}=n;se([o,s],"conv2dBackpropInput");let p=I.computeStrides(s.shape),f=I.computeStrides(o.shape),m=C.convertConv2DDataFormat(i),d=C.computeConv2DInfo(a,s.shape,u,1,l,c,!1,m),h=new It(d.inShape,"float32"),g=h.values,A=e.data.get(o.dataId).values,y=e.data.get(s.dataId).values,[x,w,b]=p,{batchSize:v,filterHeight:E,filterWidth:T,inChannels:M,inHeight:k,inWidth:D,outChannels:_,outHeight:R,outWidth:O,strideHeight:$,strideWidth:z}=d;m=d.dataFormat;let Q=E-1-d.padInfo.top,U=T-1-d.padInfo.left,H=m==="channelsLast",q=h.strides[0],ee=H?h.strides[1]:h.strides[2],j=H?h.strides[2]:1,N=H?1:h.strides[1],G=f[0],re=H?f[1]:f[2],X=H?f[2]:1,oe=H?1:f[1];for(let we=0;we<v;++we)for(let be=0;be<M;++be)for(let Ce=0;Ce<k;++Ce){let Ne=Ce-Q,Ue=Math.max(0,Math.ceil(Ne/$)),Ke=Math.min(R,(E+Ne)/$);for(let We=0;We<D;++We){let nt=We-U,tt=Math.max(0,Math.ceil(nt/z)),gt=Math.min(O,(T+nt)/z),xt=0;for(let ct=Ue;ct<Ke;++ct){let Cr=ct*$-Ne;for(let Ft=tt;Ft<gt;++Ft){let wt=Ft*z-nt,Fe=G*we+re*ct+X*Ft,ye=x*(E-1-Cr)+w*(T-1-wt)+b*be;for(let at=0;at<_;++at){let bt=A[Fe+oe*at],nr=y[ye+at];xt+=bt*nr}}}let lr=q*we+ee*Ce+j*We+N*be;g[lr]=xt}}return e.makeTensorInfo(h.shape,h.dtype,h.values)}var Uv={kernelName:Us,backendName:"cpu",kernelFunc:bU};function CU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n;se([o,s],"conv3d");let i=C.computeConv3DInfo(o.shape,s.shape,a,l,u),{filterDepth:c,filterHeight:p,filterWidth:f,dilationDepth:m,dilationHeight:d,dilationWidth:h,padInfo:g}=i,A=g.front,y=g.left,x=g.top,w=new It(i.outShape,o.dtype),b=e.data.get(o.dataId).values,v=e.data.get(s.dataId).values,E=w.values,T=I.computeStrides(o.shape),M=I.computeStrides(s.shape);for(let k=0;k<i.batchSize;++k){let D=k*T[0],_=k*w.strides[0];for(let R=0;R<i.outDepth;++R){let O=_+R*w.strides[1],$=R*i.strideDepth-A;for(let z=0;z<c;++z){let Q=$+z*m;if(Q<0||Q>=i.inDepth)continue;let U=z*M[0],H=D+Q*T[1];for(let q=0;q<i.outHeight;++q){let ee=O+q*w.strides[2],j=q*i.strideHeight-x;for(let N=0;N<p;++N){let G=j+N*d;if(G<0||G>=i.inHeight)continue;let re=U+N*M[1],X=H+G*T[2];for(let oe=0;oe<i.outWidth;++oe){let we=ee+oe*i.outChannels,be=oe*i.strideWidth-y;for(let Ce=0;Ce<f;++Ce){let Ne=be+Ce*h;if(Ne<0||Ne>=i.inWidth)continue;let Ue=re+Ce*M[2],Ke=X+Ne*i.inChannels,We=Ue;for(let nt=0;nt<i.inChannels;++nt){let tt=b[Ke+nt];for(let gt=0;gt<i.outChannels;++gt)E[we+gt]+=tt*v[We+gt];We+=i.outChannels}}}}}}}}return e.makeTensorInfo(w.shape,w.dtype,w.values)}var Vv={kernelName:ou,backendName:"cpu",kernelFunc:CU};function SU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,filterShape:l}=n;se([o,s],"conv3dBackpropFilterV2");let i=I.computeStrides(o.shape),c=I.computeStrides(s.shape),p=C.computeConv3DInfo(o.shape,l,a,1,u),f=p.strideDepth,m=p.strideHeight,d=p.strideWidth,h=p.filterDepth,g=p.filterHeight,A=p.filterWidth,y=new It(p.filterShape,"float32"),x=y.values,[w,b,v,E]=y.strides,T=e.data.get(s.dataId).values,[M,k,D,_]=c,R=e.data.get(o.dataId).values,[O,$,z,Q]=i,U=p.padInfo.front,H=p.padInfo.left,q=p.padInfo.top;for(let ee=0;ee<h;++ee){let j=Math.max(0,Math.ceil((U-ee)/f)),N=Math.min(p.outDepth,(p.inDepth+U-ee)/f),G=ee*w;for(let re=0;re<g;++re){let X=Math.max(0,Math.ceil((q-re)/m)),oe=Math.min(p.outHeight,(p.inHeight+q-re)/m),we=re*b+G;for(let be=0;be<A;++be){let Ce=Math.max(0,Math.ceil((H-be)/d)),Ne=Math.min(p.outWidth,(p.inWidth+H-be)/d),Ue=be*v+we;for(let Ke=0;Ke<p.inChannels;++Ke){let We=Ke*E+Ue;for(let nt=0;nt<p.outChannels;++nt){let tt=0;for(let gt=0;gt<p.batchSize;++gt){let xt=gt*O,lr=gt*M;for(let ct=j;ct<N;++ct){let Ft=(ee+ct*f-U)*$+xt,wt=ct*k+lr;for(let Fe=X;Fe<oe;++Fe){let at=(re+Fe*m-q)*z+Ft,bt=Fe*D+wt;for(let nr=Ce;nr<Ne;++nr){let cr=(be+nr*d-H)*Q+at,Or=nr*_+bt;tt+=R[cr+Ke]*T[Or+nt]}}}}x[We+nt]=tt}}}}}return e.makeTensorInfo(y.shape,y.dtype,y.values)}var Hv={kernelName:su,backendName:"cpu",kernelFunc:SU};function kU(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{pad:a,strides:u,inputShape:l}=n;se([o],"conv3dBackpropInputV2");let i=I.computeStrides(o.shape),c=I.computeStrides(s.shape),p=C.computeConv3DInfo(l,s.shape,u,1,a),f=new It(p.inShape,"float32"),m=f.values,[d,h,g,A]=f.strides,y=e.data.get(o.dataId).values,[x,w,b,v]=i,E=e.data.get(s.dataId).values,[T,M,k,D]=c,{batchSize:_,filterDepth:R,filterHeight:O,filterWidth:$,inChannels:z,inDepth:Q,inHeight:U,inWidth:H,outChannels:q,outDepth:ee,outHeight:j,outWidth:N,strideDepth:G,strideHeight:re,strideWidth:X}=p,oe=R-1-p.padInfo.front,we=O-1-p.padInfo.top,be=$-1-p.padInfo.left;for(let Ce=0;Ce<_;++Ce)for(let Ne=0;Ne<z;++Ne)for(let Ue=0;Ue<Q;++Ue){let Ke=Ue-oe,We=Math.max(0,Math.ceil(Ke/G)),nt=Math.min(ee,(R+Ke)/G);for(let tt=0;tt<U;++tt){let gt=tt-we,xt=Math.max(0,Math.ceil(gt/re)),lr=Math.min(j,(O+gt)/re);for(let ct=0;ct<H;++ct){let Cr=ct-be,Ft=Math.max(0,Math.ceil(Cr/X)),wt=Math.min(N,($+Cr)/X),Fe=0;for(let ye=We;ye<nt;++ye){let at=ye*G-Ke;for(let bt=xt;bt<lr;++bt){let nr=bt*re-gt;for(let Yr=Ft;Yr<wt;++Yr){let cr=Yr*X-Cr,Or=x*Ce+w*ye+b*bt+v*Yr,Ct=T*(R-1-at)+M*(O-1-nr)+k*($-1-cr)+D*Ne;for(let pr=0;pr<q;++pr){let Sr=y[Or+pr],Xr=E[Ct+pr];Fe+=Sr*Xr}}}}m[d*Ce+h*Ue+g*tt+A*ct+Ne]=Fe}}}return e.makeTensorInfo(f.shape,f.dtype,f.values)}var qv={kernelName:iu,backendName:"cpu",kernelFunc:kU};var vU=Pe("Cos",r=>Math.cos(r)),Kv={kernelName:"Cos",backendName:"cpu",kernelFunc:vU};var EU=Pe(au,r=>Math.cosh(r)),jv={kernelName:au,backendName:"cpu",kernelFunc:EU};function DU(r){let{inputs:t,backend:e,attrs:n}=r,{image:o,boxes:s,boxInd:a}=t,{cropSize:u,method:l,extrapolationValue:i}=n,[c,p,f,m]=o.shape,d=s.shape[0],[h,g]=u,A=_e([d,h,g,m],"float32"),y=e.data.get(s.dataId).values,x=e.data.get(a.dataId).values,w=e.data.get(o.dataId).values,b=I.computeStrides(o.shape),v=I.computeStrides(A.shape);for(let E=0;E<d;E++){let T=E*4,M=y[T],k=y[T+1],D=y[T+2],_=y[T+3],R=x[E];if(R>=c)continue;let O=h>1?(D-M)*(p-1)/(h-1):0,$=g>1?(_-k)*(f-1)/(g-1):0;for(let z=0;z<h;z++){let Q=h>1?M*(p-1)+z*O:.5*(M+D)*(p-1);if(Q<0||Q>p-1){for(let U=0;U<g;U++)for(let H=0;H<m;H++){let q=H+U*v[2]+z*v[1]+E*v[0];A.values[q]=i}continue}if(l==="bilinear"){let U=Math.floor(Q),H=Math.ceil(Q),q=Q-U;for(let ee=0;ee<g;ee++){let j=g>1?k*(f-1)+ee*$:.5*(k+_)*(f-1);if(j<0||j>f-1){for(let X=0;X<m;X++){let oe=X+ee*v[2]+z*v[1]+E*v[0];A.values[oe]=i}continue}let N=Math.floor(j),G=Math.ceil(j),re=j-N;for(let X=0;X<m;X++){let oe=X+N*b[2]+U*b[1]+R*b[0],we=w[oe];oe=X+G*b[2]+U*b[1]+R*b[0];let be=w[oe];oe=X+N*b[2]+H*b[1]+R*b[0];let Ce=w[oe];oe=X+G*b[2]+H*b[1]+R*b[0];let Ne=w[oe],Ue=we+(be-we)*re,Ke=Ce+(Ne-Ce)*re;oe=X+ee*v[2]+z*v[1]+E*v[0],A.values[oe]=Ue+(Ke-Ue)*q}}}else for(let U=0;U<g;++U){let H=g>1?k*(f-1)+U*$:.5*(k+_)*(f-1);if(H<0||H>f-1){for(let j=0;j<m;j++){let N=j+U*v[2]+z*v[1]+E*v[0];A.values[N]=i}continue}let q=Math.round(H),ee=Math.round(Q);for(let j=0;j<m;j++){let N=j+q*b[2]+ee*b[1]+R*b[0],G=j+U*v[2]+z*v[1]+E*v[0];A.values[G]=w[N]}}}}return e.makeTensorInfo(A.shape,A.dtype,A.values)}var Yv={kernelName:cu,backendName:"cpu",kernelFunc:DU};function BU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;se(o,"cumprod");let l=C.getAxesPermutation([s],o.shape.length),i=o;l!=null&&(i=Qt({inputs:{x:o},backend:e,attrs:{perm:l}}));let c=C.getInnerMostAxes(1,o.shape.length)[0];if(c!==i.shape.length-1)throw new Error(`backend.cumprod in CPU expects an inner-most axis=${i.shape.length-1} but got axis=${c}`);let p=ar(i.dtype,"int32"),f=I.makeOnesTypedArray(I.sizeFromShape(i.shape),p),m=e.data.get(i.dataId).values,d=i.shape[i.shape.length-1],h=u?(A,y)=>A+d-y-1:(A,y)=>A+y;for(let A=0;A<m.length;A+=d)for(let y=0;y<d;y++){let x=h(A,y);if(y===0)f[x]=a?1:m[x];else{let w=h(A,y-1);f[x]=a?m[w]*f[w]:m[x]*f[w]}}let g=e.makeTensorInfo(i.shape,p,f);if(l!=null){let A=C.getUndoAxesPermutation(l),y=Qt({inputs:{x:g},backend:e,attrs:{perm:A}});return e.disposeIntermediateTensorInfo(g),e.disposeIntermediateTensorInfo(i),y}return g}var Xv={kernelName:uu,backendName:"cpu",kernelFunc:BU};function RU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;se(o,"cumsum");let l=C.getAxesPermutation([s],o.shape.length),i=o;l!=null&&(i=Qt({inputs:{x:o},backend:e,attrs:{perm:l}}));let c=C.getInnerMostAxes(1,o.shape.length)[0];if(c!==i.shape.length-1)throw new Error(`backend.cumsum in CPU expects an inner-most axis=${i.shape.length-1} but got axis=${c}`);let p=ar(i.dtype,"int32"),f=I.makeZerosTypedArray(I.sizeFromShape(i.shape),p),m=e.data.get(i.dataId).values,d=i.shape[i.shape.length-1],h=u?(A,y)=>A+d-y-1:(A,y)=>A+y;for(let A=0;A<m.length;A+=d)for(let y=0;y<d;y++){let x=h(A,y);if(y===0)f[x]=a?0:m[x];else{let w=h(A,y-1);f[x]=a?m[w]+f[w]:m[x]+f[w]}}let g=e.makeTensorInfo(i.shape,p,f);if(l!=null){let A=C.getUndoAxesPermutation(l),y=Qt({inputs:{x:g},backend:e,attrs:{perm:A}});return e.disposeIntermediateTensorInfo(g),e.disposeIntermediateTensorInfo(i),y}return g}var Jv={kernelName:lu,backendName:"cpu",kernelFunc:RU};function TU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a,binaryOutput:u}=n;if(o.shape.length===1){let l=e.data.get(o.dataId).values,i=e.data.get(s.dataId).values,c=Kp(l,i,s.dtype,s.shape,a);return e.makeTensorInfo([a],s.dtype,c)}else if(o.shape.length===2){let l=e.bufferSync(o),i=e.bufferSync(s),c=Mh(l,i,a,u);return e.makeTensorInfo(c.shape,s.dtype,c.values)}throw new Error(`Error in denseBincount: input must be at most rank 2, but got rank${o.shape.length}.`)}var Zv={kernelName:hp,backendName:"cpu",kernelFunc:TU};function _U(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockSize:s,dataFormat:a}=n;I.assert(a==="NHWC",()=>`Only NHWC dataFormat supported on CPU for depthToSpace. Got ${a}`);let u=o.shape[0],l=o.shape[1],i=o.shape[2],c=o.shape[3],p=l*s,f=i*s,m=c/(s*s),d=e.data.get(o.dataId).values,h=new Float32Array(u*p*f*m),g=0;for(let A=0;A<u;++A)for(let y=0;y<p;++y){let x=Math.floor(y/s),w=y%s;for(let b=0;b<f;++b){let v=Math.floor(b/s),E=b%s,T=(w*s+E)*m;for(let M=0;M<m;++M){let D=M+T+c*(v+i*(x+l*A));h[g++]=d[D]}}}return e.makeTensorInfo([u,p,f,m],o.dtype,h)}var e1={kernelName:pu,backendName:"cpu",kernelFunc:_U};function YI(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l,dimRoundingMode:i}=n;se([o,s],"depthwiseConv2DNative");let c=I.computeStrides(o.shape),p=I.computeStrides(s.shape),f=l;f==null&&(f=[1,1]),I.assert(C.eitherStridesOrDilationsAreOne(a,f),()=>`Error in depthwiseConv2d: Either strides or dilations must be 1. Got strides ${a} and dilations '${f}'`);let m=C.computeConv2DInfo(o.shape,s.shape,a,f,u,i,!0),{filterHeight:d,filterWidth:h,dilationHeight:g,dilationWidth:A,padInfo:y}=m,x=y.left,w=y.top,b=m.outChannels/m.inChannels,v=new It(m.outShape,o.dtype),E=e.data.get(o.dataId).values,T=e.data.get(s.dataId).values,M=v.values;for(let k=0;k<m.batchSize;++k){let D=k*c[0],_=k*v.strides[0];for(let R=0;R<m.outHeight;++R){let O=_+R*v.strides[1],$=R*m.strideHeight-w;for(let z=0;z<d;++z){let Q=$+z*g;if(Q<0||Q>=m.inHeight)continue;let U=z*p[0],H=D+Q*c[1];for(let q=0;q<m.outWidth;++q){let ee=O+q*v.strides[2],j=q*m.strideWidth-x;for(let N=0;N<h;++N){let G=j+N*A;if(G<0||G>=m.inWidth)continue;let re=U+N*p[1],X=H+G*m.inChannels,oe=ee,we=re;for(let be=0;be<m.inChannels;++be){let Ce=E[X+be];for(let Ne=0;Ne<b;++Ne)M[oe+Ne]+=Ce*T[we+Ne];oe+=b,we+=b}}}}}}return e.makeTensorInfo(v.shape,v.dtype,v.values)}var t1={kernelName:fu,backendName:"cpu",kernelFunc:YI};function NU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,filterShape:c}=n;se([o,s],"depthwiseConv2dNativeBackpropFilter");let p=C.computeConv2DInfo(o.shape,c,a,u,l,i,!0),{strideHeight:f,strideWidth:m,filterHeight:d,filterWidth:h}=p,g=new It(p.filterShape,"float32"),A=p.padInfo.left,y=p.padInfo.top,x=p.outChannels/p.inChannels,w=e.data.get(o.dataId).values,b=new It(o.shape,o.dtype,w),v=e.data.get(s.dataId).values,E=new It(s.shape,s.dtype,v);for(let T=0;T<d;++T){let M=Math.max(0,Math.ceil((y-T)/f)),k=Math.min(p.outHeight,(p.inHeight+y-T)/f);for(let D=0;D<h;++D){let _=Math.max(0,Math.ceil((A-D)/m)),R=Math.min(p.outWidth,(p.inWidth+A-D)/m);for(let O=0;O<p.outChannels;++O){let $=Math.trunc(O/x),z=O%x,Q=0;for(let U=0;U<p.batchSize;++U)for(let H=M;H<k;++H){let q=T+H*f-y;for(let ee=_;ee<R;++ee){let j=D+ee*m-A;Q+=b.get(U,q,j,$)*E.get(U,H,ee,O)}}g.set(Q,T,D,$,z)}}}return e.makeTensorInfo(g.shape,g.dtype,g.values)}var r1={kernelName:Vd,backendName:"cpu",kernelFunc:NU};function MU(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,inputShape:c}=n;se([o,s],"depthwiseConv2DNativeBackpropInput");let p=I.computeStrides(o.shape),f=I.computeStrides(s.shape),m=C.computeConv2DInfo(c,s.shape,a,u,l,i,!0),d=new It(m.inShape,"float32"),h=d.values,[g,A,y]=d.strides,x=e.data.get(o.dataId).values,[w,b,v]=p,E=e.data.get(s.dataId).values,[T,M,k]=f,{batchSize:D,filterHeight:_,filterWidth:R,inChannels:O,inHeight:$,inWidth:z,outChannels:Q,outHeight:U,outWidth:H,strideHeight:q,strideWidth:ee}=m,j=_-1-m.padInfo.top,N=R-1-m.padInfo.left,G=Q/O;for(let re=0;re<D;++re)for(let X=0;X<O;++X)for(let oe=0;oe<$;++oe){let we=oe-j,be=Math.max(0,Math.ceil(we/q)),Ce=Math.min(U,(_+we)/q);for(let Ne=0;Ne<z;++Ne){let Ue=Ne-N,Ke=Math.max(0,Math.ceil(Ue/ee)),We=Math.min(H,(R+Ue)/ee),nt=0;for(let tt=be;tt<Ce;++tt){let gt=tt*q-we;for(let xt=Ke;xt<We;++xt){let lr=xt*ee-Ue,ct=w*re+b*tt+v*xt,Cr=T*(_-1-gt)+M*(R-1-lr)+k*X;for(let Ft=0;Ft<G;++Ft){let wt=X*G+Ft,Fe=x[ct+wt],ye=E[Cr+Ft];nt+=Fe*ye}}}h[g*re+A*oe+y*Ne+X]=nt}}return e.makeTensorInfo(d.shape,d.dtype,d.values)}var n1={kernelName:Hd,backendName:"cpu",kernelFunc:MU};function FU(r){let{inputs:t,backend:e}=r,{x:n}=t,o=I.sizeFromShape(n.shape),s=e.data.get(n.dataId).values,a=_e([o,o],n.dtype),u=a.values;for(let i=0;i<s.length;i++)u[i*o+i]=s[i];let l=[...n.shape,...n.shape];return e.makeTensorInfo(l,a.dtype,a.values)}var o1={kernelName:gp,backendName:"cpu",kernelFunc:FU};var s1={kernelName:mu,backendName:"cpu",kernelFunc:({inputs:r,backend:t,attrs:e})=>{let{x:n,filter:o}=r,{strides:s,pad:a,dilations:u}=e,l=t,i=l.data.get(n.dataId).values,c=n.shape.length,p=l.data.get(o.dataId).values,f=o.shape.length,{batchSize:m,inHeight:d,inWidth:h,inChannels:g,outHeight:A,outWidth:y,padInfo:x,strideHeight:w,strideWidth:b,filterHeight:v,filterWidth:E,dilationHeight:T,dilationWidth:M,outShape:k}=C.computeDilation2DInfo(n.shape,o.shape,s,a,"NHWC",u),D=I.sizeFromShape(k),_=k.length,R=I.getArrayFromDType(n.dtype,D);for(let $=0;$<m;++$)for(let z=0;z<A;++z){let Q=z*w-x.top;for(let U=0;U<y;++U){let H=U*b-x.left;for(let q=0;q<g;++q){let ee=Number.MIN_SAFE_INTEGER;for(let N=0;N<v;++N){let G=Q+N*T;if(G>=0&&G<d)for(let re=0;re<E;++re){let X=H+re*M;if(X>=0&&X<h){let oe=I.locToIndex([$,G,X,q],c,I.computeStrides(n.shape)),we=I.locToIndex([N,re,q],f,I.computeStrides(o.shape)),be=i[oe]+p[we];be>ee&&(ee=be)}}}let j=I.locToIndex([$,z,U,q],_,I.computeStrides(k));R[j]=ee}}}return{dataId:l.write(I.toTypedArray(R,n.dtype),k,n.dtype),shape:k,dtype:n.dtype}}};var i1={kernelName:Li,backendName:"cpu",kernelFunc:({inputs:r,backend:t,attrs:e})=>{let{x:n,filter:o,dy:s}=r,{strides:a,pad:u,dilations:l}=e,i=t,c=I.toNestedArray(n.shape,i.data.get(n.dataId).values),p=I.toNestedArray(o.shape,i.data.get(o.dataId).values),{batchSize:f,inHeight:m,inWidth:d,inChannels:h,outHeight:g,outWidth:A,padInfo:y,strideHeight:x,strideWidth:w,filterHeight:b,filterWidth:v,dilationHeight:E,dilationWidth:T,outShape:M}=C.computeDilation2DInfo(n.shape,o.shape,a,u,"NHWC",l);I.assert(s.rank===M.length,()=>`Error in ${Li}, dy must have the same rank as output ${M.length}, but got ${s.rank}`);let k=I.toNestedArray(M,i.data.get(s.dataId).values),D=I.makeZerosNestedTypedArray(o.shape,o.dtype);for(let R=0;R<f;++R)for(let O=0;O<g;++O){let $=O*x-y.top;for(let z=0;z<A;++z){let Q=z*w-y.left;for(let U=0;U<h;++U){let H=Number.MIN_SAFE_INTEGER,q=0,ee=0;for(let j=0;j<b;++j){let N=$+j*E;if(N>=0&&N<m)for(let G=0;G<v;++G){let re=Q+G*T;if(re>=0&&re<d){let X=c[R][N][re][U]+p[j][G][U];X>H&&(H=X,q=j,ee=G)}}}D[q][ee][U]+=k[R][O][z][U]}}}return{dataId:i.write(I.toTypedArray(D,n.dtype),o.shape,o.dtype),shape:o.shape,dtype:o.dtype}}};var a1={kernelName:$i,backendName:"cpu",kernelFunc:({inputs:r,backend:t,attrs:e})=>{let{x:n,filter:o,dy:s}=r,{strides:a,pad:u,dilations:l}=e,i=t,c=I.toNestedArray(n.shape,i.data.get(n.dataId).values),p=I.toNestedArray(o.shape,i.data.get(o.dataId).values),{batchSize:f,inHeight:m,inWidth:d,inChannels:h,outHeight:g,outWidth:A,padInfo:y,strideHeight:x,strideWidth:w,filterHeight:b,filterWidth:v,dilationHeight:E,dilationWidth:T,outShape:M}=C.computeDilation2DInfo(n.shape,o.shape,a,u,"NHWC",l);I.assert(s.rank===M.length,()=>`Error in ${$i}, dy must have the same rank as output ${M.length}, but got ${s.rank}`);let k=I.toNestedArray(M,i.data.get(s.dataId).values),D=I.makeZerosNestedTypedArray(n.shape,n.dtype);for(let R=0;R<f;++R)for(let O=0;O<g;++O){let $=O*x-y.top;for(let z=0;z<A;++z){let Q=z*w-y.left;for(let U=0;U<h;++U){let H=Number.MIN_SAFE_INTEGER,q=$<0?0:$,ee=Q<0?0:Q;for(let j=0;j<b;++j){let N=$+j*E;if(N>=0&&N<m)for(let G=0;G<v;++G){let re=Q+G*T;if(re>=0&&re<d){let X=c[R][N][re][U]+p[j][G][U];X>H&&(H=X,q=N,ee=re)}}}D[R][q][ee][U]+=k[R][O][z][U]}}}return{dataId:i.write(I.toTypedArray(D,n.dtype),n.shape,n.dtype),shape:n.shape,dtype:n.dtype}}};function PU(r){let{inputs:t,backend:e,attrs:n}=r,{image:o}=t,{canvas:s,options:a}=n,{contextOptions:u,imageOptions:l}=a||{},i=l?.alpha||1,c=u?.contextType||"2d";if(c!=="2d")throw new Error(`Context type ${u.contextType} is not supported by the CPU backend.`);let p=s.getContext(c,u?.contextAttributes||{});if(p==null)throw new Error(`Could not get the context with ${c} type.`);let[f,m]=o.shape.slice(0,2),d=o.shape.length===2?1:o.shape[2],h=e.data.get(o.dataId).values,g=o.dtype==="float32"?255:1,A=new Uint8ClampedArray(m*f*4);for(let x=0;x<f*m;++x){let w=[0,0,0,255*i];for(let v=0;v<d;v++){let E=h[x*d+v];if(o.dtype==="float32"){if(E<0||E>1)throw new Error(`Tensor values for a float32 Tensor must be in the range [0 - 1] but encountered ${E}.`)}else if(o.dtype==="int32"&&(E<0||E>255))throw new Error(`Tensor values for a int32 Tensor must be in the range [0 - 255] but encountered ${E}.`);d===1?(w[0]=E*g,w[1]=E*g,w[2]=E*g):w[v]=E*g}let b=x*4;A[b+0]=Math.round(w[0]),A[b+1]=Math.round(w[1]),A[b+2]=Math.round(w[2]),A[b+3]=Math.round(w[3])}s.width=m,s.height=f;let y=new ImageData(A,m,f);return p.putImageData(y,0,0),o}var u1={kernelName:qd,backendName:"cpu",kernelFunc:PU};function li(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"sum");let u;o.dtype==="bool"?u=xo({inputs:{x:o},backend:e,attrs:{dtype:"int32"}}):u=Hr({inputs:{x:o},backend:e});let l=u.shape.length,i=I.parseAxisParam(s,u.shape),c=C.getAxesPermutation(i,l),p=i,f=u;c!=null&&(f=Qt({inputs:{x:u},backend:e,attrs:{perm:c}}),p=C.getInnerMostAxes(p.length,l)),C.assertAxesAreInnerMostDims("sum",p,f.shape.length);let[m,d]=C.computeOutAndReduceShapes(f.shape,p),h=C.upcastType(f.dtype,"int32"),g=Hp(e,m,h),A=I.sizeFromShape(d),y=e.data.get(g.dataId).values,x=e.data.get(f.dataId).values;for(let w=0;w<y.length;++w){let b=w*A,v=0;for(let E=0;E<A;++E)v+=x[b+E];y[w]=v}if(a){let w=C.expandShapeToKeepDim(g.shape,i),b=g;g=et({inputs:{x:g},backend:e,attrs:{shape:w}}),e.disposeIntermediateTensorInfo(b)}return e.disposeIntermediateTensorInfo(u),c!=null&&e.disposeIntermediateTensorInfo(f),g}var l1={kernelName:"Sum",backendName:"cpu",kernelFunc:li};function $U(r){let{inputs:t,backend:e,attrs:n}=r,{equation:o}=n,s=t,{allDims:a,summedDims:u,idDims:l}=C.decodeEinsumEquation(o,s.length);C.checkEinsumDimSizes(a.length,l,s);let{path:i,steps:c}=C.getEinsumComputePath(u,l),p=c.length,f=null,m=a.length,d=[];for(let h=0;h<p;++h){for(let g of c[h]){let{permutationIndices:A,expandDims:y}=C.getEinsumPermutation(m,l[g]),x;C.isIdentityPermutation(A)?x=s[g]:(x=Qt({inputs:{x:s[g]},backend:e,attrs:{perm:A}}),d.push(x));let w=x.shape.slice();for(let b=0;b<y.length;++b)w.splice(y[b],0,1);I.arraysEqual(x.shape,w)||(x=et({inputs:{x},backend:e,attrs:{shape:w}}),d.push(x)),f===null?f=x:(f=Ql({inputs:{a:x,b:f},backend:e}),d.push(f))}h<p-1&&(i[h]>=0&&(f=li({inputs:{x:f},backend:e,attrs:{axis:i[h]-(a.length-m),keepDims:!1}}),d.push(f)),m--)}for(let h of d)h!==f&&e.disposeIntermediateTensorInfo(h);return f}var c1={kernelName:Kd,backendName:"cpu",kernelFunc:$U};function LU(r){let{inputs:t,backend:e}=r,{dy:n,y:o}=t;se([n,o],"eluGrad");let s=new Float32Array(I.sizeFromShape(o.shape)),a=e.data.get(o.dataId).values,u=e.data.get(n.dataId).values;for(let l=0;l<a.length;++l){let i=a[l];i>=0?s[l]=u[l]:s[l]=u[l]*(i+1)}return e.makeTensorInfo(o.shape,"float32",s)}var p1={kernelName:du,backendName:"cpu",kernelFunc:LU};var OU=C.ERF_P,QU=C.ERF_A1,zU=C.ERF_A2,WU=C.ERF_A3,GU=C.ERF_A4,UU=C.ERF_A5,VU=Pe("Erf",r=>{let t=Math.sign(r),e=Math.abs(r),n=1/(1+OU*e);return t*(1-((((UU*n+GU)*n+WU)*n+zU)*n+QU)*n*Math.exp(-e*e))}),f1={kernelName:"Erf",backendName:"cpu",kernelFunc:VU};function rf(r){let{inputs:t,backend:e,attrs:n}=r,{input:o}=t,{dim:s}=n,a=o.shape.length,u=o.shape.slice(),l=s;return s<0&&(I.assert(-(a+1)<=s,()=>`Axis must be in the interval [${-(a+1)}, ${a}]`),l=a+s+1),u.splice(l,0,1),et({inputs:{x:o},backend:e,attrs:{shape:u}})}var m1={kernelName:Oi,backendName:"cpu",kernelFunc:rf};var HU=Ze((r,t)=>r/t),zm=lt(Vs,HU),Wm={kernelName:Vs,backendName:"cpu",kernelFunc:zm};function jh(r,t,e){let n=r.shape,o=n[0],s=n[1],a=e.data.get(r.dataId),u=a.complexTensorInfos.real,l=a.complexTensorInfos.imag,i=[o,s],c=I.sizeFromShape(i),p=I.getTypedArrayFromDType("float32",c),f=I.getTypedArrayFromDType("float32",c);for(let g=0;g<o;g++){let A=wo({inputs:{x:u},backend:e,attrs:{begin:[g,0],size:[1,s]}}),y=wo({inputs:{x:l},backend:e,attrs:{begin:[g,0],size:[1,s]}}),x=br({inputs:{real:A,imag:y},backend:e}),{real:w,imag:b}=qU(x,t,e),v=C.mergeRealAndImagArrays(w,b);for(let E=0;E<s;E++){let T=C.getComplexWithIndex(v,E);p[g*s+E]=T.real,f[g*s+E]=T.imag}e.disposeIntermediateTensorInfo(A),e.disposeIntermediateTensorInfo(y),e.disposeIntermediateTensorInfo(x)}let m=e.makeTensorInfo(i,"float32",p),d=e.makeTensorInfo(i,"float32",f),h=br({inputs:{real:m,imag:d},backend:e});return e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),h}function qU(r,t,e){let n=I.sizeFromShape(r.shape),o=e.data.get(r.dataId),s=e.data.get(o.complexTensorInfos.real.dataId).values,a=e.data.get(o.complexTensorInfos.imag.dataId).values;if(KU(n)){let u=XI(s,a,n,t,e),l=[r.shape[0],r.shape[1]];if(t){let i=e.makeTensorInfo(l,"float32",u.real),c=e.makeTensorInfo(l,"float32",u.imag),p=e.makeTensorInfo([],"float32",I.createScalarValue(n,"float32")),f=Hr({inputs:{x:p},backend:e}),m=Wm.kernelFunc({inputs:{a:i,b:p},backend:e}),d=Wm.kernelFunc({inputs:{a:c,b:f},backend:e}),h=e.data.get(m.dataId).values,g=e.data.get(d.dataId).values;return e.disposeIntermediateTensorInfo(i),e.disposeIntermediateTensorInfo(c),e.disposeIntermediateTensorInfo(p),e.disposeIntermediateTensorInfo(f),e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),{real:h,imag:g}}return u}else{let u=C.mergeRealAndImagArrays(s,a),l=jU(u,n,t);return C.splitRealAndImagArrays(l)}}function KU(r){return(r&r-1)===0}function XI(r,t,e,n,o){if(e===1)return{real:r,imag:t};let s=C.mergeRealAndImagArrays(r,t),a=e/2,u=C.complexWithEvenIndex(s),l=u.real,i=u.imag,c=[l.length],p=o.makeTensorInfo(c,"float32",l),f=o.makeTensorInfo(c,"float32",i),m=br({inputs:{real:p,imag:f},backend:o}),d=C.complexWithOddIndex(s),h=d.real,g=d.imag,A=[h.length],y=o.makeTensorInfo(A,"float32",h),x=o.makeTensorInfo(A,"float32",g),w=br({inputs:{real:y,imag:x},backend:o}),b=XI(l,i,a,n,o),v=b.real,E=b.imag,T=[v.length],M=o.makeTensorInfo(T,"float32",v),k=o.makeTensorInfo(T,"float32",E),D=br({inputs:{real:M,imag:k},backend:o}),_=XI(h,g,a,n,o),R=_.real,O=_.imag,$=[R.length],z=o.makeTensorInfo($,"float32",R),Q=o.makeTensorInfo($,"float32",O),U=br({inputs:{real:z,imag:Q},backend:o}),H=C.exponents(e,n),q=[H.real.length],ee=o.makeTensorInfo(q,"float32",H.real),j=o.makeTensorInfo(q,"float32",H.imag),N=br({inputs:{real:ee,imag:j},backend:o}),G=Ql({inputs:{a:N,b:U},backend:o}),re=xs({inputs:{a:D,b:G},backend:o}),X=Om({inputs:{a:D,b:G},backend:o}),oe=yo({inputs:{input:re},backend:o}),we=yo({inputs:{input:X},backend:o}),be=Is({inputs:{input:re},backend:o}),Ce=Is({inputs:{input:X},backend:o}),Ne=ra({inputs:[oe,we],backend:o,attrs:{axis:0}}),Ue=ra({inputs:[be,Ce],backend:o,attrs:{axis:0}}),Ke=o.data.get(Ne.dataId).values,We=o.data.get(Ue.dataId).values;return o.disposeIntermediateTensorInfo(p),o.disposeIntermediateTensorInfo(f),o.disposeIntermediateTensorInfo(m),o.disposeIntermediateTensorInfo(y),o.disposeIntermediateTensorInfo(x),o.disposeIntermediateTensorInfo(w),o.disposeIntermediateTensorInfo(M),o.disposeIntermediateTensorInfo(k),o.disposeIntermediateTensorInfo(D),o.disposeIntermediateTensorInfo(z),o.disposeIntermediateTensorInfo(Q),o.disposeIntermediateTensorInfo(U),o.disposeIntermediateTensorInfo(ee),o.disposeIntermediateTensorInfo(j),o.disposeIntermediateTensorInfo(N),o.disposeIntermediateTensorInfo(G),o.disposeIntermediateTensorInfo(re),o.disposeIntermediateTensorInfo(X),o.disposeIntermediateTensorInfo(oe),o.disposeIntermediateTensorInfo(be),o.disposeIntermediateTensorInfo(we),o.disposeIntermediateTensorInfo(Ce),o.disposeIntermediateTensorInfo(Ne),o.disposeIntermediateTensorInfo(Ue),{real:Ke,imag:We}}function jU(r,t,e){let n=new Float32Array(t*2);for(let o=0;o<t;o++){let s=0,a=0;for(let u=0;u<t;u++){let l=C.exponent(o*u,t,e),i=C.getComplexWithIndex(r,u);s+=i.real*l.real-i.imag*l.imag,a+=i.real*l.imag+i.imag*l.real}e&&(s/=t,a/=t),C.assignToTypedArray(n,s,a,o)}return n}function YU(r){let{inputs:t,backend:e}=r,{input:n}=t,o=I.sizeFromShape(n.shape),s=n.shape[n.shape.length-1],a=o/s,u=et({inputs:{x:n},backend:e,attrs:{shape:[a,s]}}),l=jh(u,!1,e),i=et({inputs:{x:l},backend:e,attrs:{shape:n.shape}});return e.disposeIntermediateTensorInfo(u),e.disposeIntermediateTensorInfo(l),i}var d1={kernelName:"FFT",backendName:"cpu",kernelFunc:YU};function Gm(r){let{backend:t,attrs:e}=r,{shape:n,value:o,dtype:s}=e,a=s||I.inferDtype(o),u=I.getArrayFromDType(a,I.sizeFromShape(n));return XU(u,o,a),t.makeTensorInfo(n,a,u)}var h1={kernelName:Qi,backendName:"cpu",kernelFunc:Gm};function XU(r,t,e){r.fill(t)}var g1={kernelName:Au,backendName:"cpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{image:n}=r,o=e,s=I.getTypedArrayFromDType(n.dtype,I.sizeFromShape(n.shape)),[a,u,l,i]=n.shape,c=o.data.get(n.dataId).values;for(let f=0;f<a;f++){let m=f*l*u*i;for(let d=0;d<u;d++){let h=d*(l*i);for(let g=0;g<l;g++){let A=g*i;for(let y=0;y<i;y++){let x=Math.round(l-g-1),w=m+h+A+y,b=c[w];if(x>=0&&x<l){let v=x*i,E=m+h+v+y;b=c[E]}s[w]=b}}}}return{dataId:o.write(s,n.shape,n.dtype),shape:n.shape,dtype:n.dtype}}};function JU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=n,h=jI({inputs:{x:o,filter:s},backend:e,attrs:{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f}});if(a){let g=h;if(c==="NCHW"&&a.shape.length===1&&a.shape[0]!==1){let A=et({inputs:{x:a},backend:e,attrs:{shape:[a.shape[0],1,1]}});h=xs({inputs:{a:h,b:A},backend:e}),e.disposeIntermediateTensorInfo(A)}else h=xs({inputs:{a:h,b:a},backend:e});e.disposeIntermediateTensorInfo(g)}if(m){let g=h;if(c==="NCHW"&&m==="prelu"&&u.shape.length===1&&u.shape[0]!==1){let A=et({inputs:{x:u},backend:e,attrs:{shape:[u.shape[0],1,1]}});h=ql(e,h,m,A,d),e.disposeIntermediateTensorInfo(A)}else h=ql(e,h,m,u,d);e.disposeIntermediateTensorInfo(g)}return h}var A1={kernelName:ml,backendName:"cpu",kernelFunc:JU};function ZU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=n,h=YI({inputs:{x:o,filter:s},backend:e,attrs:{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f}});if(a){let g=h;h=xs({inputs:{a:h,b:a},backend:e}),e.disposeIntermediateTensorInfo(g)}if(m){let g=h;h=ql(e,h,m,u,d),e.disposeIntermediateTensorInfo(g)}return h}var y1={kernelName:dl,backendName:"cpu",kernelFunc:ZU};function eV(r){let{inputs:t,backend:e}=r,{params:n,indices:o}=t,s=I.sizeFromShape(n.shape),a=o.shape,u=a[a.length-1],[l,i,c,p]=C.prepareAndValidate(n,o);if(i===0)return e.makeTensorInfo(l,n.dtype,[]);let f=e.data.get(o.dataId).values,m=e.bufferSync(n),d=Fh(f,m,n.dtype,i,u,c,p,n.shape,s);return e.makeTensorInfo(l,n.dtype,d.values)}var x1={kernelName:Iu,backendName:"cpu",kernelFunc:eV};function tV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,indices:s}=t,{axis:a,batchDims:u}=n;se([o,s],"gatherV2");let l=I.parseAxisParam(a,o.shape)[0],i=e.data.get(s.dataId).values,c=o.shape[l];for(let w=0;w<i.length;++w){let b=i[w];I.assert(b<=c-1&&b>=0,()=>`GatherV2: the index value ${b} is not in [0, ${c-1}]`)}let p=u;u==null&&(p=0);let f=I.sizeFromShape(s.shape),m=C.segment_util.collectGatherOpShapeInfo(o,s,l,p),d=et({inputs:{x:o},backend:e,attrs:{shape:[m.batchSize,m.outerSize,m.dimSize,m.sliceSize]}}),h=et({inputs:{x:s},backend:e,attrs:{shape:[m.batchSize,f/m.batchSize]}}),g=[m.batchSize,m.outerSize,f/m.batchSize,m.sliceSize],A=e.bufferSync(h),y=e.bufferSync(d),x=Ph(y,A,g);return e.disposeIntermediateTensorInfo(d),e.disposeIntermediateTensorInfo(h),e.makeTensorInfo(m.outputShape,x.dtype,x.values)}var I1={kernelName:zi,backendName:"cpu",kernelFunc:tV};function rV(r){let{inputs:t,backend:e}=r,{input:n}=t,o=I.sizeFromShape(n.shape),s=n.shape[n.shape.length-1],a=o/s,u=et({inputs:{x:n},backend:e,attrs:{shape:[a,s]}}),l=jh(u,!0,e),i=et({inputs:{x:l},backend:e,attrs:{shape:n.shape}});return e.disposeIntermediateTensorInfo(u),e.disposeIntermediateTensorInfo(l),i}var w1={kernelName:jd,backendName:"cpu",kernelFunc:rV};var nV=Pe(bu,r=>Number.isFinite(r)?1:0,"bool"),b1={kernelName:bu,backendName:"cpu",kernelFunc:nV};var oV=Pe(Cu,r=>Math.abs(r)===1/0?1:0,"bool"),C1={kernelName:Cu,backendName:"cpu",kernelFunc:oV};var sV=Pe(Su,r=>Number.isNaN(r)?1:0,"bool"),S1={kernelName:Su,backendName:"cpu",kernelFunc:sV};function iV(r){let{backend:t,attrs:e}=r,{start:n,stop:o,num:s}=e,a=$h(n,o,s);return t.makeTensorInfo([a.length],"float32",a)}var k1={kernelName:Eu,backendName:"cpu",kernelFunc:iV};var aV=Pe(Du,r=>Math.log1p(r)),v1={kernelName:Du,backendName:"cpu",kernelFunc:aV};var uV=Ze((r,t)=>r&&t),lV=lt(Bu,uV,null,"bool"),E1={kernelName:Bu,backendName:"cpu",kernelFunc:lV};var cV=Pe(Ru,r=>r?0:1,"bool"),D1={kernelName:Ru,backendName:"cpu",kernelFunc:cV};var pV=Ze((r,t)=>r||t),fV=lt(Tu,pV,null,"bool"),B1={kernelName:Tu,backendName:"cpu",kernelFunc:fV};function mV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{depthRadius:s,bias:a,alpha:u,beta:l}=n;se(o,"LRN");let i=o.shape[3],c=i-1,p=e.data.get(o.dataId).values,f=I.sizeFromShape(o.shape),m=new Float32Array(f);function d(h){let g=h%i,A=h-g+Math.max(0,g-s),y=h-g+Math.min(g+s,c),x=0;for(;A<=y;A++){let w=p[A];x+=w*w}return x}for(let h=0;h<f;h++){let g=d(h),A=p[h]*Math.pow(a+u*g,-l);m[h]=A}return e.makeTensorInfo(o.shape,o.dtype,m)}var R1={kernelName:"LRN",backendName:"cpu",kernelFunc:mV};function dV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,y:s,dy:a}=t,{depthRadius:u,bias:l,alpha:i,beta:c}=n;se(a,"LRNGrad");let p=I.sizeFromShape(a.shape),f=a.shape[3],m=e.data.get(a.dataId).values,d=e.data.get(o.dataId).values,h=e.data.get(s.dataId).values,g=new Float32Array(p),A=p;for(let y=0;y<A;y++){let x=y%f,w=y-x+Math.max(0,x-u),b=y-x+Math.min(f,x+u+1),v=0;for(let E=w;E<b;E++)v+=Math.pow(d[E],2);v=i*v+l;for(let E=w;E<b;E++){let T=-2*i*c*d[E]*h[y]/v;y===E&&(T+=Math.pow(v,-c)),T*=m[y],g[E]+=T}}return e.makeTensorInfo(a.shape,o.dtype,g)}var T1={kernelName:_u,backendName:"cpu",kernelFunc:dV};function ZI(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reductionIndices:s,keepDims:a}=n,u=e,l=o.shape,i=l.length,c=I.parseAxisParam(s,l),p=c,f=C.getAxesPermutation(p,i),m=u.data.get(o.dataId).values;if(f!=null){let w=new Array(i);for(let b=0;b<w.length;b++)w[b]=l[f[b]];m=Yp(m,l,o.dtype,f,w),p=C.getInnerMostAxes(p.length,i),l=w}se(o,"max"),C.assertAxesAreInnerMostDims("max",p,i);let[d,h]=C.computeOutAndReduceShapes(l,p),g=I.sizeFromShape(h),A=Lh(m,g,d,o.dtype),y=u.write(A,d,o.dtype),x=d;return a&&(x=C.expandShapeToKeepDim(d,c)),{dataId:y,shape:x,dtype:o.dtype}}var _1={kernelName:"Max",backendName:"cpu",kernelFunc:ZI};function hV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t;se(o,"maxPool");let{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,i=1;I.assert(C.eitherStridesOrDilationsAreOne(a,i),()=>`Error in maxPool: Either strides or dilations must be 1. Got strides ${a} and dilations '${i}'`);let c=C.computePool2DInfo(o.shape,s,a,i,u,l),p;if(c.filterWidth===1&&c.filterHeight===1&&I.arraysEqual(c.inShape,c.outShape))p=Hr({inputs:{x:o},backend:e});else{let f=e.data.get(o.dataId).values,m=I.computeStrides(o.shape),d=ef(f,o.shape,o.dtype,m,c,"max");p=e.makeTensorInfo(c.outShape,o.dtype,d.values)}return p}var N1={kernelName:Nu,backendName:"cpu",kernelFunc:hV};function gV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n;se(o,"maxPool3d");let c=C.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.data.get(o.dataId).values,f=Kh(p,o.shape,o.dtype,I.computeStrides(o.shape),c,"max");return e.makeTensorInfo(f.shape,"float32",f.values)}var M1={kernelName:yp,backendName:"cpu",kernelFunc:gV};function AV(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n;se([o,s],"maxPool3DGrad");let c=C.computePool3DInfo(s.shape,a,u,1,l,i),p=e.bufferSync(s),f=Bv(p,c),m=c.strideDepth,d=c.strideHeight,h=c.strideWidth,g=c.dilationDepth,A=c.dilationHeight,y=c.dilationWidth,x=c.effectiveFilterDepth,w=c.effectiveFilterHeight,b=c.effectiveFilterWidth,v=x-1-c.padInfo.front,E=b-1-c.padInfo.left,T=w-1-c.padInfo.top,M=_e(s.shape,"float32"),k=e.bufferSync(o);for(let D=0;D<c.batchSize;++D)for(let _=0;_<c.inChannels;++_)for(let R=0;R<c.inDepth;++R)for(let O=0;O<c.inHeight;++O)for(let $=0;$<c.inWidth;++$){let z=R-v,Q=O-T,U=$-E,H=0;for(let q=0;q<x;q+=g){let ee=(z+q)/m;if(!(ee<0||ee>=c.outDepth||Math.floor(ee)!==ee))for(let j=0;j<w;j+=A){let N=(Q+j)/d;if(!(N<0||N>=c.outHeight||Math.floor(N)!==N))for(let G=0;G<b;G+=y){let re=(U+G)/h;if(re<0||re>=c.outWidth||Math.floor(re)!==re)continue;let X=x*w*b-1-f.get(D,ee,N,re,_),oe=q*w*b+j*b+G,we=X===oe?1:0;if(we===0)continue;let be=k.get(D,ee,N,re,_);H+=be*we}}}M.set(H,D,R,O,$,_)}return e.makeTensorInfo(M.shape,M.dtype,M.values)}var F1={kernelName:xp,backendName:"cpu",kernelFunc:AV};function yV(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s,output:a}=t,u=s;se([s,a],"maxPoolGrad");let{filterSize:l,strides:i,pad:c,dimRoundingMode:p}=n,f=C.computePool2DInfo(u.shape,l,i,1,c,p),m=e.data.get(u.dataId).values,d=_e(f.outShape,u.dtype,qh(m,u.shape,u.dtype,f).values),h=f.strideHeight,g=f.strideWidth,A=f.dilationHeight,y=f.dilationWidth,x=f.effectiveFilterHeight,w=f.effectiveFilterWidth,b=w-1-f.padInfo.left,v=x-1-f.padInfo.top,E=_e(u.shape,"float32"),T=e.data.get(o.dataId).values,M=_e(o.shape,"float32",T);for(let k=0;k<f.batchSize;++k)for(let D=0;D<f.inChannels;++D)for(let _=0;_<f.inHeight;++_)for(let R=0;R<f.inWidth;++R){let O=_-v,$=R-b,z=0;for(let Q=0;Q<x;Q+=A){let U=(O+Q)/h;if(!(U<0||U>=f.outHeight||Math.floor(U)!==U))for(let H=0;H<w;H+=y){let q=($+H)/g;if(q<0||q>=f.outWidth||Math.floor(q)!==q)continue;let ee=x*w-1-d.get(k,U,q,D),j=Q*w+H,N=ee===j?1:0;if(N===0)continue;let G=M.get(k,U,q,D);z+=G*N}}E.set(z,k,_,R,D)}return e.makeTensorInfo(E.shape,E.dtype,E.values)}var P1={kernelName:Ap,backendName:"cpu",kernelFunc:yV};function $1(r,t,e,n,o){let s=I.computeStrides(t),a=ef(r,t,e,s,o,"max"),u=qh(r,t,e,o,!0,n);return[a.values,u.values]}var L1={kernelName:Ip,backendName:"cpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{x:n}=r,{filterSize:o,strides:s,pad:a,includeBatchInIndex:u}=t,l=e;se(n,"MaxPoolWithArgmax");let i=l.data.get(n.dataId).values,c=C.computePool2DInfo(n.shape,o,s,[1,1],a),[p,f]=$1(i,n.shape,n.dtype,u,c),m=l.write(p,c.outShape,n.dtype),d=l.write(f,c.outShape,n.dtype);return[{dataId:m,shape:c.outShape,dtype:n.dtype},{dataId:d,shape:c.outShape,dtype:"int32"}]}};function xV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n,u=I.parseAxisParam(s,o.shape),i=C.computeOutAndReduceShapes(o.shape,u)[1],c=I.sizeFromShape(i),p=[],f=e.makeTensorInfo([],"float32",new Float32Array([c]));p.push(f);let m=xo({inputs:{x:o},backend:e,attrs:{dtype:"float32"}});p.push(m);let d=zm({inputs:{a:m,b:f},backend:e});p.push(d);let h=li({inputs:{x:d},backend:e,attrs:{axis:s,keepDims:a}});return p.forEach(g=>e.disposeIntermediateTensorInfo(g)),h}var O1={kernelName:Ys,backendName:"cpu",kernelFunc:xV};function IV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"min");let u=I.parseAxisParam(s,o.shape),l=u,i=C.getAxesPermutation(l,o.shape.length),c=o;i!=null&&(c=Qt({inputs:{x:o},backend:e,attrs:{perm:i}}),l=C.getInnerMostAxes(l.length,o.shape.length)),C.assertAxesAreInnerMostDims("min",l,c.shape.length);let[p,f]=C.computeOutAndReduceShapes(c.shape,l),m=I.sizeFromShape(f),d=I.makeZerosTypedArray(I.sizeFromShape(p),c.dtype),h=e.data.get(c.dataId).values;for(let A=0;A<d.length;++A){let y=A*m,x=h[y];for(let w=0;w<m;++w){let b=h[y+w];(Number.isNaN(b)||b<x)&&(x=b)}d[A]=x}i!=null&&e.disposeIntermediateTensorInfo(c);let g=e.makeTensorInfo(p,c.dtype,d);if(a){let A=C.expandShapeToKeepDim(p,u),y=et({inputs:{x:g},backend:e,attrs:{shape:A}});return e.disposeIntermediateTensorInfo(g),y}return g}var Q1={kernelName:"Min",backendName:"cpu",kernelFunc:IV};function wV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{paddings:s,mode:a}=n;se(o,"mirrorPad");let u=s.map((x,w)=>x[0]+o.shape[w]+x[1]),l=s.map(x=>x[0]),i=s.map((x,w)=>x[0]+o.shape[w]),c=a==="reflect"?0:1,p=e.data.get(o.dataId).values,f=o.shape.length,m=I.computeStrides(o.shape),d=I.sizeFromShape(u),h=u.length,g=I.computeStrides(u),A=I.getTypedArrayFromDType(o.dtype,d);for(let x=0;x<d;x++){let w=I.indexToLoc(x,h,g);for(let v=0;v<h;v++)w[v]<l[v]?w[v]=l[v]*2-w[v]-c:w[v]>=i[v]&&(w[v]=(i[v]-1)*2-w[v]+c);w=w.map((v,E)=>v-l[E]);let b=I.locToIndex(w,f,m);A[x]=p[b]}return{dataId:e.write(A,u,o.dtype),shape:u,dtype:o.dtype}}var z1={kernelName:Fu,backendName:"cpu",kernelFunc:wV};var bV=Ze(((r,t)=>{let e=r%t;return r<0&&t<0||r>=0&&t>=0?e:(e+t)%t})),CV=lt("Mod",bV),W1={kernelName:"Mod",backendName:"cpu",kernelFunc:CV};var U1=Gc(jS());function ew(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{dim:s}=n,a=o.shape.length,u=s;if(u===-1&&(u=a-1),u!==a-1)throw Error(`Softmax along a non-last dimension is not yet supported. Logits was rank ${a} and dim was ${u}`);let l=I.parseAxisParam([u],o.shape),i=ZI({inputs:{x:o},backend:e,attrs:{reductionIndices:l,keepDims:!1}}),c=C.expandShapeToKeepDim(i.shape,l),p=et({inputs:{x:i},backend:e,attrs:{shape:c}}),f=Om({inputs:{a:o,b:p},backend:e}),m=wI({inputs:{x:f},backend:e}),d=li({inputs:{x:m},backend:e,attrs:{axis:l,keepDims:!1}}),h=et({inputs:{x:d},backend:e,attrs:{shape:c}}),g=zm({inputs:{a:m,b:h},backend:e});return e.disposeIntermediateTensorInfo(i),e.disposeIntermediateTensorInfo(p),e.disposeIntermediateTensorInfo(f),e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),e.disposeIntermediateTensorInfo(h),g}var G1={kernelName:nl,backendName:"cpu",kernelFunc:ew};function SV(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{numSamples:s,seed:a,normalized:u}=n;se(o,"multinomial");let l=u?o:ew({inputs:{logits:o},backend:e,attrs:{dim:-1}}),i=l.shape[0],c=l.shape[1],p=e.data.get(l.dataId).values,f=[i,s],m=I.makeZerosTypedArray(I.sizeFromShape(f),"int32");for(let d=0;d<i;++d){let h=d*c,g=new Float32Array(c-1);g[0]=p[h];for(let x=1;x<g.length;++x)g[x]=g[x-1]+p[h+x];let A=U1.alea(a.toString()),y=d*s;for(let x=0;x<s;++x){let w=A();m[y+x]=g.length;for(let b=0;b<g.length;b++)if(w<g[b]){m[y+x]=b;break}}}return u||e.disposeIntermediateTensorInfo(l),e.makeTensorInfo(f,"int32",m)}var V1={kernelName:Pu,backendName:"cpu",kernelFunc:SV};var kV=Mn.nonMaxSuppressionV3Impl;function vV(r){let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l}=n;se(o,"NonMaxSuppression");let i=e.data.get(o.dataId).values,c=e.data.get(s.dataId).values,{selectedIndices:p}=kV(i,c,a,u,l);return e.makeTensorInfo([p.length],"int32",new Int32Array(p))}var H1={kernelName:Lu,backendName:"cpu",kernelFunc:vV};var EV=Mn.nonMaxSuppressionV4Impl;function DV(r){let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l,padToMaxOutputSize:i}=n;se(o,"NonMaxSuppressionPadded");let c=e.data.get(o.dataId).values,p=e.data.get(s.dataId).values,{selectedIndices:f,validOutputs:m}=EV(c,p,a,u,l,i);return[e.makeTensorInfo([f.length],"int32",new Int32Array(f)),e.makeTensorInfo([],"int32",new Int32Array([m]))]}var q1={kernelName:mm,backendName:"cpu",kernelFunc:DV};var BV=Mn.nonMaxSuppressionV5Impl;function RV(r){let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l,softNmsSigma:i}=n;se(o,"NonMaxSuppressionWithScore");let c=e.data.get(o.dataId).values,p=e.data.get(s.dataId).values,f=a,m=u,d=l,h=i,{selectedIndices:g,selectedScores:A}=BV(c,p,f,m,d,h);return[e.makeTensorInfo([g.length],"int32",new Int32Array(g)),e.makeTensorInfo([A.length],"float32",new Float32Array(A))]}var K1={kernelName:Ou,backendName:"cpu",kernelFunc:RV};function TV(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o}=t,{dtype:s,depth:a,onValue:u,offValue:l}=n;se(o,"oneHot");let i=I.sizeFromShape(o.shape),c=new Float32Array(i*a);c.fill(l);let p=e.data.get(o.dataId).values;for(let f=0;f<i;++f)p[f]>=0&&p[f]<a&&(c[f*a+p[f]]=u);return e.makeTensorInfo([...o.shape,a],s,c)}var j1={kernelName:Qu,backendName:"cpu",kernelFunc:TV};function Um(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="string")throw new Error("zerosLike is not supported for string tensors");if(n.dtype==="complex64"){let o=yo({inputs:{input:n},backend:e}),s=Um({inputs:{x:o},backend:e}),a=Is({inputs:{input:n},backend:e}),u=Um({inputs:{x:a},backend:e}),l=br({inputs:{real:s,imag:u},backend:e});return e.disposeIntermediateTensorInfo(o),e.disposeIntermediateTensorInfo(s),e.disposeIntermediateTensorInfo(a),e.disposeIntermediateTensorInfo(u),l}else return Gm({backend:e,attrs:{shape:n.shape,value:0,dtype:n.dtype}})}var Y1={kernelName:Ki,backendName:"cpu",kernelFunc:Um};function X1(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="string")throw new Error("onesLike is not supported for string tensors");if(n.dtype==="complex64"){let o=yo({inputs:{input:n},backend:e}),s=X1({inputs:{x:o},backend:e}),a=Is({inputs:{input:n},backend:e}),u=Um({inputs:{x:a},backend:e}),l=br({inputs:{real:s,imag:u},backend:e});return e.disposeIntermediateTensorInfo(o),e.disposeIntermediateTensorInfo(s),e.disposeIntermediateTensorInfo(a),e.disposeIntermediateTensorInfo(u),l}else return Gm({backend:e,attrs:{shape:n.shape,value:1,dtype:n.dtype}})}var J1={kernelName:Wi,backendName:"cpu",kernelFunc:X1};function tw(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n;if(t.length===1)return rf({inputs:{input:t[0]},backend:e,attrs:{dim:o}});let s=t[0].shape,a=t[0].dtype;t.forEach(c=>{I.assertShapesMatch(s,c.shape,"All tensors passed to stack must have matching shapes"),I.assert(a===c.dtype,()=>"All tensors passed to stack must have matching dtypes")});let u=[],l=t.map(c=>{let p=rf({inputs:{input:c},backend:e,attrs:{dim:o}});return u.push(p),p}),i=ra({inputs:l,backend:e,attrs:{axis:o}});return u.forEach(c=>e.disposeIntermediateTensorInfo(c)),i}var Z1={kernelName:Gi,backendName:"cpu",kernelFunc:tw};function _V(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{paddings:s,constantValue:a}=n;se(o,"pad");let u=s.map((y,x)=>y[0]+o.shape[x]+y[1]),l=s.map(y=>y[0]),i=e.data.get(o.dataId).values,c=I.sizeFromShape(o.shape),p=o.shape.length,f=I.computeStrides(o.shape),m=I.sizeFromShape(u),d=u.length,h=I.computeStrides(u),g=I.getTypedArrayFromDType(o.dtype,m);a!==0&&g.fill(a);for(let y=0;y<c;y++){let w=I.indexToLoc(y,p,f).map((v,E)=>v+l[E]),b=I.locToIndex(w,d,h);g[b]=i[y]}return{dataId:e.write(g,u,o.dtype),shape:u,dtype:o.dtype}}var Yh={kernelName:zu,backendName:"cpu",kernelFunc:_V};var NV=Ze((r,t)=>Math.pow(r,t)),MV=lt("Pow",NV),e2={kernelName:"Pow",backendName:"cpu",kernelFunc:MV};function FV(r){let{inputs:t,backend:e,attrs:n}=r,{paramsNestedSplits:o,paramsDenseValues:s,indices:a}=t,{outputRaggedRank:u}=n,l=o.map(A=>e.data.get(A.dataId).values),i=o.map(A=>A.shape),c=e.data.get(s.dataId).values,p=e.data.get(a.dataId).values,[f,m,d]=Oh(l,i,c,s.shape,s.dtype,p,a.shape,u),h=f.map(A=>e.makeTensorInfo([A.length],"int32",A)),g=e.makeTensorInfo(d,s.dtype,m);return h.concat([g])}var t2={kernelName:E0,backendName:"cpu",kernelFunc:FV};function PV(r){let{inputs:t,backend:e}=r,{starts:n,limits:o,deltas:s}=t,a=e.data.get(n.dataId).values,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,[i,c]=Qh(a,n.shape,n.dtype,u,o.shape,l,s.shape),p=e.makeTensorInfo([i.length],"int32",i),f=e.makeTensorInfo([c.length],n.dtype,c);return[p,f]}var r2={kernelName:D0,backendName:"cpu",kernelFunc:PV};function $V(r){let{inputs:t,backend:e,attrs:n}=r,{shape:o,values:s,defaultValue:a,rowPartitionTensors:u}=t,{rowPartitionTypes:l}=n,i=e.data.get(o.dataId).values,c=e.data.get(s.dataId).values,p=e.data.get(a.dataId).values,f=u.map(g=>e.data.get(g.dataId).values),m=u.map(g=>g.shape),[d,h]=zh(i,o.shape,c,s.shape,s.dtype,p,a.shape,f,m,l);return e.makeTensorInfo(d,s.dtype,h)}var n2={kernelName:B0,backendName:"cpu",kernelFunc:$V};function LV(r){let{backend:t,attrs:e}=r,{start:n,stop:o,dtype:s,step:a}=e,u=zl(n,o,a,s);return t.makeTensorInfo([u.length],s,u)}var o2={kernelName:wp,backendName:"cpu",kernelFunc:LV};var OV=Pe(Gu,r=>1/r),s2={kernelName:Gu,backendName:"cpu",kernelFunc:OV};function QV(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,halfPixelCenters:a,size:u}=n;se(o,"resizeBilinear");let l=I.computeStrides(o.shape),[i,c]=u,[p,f,m,d]=o.shape,h=e.data.get(o.dataId).values,g=new Float32Array(I.sizeFromShape([p,i,c,d])),A=[s&&i>1?f-1:f,s&&c>1?m-1:m],y=[s&&i>1?i-1:i,s&&c>1?c-1:c],x=0,w=A[0]/y[0],b=A[1]/y[1];for(let v=0;v<p;v++)for(let E=0;E<i;E++){let T;a?T=w*(E+.5)-.5:T=w*E;let M=Math.max(0,Math.floor(T)),k=T-M,D=Math.min(f-1,Math.ceil(T)),_=v*l[0]+M*l[1],R=v*l[0]+D*l[1];for(let O=0;O<c;O++){let $;a?$=b*(O+.5)-.5:$=b*O;let z=Math.max(0,Math.floor($)),Q=$-z,U=Math.min(m-1,Math.ceil($)),H=_+z*l[2],q=R+z*l[2],ee=_+U*l[2],j=R+U*l[2];for(let N=0;N<d;N++){let G=h[H+N],re=h[q+N],X=h[ee+N],oe=h[j+N],we=G+(X-G)*Q,be=re+(oe-re)*Q,Ce=we+(be-we)*k;g[x++]=Ce}}}return e.makeTensorInfo([p,i,c,d],"float32",g)}var i2={kernelName:Hu,backendName:"cpu",kernelFunc:QV};function zV(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n;se([s,o],"resizeBilinearGrad");let u=I.computeStrides(o.shape),[l,i,c,p]=o.shape,[,f,m]=s.shape,d=new Float32Array(l*i*c*p),h=[a&&f>1?i-1:i,a&&m>1?c-1:c],g=[a&&f>1?f-1:f,a&&m>1?m-1:m],A=h[0]/g[0],y=h[1]/g[1],x=e.data.get(s.dataId).values,w=0;for(let b=0;b<l;b++){let v=b*u[0];for(let E=0;E<f;E++){let T=E*A,M=Math.floor(T),k=Math.min(Math.ceil(T),i-1),D=v+M*u[1],_=v+k*u[1],R=T-M,O=1-R;for(let $=0;$<m;$++){let z=$*y,Q=Math.floor(z),U=Math.min(Math.ceil(z),c-1),H=z-Q,q=1-H,ee=D+Q*u[2],j=D+U*u[2],N=_+Q*u[2],G=_+U*u[2],re=O*q,X=O*H,oe=R*q,we=R*H;for(let be=0;be<p;be++){let Ce=x[w++];d[ee+be]+=Ce*re,d[j+be]+=Ce*X,d[N+be]+=Ce*oe,d[G+be]+=Ce*we}}}}return e.makeTensorInfo([l,c,i,p],"float32",d)}var a2={kernelName:qu,backendName:"cpu",kernelFunc:zV};function WV(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,halfPixelCenters:a,size:u}=n;se(o,"resizeNearestNeighbor");let l=I.computeStrides(o.shape),[i,c]=u,[p,f,m,d]=o.shape,h=e.data.get(o.dataId).values,g=new Float32Array(p*i*c*d),A=[s&&i>1?f-1:f,s&&c>1?m-1:m],y=[s&&i>1?i-1:i,s&&c>1?c-1:c],x=A[0]/y[0],w=A[1]/y[1],b=0;for(let v=0;v<p;v++){let E=v*l[0];for(let T=0;T<i;T++){let M=a?x*(T+.5):x*T,k=Math.min(f-1,s?Math.round(M):Math.floor(M));a&&(k=Math.max(0,k));let D=E+k*l[1];for(let _=0;_<c;_++){let R=a?w*(_+.5):w*_,O=Math.min(m-1,s?Math.round(R):Math.floor(R));a&&(O=Math.max(0,O));let $=D+O*l[2];for(let z=0;z<d;z++){let Q=h[$+z];g[b++]=Q}}}}return e.makeTensorInfo([p,i,c,d],o.dtype,g)}var u2={kernelName:Uu,backendName:"cpu",kernelFunc:WV};function GV(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n;se([s,o],"resizeNearestNeighborGrad");let u=I.computeStrides(o.shape),l=I.computeStrides(s.shape),[i,c,p,f]=o.shape,[,m,d]=s.shape,h=new Float32Array(i*c*p*f),g=e.data.get(s.dataId).values,A=[a&&m>1?c-1:c,a&&d>1?p-1:p],y=[a&&m>1?m-1:m,a&&d>1?d-1:d],x=A[0]/y[0],w=A[1]/y[1],b=1/x,v=1/w,E=Math.ceil(b)*2+2,T=Math.ceil(v)*2+2;for(let M=0;M<i;M++){let k=M*u[0];for(let D=0;D<c;D++){let _=k+D*u[1],R=Math.floor(D*b),O=Math.floor(R-E/2);for(let $=0;$<p;$++){let z=_+$*u[2],Q=Math.floor($*v),U=Math.floor(Q-T/2);for(let H=0;H<f;H++){let q=0;for(let ee=0;ee<E;ee++){let j=ee+O;if(j<0||j>=m)continue;let N=k+j*l[1],G=j*x,re=Math.min(c-1,a?Math.round(G):Math.floor(G));if(D===re)for(let X=0;X<T;X++){let oe=X+U;if(oe<0||oe>=d)continue;let we=N+oe*l[2],be=oe*w,Ce=Math.min(p-1,a?Math.round(be):Math.floor(be));$===Ce&&(q+=g[we+H])}}h[z+H]=q}}}}return e.makeTensorInfo(o.shape,o.dtype,h)}var l2={kernelName:Vu,backendName:"cpu",kernelFunc:GV};function UV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dims:s}=n;se(o,"reverse");let a=o.shape.length,u=I.parseAxisParam(s,o.shape);if(a===0)return Hr({inputs:{x:o},backend:e});let l=new It(o.shape,o.dtype),i=e.bufferSync(o);for(let c=0;c<l.size;c++){let p=l.indexToLoc(c),f=p.slice();u.forEach(m=>f[m]=o.shape[m]-1-f[m]),l.set(i.get(...f),...p)}return e.makeTensorInfo(l.shape,l.dtype,l.values)}var c2={kernelName:Ku,backendName:"cpu",kernelFunc:UV};var p2={kernelName:pl,backendName:"cpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{image:n}=r,{radians:o,fillValue:s,center:a}=t,u=e,l=I.getTypedArrayFromDType(n.dtype,I.sizeFromShape(n.shape)),[i,c,p,f]=n.shape,[m,d]=C.getImageCenter(a,c,p),h=255,g=Math.sin(o),A=Math.cos(o),y=u.data.get(n.dataId).values;for(let w=0;w<i;w++){let b=w*p*c*f;for(let v=0;v<c;v++){let E=v*(p*f);for(let T=0;T<p;T++){let M=T*f;for(let k=0;k<f;k++){let D=[i,v,T,k],_=D[2],R=D[1],O=(_-m)*A-(R-d)*g,$=(_-m)*g+(R-d)*A;O=Math.round(O+m),$=Math.round($+d);let z=s;if(typeof s!="number"&&(k===3?z=h:z=s[k]),O>=0&&O<p&&$>=0&&$<c){let U=$*(p*f),H=O*f,q=b+U+H+k;z=y[q]}let Q=b+E+M+k;l[Q]=z}}}}return{dataId:u.write(l,n.shape,n.dtype),shape:n.shape,dtype:n.dtype}}};var VV=Pe(ju,r=>{let t=Math.floor(r);return r-t<.5?Math.floor(r):r-t>.5?Math.ceil(r):t%2===0?t:t+1}),f2={kernelName:ju,backendName:"cpu",kernelFunc:VV};function HV(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o,updates:s}=t,{shape:a}=n,{sliceRank:u,numUpdates:l,sliceSize:i,strides:c,outputSize:p}=C.calculateShapes(s,o,a),f=!0,m=e.bufferSync(o),d=e.bufferSync(s),h=Ho(m,d,a,p,i,l,u,c,0,f);return e.makeTensorInfo(a,h.dtype,h.values)}var m2={kernelName:Yu,backendName:"cpu",kernelFunc:HV};function qV(r,t){let e=0,n=r.length,o=0;for(;e<n;)o=Math.floor((e+n)/2),r[o]<t?e=o+1:n=o;return n}function KV(r,t){let e=0,n=r.length,o=0;for(;e<n;)o=Math.floor((e+n)/2),r[o]<=t?e=o+1:n=o;return n}function d2(r,t,e,n,o,s){let a=I.getArrayFromDType("int32",e*o);for(let u=0;u<e;++u){let l=r.slice(u*n,(u+1)*n),i=u*o;for(let c=0;c<o;++c)a[i+c]=s==="left"?qV(l,t[c+i]):KV(l,t[c+i])}return a}function jV(r){let{inputs:t,backend:e,attrs:n}=r,{sortedSequence:o,values:s}=t,{side:a}=n,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,i=d2(u,l,o.shape[0],o.shape[1],s.shape[1],a);return e.makeTensorInfo(s.shape,"int32",i)}var h2={kernelName:Ju,backendName:"cpu",kernelFunc:jV};function YV(r){let{inputs:t,backend:e}=r,{condition:n,t:o,e:s}=t;se([n,o,s],"select");let a=n.shape.length,u=e.data.get(n.dataId).values,l=e.data.get(o.dataId).values,i=e.data.get(s.dataId).values,c=ar(o.dtype,s.dtype),p=I.makeZerosTypedArray(I.sizeFromShape(o.shape),c),f=0,m=a===0||a>1||o.shape.length===1?1:I.sizeFromShape(o.shape.slice(1));for(let d=0;d<u.length;d++)for(let h=0;h<m;h++)u[d]===1?p[f++]=l[d]:p[f++]=i[d];return e.makeTensorInfo(o.shape,c,p)}var g2={kernelName:bp,backendName:"cpu",kernelFunc:YV};var XV=C.SELU_SCALEALPHA,JV=C.SELU_SCALE,ZV=Pe(Zu,r=>r>=0?JV*r:XV*(Math.exp(r)-1)),A2={kernelName:Zu,backendName:"cpu",kernelFunc:ZV};var eH=Pe(tl,r=>r<0?-1:r>0?1:0),y2={kernelName:tl,backendName:"cpu",kernelFunc:eH};var tH=Pe("Sin",r=>Math.sin(r)),x2={kernelName:"Sin",backendName:"cpu",kernelFunc:tH};var rH=Pe(el,r=>Math.sinh(r)),I2={kernelName:el,backendName:"cpu",kernelFunc:rH};var nH=11920928955078125e-23,w2=Math.log(nH)+2,oH=Pe(rl,r=>{let t=r>-w2,e=r<w2,n=Math.exp(r),o;return e?o=n:t?o=r:o=Math.log(1+n),o}),b2={kernelName:rl,backendName:"cpu",kernelFunc:oH};function sH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,paddings:a}=n;se([o],"spaceToBatchND");let u=I.sizeFromShape(s),l=[[0,0]];l.push(...a);for(let v=1+s.length;v<o.shape.length;++v)l.push([0,0]);let i=Yh.kernelFunc({inputs:{x:o},backend:e,attrs:{paddings:l,constantValue:0}}),c=C.getReshaped(i.shape,s,u,!1),p=C.getPermuted(c.length,s.length,!1),f=C.getReshapedPermuted(i.shape,s,u,!1),h=et({inputs:{x:i},backend:e,attrs:{shape:c}}),y=Qt({inputs:{x:h},backend:e,attrs:{perm:p}}),b=et({inputs:{x:y},backend:e,attrs:{shape:f}});return e.disposeIntermediateTensorInfo(i),e.disposeIntermediateTensorInfo(h),e.disposeIntermediateTensorInfo(y),b}var C2={kernelName:Cp,backendName:"cpu",kernelFunc:sH};function iH(r){let{inputs:t,backend:e}=r,{indices:n,values:o,denseShape:s,defaultValue:a}=t;if(s.shape.length!==1)throw new Error(`Dense shape must be a vector, saw:
        ${s.shape}`);if(n.shape.length!==2)throw new Error(`Indices must be a matrix, saw:
        ${n.shape}`);if(o.shape.length!==1)throw new Error(`Values must be a vector, saw:
        ${o.shape}`);if(a.shape.length!==0)throw new Error(`Default value must be a scalar, saw:
        ${a.shape}`);let u=e.data.get(n.dataId).values,l=e.data.get(o.dataId).values,i=e.data.get(s.dataId).values,c=e.data.get(a.dataId).values[0],[p,f,m,d,h]=Wh(u,n.shape,n.dtype,l,o.dtype,i,c);return[e.makeTensorInfo(f,n.dtype,p),e.makeTensorInfo([f[0]],o.dtype,m),e.makeTensorInfo([d.length],"bool",new Uint8Array(d.map(g=>Number(g)))),e.makeTensorInfo([h.length],n.dtype,new Int32Array(h))]}var S2={kernelName:Jd,backendName:"cpu",kernelFunc:iH};function aH(r){let{inputs:t,backend:e}=r,{inputIndices:n,inputShape:o,newShape:s}=t;if(n.shape.length!==2)throw new Error(`Input indices should be a matrix but received shape
        ${n.shape}`);if(o.shape.length!==1)throw new Error(`Input shape should be a vector but received shape
        ${o.shape}`);if(s.shape.length!==1)throw new Error(`Target shape should be a vector but received shape ${s.shape}`);let a=Array.from(e.data.get(o.dataId).values),u=e.data.get(n.dataId).values,l=Array.from(e.data.get(s.dataId).values),[i,c,p]=Gh(u,n.shape,n.dtype,a,l);return[e.makeTensorInfo(c,n.dtype,i),e.makeTensorInfo([p.length],s.dtype,new Int32Array(p))]}var k2={kernelName:dm,backendName:"cpu",kernelFunc:aH};function uH(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;if(n.shape.length<1)throw new Error("Data should be at least 1 dimensional but received scalar");if(o.shape.length!==1)throw new Error(`Indices should be a vector but received shape
          ${o.shape}`);if(s.shape.length!==1)throw new Error(`Segment ids should be a vector but received shape
          ${s.shape}`);if(o.shape[0]!==s.shape[0])throw new Error("segmentIds and indices should have same size.");let a=e.data.get(n.dataId).values,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,[i,c]=Xp(a,n.shape,n.dtype,u,l,!0);return e.makeTensorInfo(c,n.dtype,i)}var v2={kernelName:Sp,backendName:"cpu",kernelFunc:uH};function lH(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;if(n.shape.length<1)throw new Error("Data should be at least 1 dimensional but received scalar");if(o.shape.length!==1)throw new Error(`Indices should be a vector but received shape
         ${o.shape}`);if(s.shape.length!==1)throw new Error(`Segment ids should be a vector but received shape
         ${s.shape}`);if(o.shape[0]!==s.shape[0])throw new Error("segmentIds and indices should have same size.");let a=e.data.get(n.dataId).values,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,[i,c]=Xp(a,n.shape,n.dtype,u,l);return e.makeTensorInfo(c,n.dtype,i)}var E2={kernelName:kp,backendName:"cpu",kernelFunc:lH};function cH(r){let{inputs:t,backend:e,attrs:n}=r,{sparseIndices:o,sparseValues:s,defaultValue:a}=t,{outputShape:u}=n,{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=C.calculateShapes(s,o,u),m=!1,d=e.bufferSync(o),h;switch(s.dtype){case"bool":{let g=e.bufferSync(s),A=!!e.data.get(a.dataId).values[0];h=Ho(d,g,u,f,c,i,l,p,A,m);break}case"float32":{let g=e.bufferSync(s),A=e.data.get(a.dataId).values[0];h=Ho(d,g,u,f,c,i,l,p,A,m);break}case"int32":{let g=e.bufferSync(s),A=e.data.get(a.dataId).values[0];h=Ho(d,g,u,f,c,i,l,p,A,m);break}case"string":{let g=e.bufferSync(s),A=I.decodeString(e.data.get(a.dataId).values[0]);h=Ho(d,g,u,f,c,i,l,p,A,m);break}default:throw new Error(`Unsupported type ${s.dtype}`)}return e.makeTensorInfo(u,h.dtype,h.values)}var D2={kernelName:ol,backendName:"cpu",kernelFunc:cH};function pH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{numOrSizeSplits:s,axis:a}=n,u=I.parseAxisParam(a,o.shape)[0],l=C.prepareSplitSize(o,s,u),i=new Array(o.shape.length).fill(0),c=o.shape.slice();return l.map(p=>{let f=[...c];f[u]=p;let m=wo({inputs:{x:o},backend:e,attrs:{begin:i,size:f}});return i[u]+=p,m})}var B2={kernelName:Hi,backendName:"cpu",kernelFunc:pH};var R2={kernelName:vp,backendName:"cpu",kernelFunc:({inputs:r,backend:t})=>{let{x:e}=r,n=t;se(e,"square");let o=n.data.get(e.dataId).values,s=new Float32Array(o.length);for(let u=0;u<o.length;++u){let l=o[u];s[u]=l*l}return{dataId:n.write(s,e.shape,e.dtype),shape:e.shape,dtype:e.dtype}}};var fH=Pe(ds,(r,t)=>{let e=t;return isNaN(r)?NaN:r>0?1:e.alpha}),T2={kernelName:ds,backendName:"cpu",kernelFunc:fH};function mH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,end:a,strides:u,beginMask:l,endMask:i,ellipsisMask:c,newAxisMask:p,shrinkAxisMask:f}=n;se(o,"stridedSlice");let{finalShapeSparse:m,finalShape:d,isIdentity:h,sliceDim0:g,isSimpleSlice:A,begin:y,end:x,strides:w}=er.sliceInfo(o.shape,s,a,u,l,i,c,p,f),b;if(h)b=et({inputs:{x:o},backend:e,attrs:{shape:d}});else if(g||A){I.assert(o.shape.length>=1,()=>`Input must have rank at least 1, got: ${o.shape.length}`);let v=er.computeOutShape(y,x,w),E=wo({inputs:{x:o},backend:e,attrs:{begin:y,size:v}});b=et({inputs:{x:E},backend:e,attrs:{shape:d}}),e.disposeIntermediateTensorInfo(E)}else{let v=e.bufferSync(o),E=Uh(m,v,w,y);b=e.makeTensorInfo(d,E.dtype,E.values)}return b}var _2={kernelName:il,backendName:"cpu",kernelFunc:mH};function dH(r){let{inputs:t,backend:e,attrs:n}=r,{separator:o,nGramWidths:s,leftPad:a,rightPad:u,padWidth:l,preserveShortSequences:i}=n,{data:c,dataSplits:p}=t,f=e.data.get(c.dataId).values,m=e.data.get(p.dataId).values,[d,h]=Gl(f,m,o,s,a,u,l,i);return[e.makeTensorInfo([d.length],"string",d),e.makeTensorInfo(p.shape,"int32",h)]}var N2={kernelName:Ep,backendName:"cpu",kernelFunc:dH};function hH(r){let{inputs:t,backend:e,attrs:n}=r,{skipEmpty:o}=n,{input:s,delimiter:a}=t;if(s.dtype!=="string")throw new Error("Input must be of datatype string");if(s.shape.length!==1)throw new Error(`Input must be a vector, got shape: ${s.shape}`);if(a.shape.length!==0)throw new Error(`Delimiter must be a scalar, got shape: ${a.shape}`);let u=e.data.get(s.dataId).values,l=e.data.get(a.dataId).values[0],[i,c,p]=Ul(u,l,o),f=c.length;return[e.makeTensorInfo([f,2],"int32",i),e.makeTensorInfo([f],"string",c),e.makeTensorInfo([2],"int32",new Int32Array(p))]}var M2={kernelName:Zd,backendName:"cpu",kernelFunc:hH};function gH(r){let{inputs:t,backend:e,attrs:n}=r,{numBuckets:o}=n,{input:s}=t;if(s.dtype!=="string")throw new Error("Input must be of datatype string");if(o<=0)throw new Error("Number of buckets must be at least 1");let a=e.data.get(s.dataId).values,u=Vl(a,o);return e.makeTensorInfo(s.shape,"int32",u)}var F2={kernelName:eh,backendName:"cpu",kernelFunc:gH};var AH=Pe("Tan",r=>Math.tan(r)),P2={kernelName:"Tan",backendName:"cpu",kernelFunc:AH};var yH=Pe(al,r=>Math.tanh(r)),$2={kernelName:al,backendName:"cpu",kernelFunc:yH};function xH(r){let{inputs:t,backend:e}=r,{tensor:n,indices:o,updates:s}=t,{sliceRank:a,numUpdates:u,sliceSize:l,strides:i,outputSize:c}=C.calculateShapes(s,o,n.shape),p=!1,f=e.bufferSync(o),m=e.bufferSync(s),d=e.bufferSync(n),h=Ho(f,m,n.shape,c,l,u,a,i,d,p);return e.makeTensorInfo(n.shape,h.dtype,h.values)}var L2={kernelName:Xu,backendName:"cpu",kernelFunc:xH};function IH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reps:s}=n;se(o,"tile");let a=Vh(e.bufferSync(o),s);return e.makeTensorInfo(a.shape,a.dtype,a.values)}var O2={kernelName:zo,backendName:"cpu",kernelFunc:IH};function wH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{k:s,sorted:a}=n;se(o,"topk");let u=e.data.get(o.dataId).values,[l,i]=Hh(u,o.shape,o.dtype,s,a);return[e.makeTensorInfo(l.shape,l.dtype,l.values),e.makeTensorInfo(i.shape,i.dtype,i.values)]}var Q2={kernelName:ul,backendName:"cpu",kernelFunc:wH};function bH(r){let{inputs:t,attrs:e,backend:n}=r,{image:o,transforms:s}=t,{interpolation:a,fillMode:u,fillValue:l,outputShape:i}=e,[c,p,f,m]=o.shape,[d,h]=i??[p,f],g=[c,d,h,m],A=I.computeStrides(o.shape),y=A[0],x=A[1],w=A[2],b=I.computeStrides(g),v=b[0],E=b[1],T=b[2],M=I.getTypedArrayFromDType(o.dtype,I.sizeFromShape(g));M.fill(l);let k=n.data.get(o.dataId).values,D=n.data.get(s.dataId).values;for(let R=0;R<c;++R){let O=s.shape[0]===1?D:D.subarray(R*8,R*8+8);for(let $=0;$<d;++$)for(let z=0;z<h;++z)for(let Q=0;Q<m;++Q){let U,H=O[6]*z+O[7]*$+1;if(H===0)continue;let q=(O[0]*z+O[1]*$+O[2])/H,ee=(O[3]*z+O[4]*$+O[5])/H,j=z2(q,f,u),N=z2(ee,p,u);switch(a){case"nearest":U=EH(k,p,f,y,x,w,R,N,j,Q,l);break;case"bilinear":U=DH(k,p,f,y,x,w,R,N,j,Q,l);break;default:throw new Error(`Error in Transform: Expect 'nearest' or 'bilinear', but got ${a}`)}let G=R*v+$*E+z*T+Q;M[G]=U}return n.makeTensorInfo(g,o.dtype,M)}return{dataId:n.write(M,g,o.dtype),shape:o.shape,dtype:o.dtype}}var W2={kernelName:ll,backendName:"cpu",kernelFunc:bH};function z2(r,t,e){switch(e){case"reflect":return CH(r,t);case"wrap":return SH(r,t);case"nearest":return vH(r,t);default:return kH(r,t)}}function CH(r,t){let e=r;if(e<0)if(t<=1)e=0;else{let n=2*t;e<n&&(e=n*Math.trunc(-e/n)+e),e=e<-t?e+n:-e-1}else if(e>t-1)if(t<=1)e=0;else{let n=2*t;e-=n*Math.trunc(e/n),e>=t&&(e=n-e-1)}return I.clamp(0,e,t-1)}function SH(r,t){let e=r;if(e<0)if(t<=1)e=0;else{let n=t-1;e+=t*(Math.trunc(-e/n)+1)}else if(e>t-1)if(t<=1)e=0;else{let n=t-1;e-=t*Math.trunc(e/n)}return I.clamp(0,e,t-1)}function kH(r,t){return r}function vH(r,t){return I.clamp(0,r,t-1)}function Vm(r,t,e,n,o,s,a,u,l,i,c){let p=a*n+u*o+l*s+i;return 0<=u&&u<t&&0<=l&&l<e?r[p]:c}function EH(r,t,e,n,o,s,a,u,l,i,c){let p=Math.round(u),f=Math.round(l);return Vm(r,t,e,n,o,s,a,p,f,i,c)}function DH(r,t,e,n,o,s,a,u,l,i,c){let p=Math.floor(u),f=Math.floor(l),m=p+1,d=f+1,h=(d-l)*Vm(r,t,e,n,o,s,a,p,f,i,c)+(l-f)*Vm(r,t,e,n,o,s,a,p,d,i,c),g=(d-l)*Vm(r,t,e,n,o,s,a,m,f,i,c)+(l-f)*Vm(r,t,e,n,o,s,a,m,d,i,c);return(m-u)*h+(u-p)*g}function BH(r){let{inputs:t,attrs:e,backend:n}=r,{axis:o}=e,{x:s}=t;se(s,"unique");let a=n.data.get(s.dataId).values,{outputValues:u,outputShape:l,indices:i}=Hl(a,o,s.shape,s.dtype);return[n.makeTensorInfo(l,s.dtype,u),n.makeTensorInfo([i.length],"int32",i)]}var G2={kernelName:th,backendName:"cpu",kernelFunc:BH};function RH(r){let{inputs:t,backend:e,attrs:n}=r,{value:o}=t,{axis:s}=n;s<0&&(s+=o.shape.length);let a=o.shape.length,u=o.shape[s],l=new Array(a-1),i=0;for(let m=0;m<a;m++)m!==s&&(l[i++]=o.shape[m]);let c=new Array(a).fill(0),p=o.shape.slice();p[s]=1;let f=new Array(u);for(let m=0;m<f.length;m++){c[s]=m;let d=wo({inputs:{x:o},backend:e,attrs:{begin:c,size:p}});f[m]=et({inputs:{x:d},backend:e,attrs:{shape:l}}),e.disposeIntermediateTensorInfo(d)}return f}var U2={kernelName:qi,backendName:"cpu",kernelFunc:RH};function TH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,segmentIds:s}=t,{numSegments:a}=n;se(o,"unsortedSegmentSum");let u=o.shape.length,l=s.shape.length,i=[],c=[],p=u-l,f=s;for(let d=0;d<p;++d){let h=rf({inputs:{input:f},backend:e,attrs:{dim:d+1}});f=h,c.push(h)}for(let d=0;d<a;++d){let h=I.createScalarValue(d,"int32"),g=e.makeTensorInfo([],"int32",h),A=xI({inputs:{a:g,b:f},backend:e}),y=xo({inputs:{x:A},backend:e,attrs:{dtype:"float32"}}),x=Ql({inputs:{a:y,b:o},backend:e}),w=li({inputs:{x},backend:e,attrs:{axis:0,keepDims:!1}});i.push(w),c.push(g),c.push(A),c.push(y),c.push(x),c.push(w)}let m=tw({inputs:i,backend:e,attrs:{axis:0}});return c.forEach(d=>e.disposeIntermediateTensorInfo(d)),m}var V2={kernelName:rh,backendName:"cpu",kernelFunc:TH};var _H=[gv,Sk,Av,yv,Bk,xv,Iv,wv,bv,Cv,Sv,kv,vv,Ev,Dv,Rv,Tv,_v,Nv,hv,Mv,Fv,Pv,Rk,$v,Dk,Tk,Lv,kk,Ov,zv,Wv,Gv,Uv,Vv,Hv,qv,Kv,jv,Yv,Xv,Jv,Zv,e1,t1,r1,n1,o1,s1,i1,a1,u1,c1,lv,p1,_k,f1,Nk,m1,Mk,d1,h1,g1,Fk,Pk,A1,y1,x1,I1,$k,Lk,vk,w1,Qv,b1,C1,S1,cv,Ok,Qk,k1,zk,v1,E1,D1,B1,R1,T1,_1,Wk,N1,M1,F1,P1,L1,O1,Q1,Gk,z1,W1,V1,Uk,Vk,H1,q1,K1,Hk,j1,J1,Z1,Yh,e2,pv,Kk,t2,r2,n2,o2,Ek,Wm,s2,fv,mv,dv,i2,a2,u2,l2,c2,p2,f2,Zk,m2,h2,g2,A2,tv,y2,x2,I2,rv,G1,b2,C2,S2,k2,v2,E2,D2,B2,ov,R2,sv,iv,T2,_2,N2,M2,F2,av,l1,P2,$2,L2,O2,Q2,W2,qk,G2,U2,V2,Y1];for(let r of _H)je(r);var Te;(function(r){r[r.float32=0]="float32",r[r.int32=1]="int32",r[r.bool=2]="bool",r[r.string=3]="string",r[r.complex64=4]="complex64"})(Te||(Te={}));var na;(function(r){r[r.linear=0]="linear",r[r.relu=1]="relu",r[r.relu6=2]="relu6",r[r.prelu=3]="prelu",r[r.leakyrelu=4]="leakyrelu",r[r.sigmoid=5]="sigmoid",r[r.elu=6]="elu"})(na||(na={}));var H2;function NH(r){H2=r.wasm.cwrap(fl,null,["number","array","number","number","array","number","number","number","number","number","number","number","number"])}function MH(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s,bias:a,preluActivationWeights:u}=t;if(o.dtype!=="float32"||s.dtype!=="float32")throw new Error("_FusedMatMul for non non-float32 tensors not yet supported.");let{transposeA:l,transposeB:i,activation:c,leakyreluAlpha:p}=n,f=e.dataIdMap.get(o.dataId).id,m=e.dataIdMap.get(s.dataId).id,d=0;if(a!=null){let T=e.dataIdMap.get(a.dataId);if(T.shape.length!==1)throw new Error(`_FusedMatMul only supports rank-1 bias but got rank ${T.shape.length}.`);d=T.id}let h=u==null?0:e.dataIdMap.get(u.dataId).id,g=na[c];if(g==null)throw new Error(`${c} activation not yet supported for FusedConv2D in the wasm backend.`);let A=l?o.shape[2]:o.shape[1],y=i?s.shape[1]:s.shape[2],x=Vo.assertAndGetBroadcastShape(o.shape.slice(0,-2),s.shape.slice(0,-2)),w=e.makeOutput([...x,A,y],o.dtype),b=e.dataIdMap.get(w.dataId).id,v=new Uint8Array(new Int32Array(o.shape).buffer),E=new Uint8Array(new Int32Array(s.shape).buffer);return H2(f,v,o.shape.length,m,E,s.shape.length,l,i,g,d,h,p||0,b),w}var q2={kernelName:fl,backendName:"wasm",setupFunc:NH,kernelFunc:MH};function Ee(r,t){let e;function n(s){e=s.wasm.cwrap(r,null,["number","number","number"])}function o(s){let{backend:a,inputs:{x:u}}=s,l=a.dataIdMap.get(u.dataId).id,i=a.makeOutput(u.shape,t||u.dtype),c=a.dataIdMap.get(i.dataId).id;return I.sizeFromShape(i.shape)===0||e(l,Te[u.dtype],c),i}return{kernelName:r,backendName:"wasm",setupFunc:n,kernelFunc:o}}var K2=Ee("Abs");var j2=Ee(Qs);var Y2=Ee(ja);function rt(r,t,e){let n;function o(a){n=a.wasm.cwrap(r,null,["number","array","number","number","array","number","number","number"])}function s(a){let{backend:u,inputs:l}=a,{a:i,b:c}=l,p=u.dataIdMap.get(i.dataId).id,f=u.dataIdMap.get(c.dataId).id,m=e??i.dtype,d=C.assertAndGetBroadcastShape(i.shape,c.shape),h=u.makeOutput(d,m);if(I.sizeFromShape(d)===0)return h;let g=new Uint8Array(new Int32Array(i.shape).buffer),A=new Uint8Array(new Int32Array(c.shape).buffer),y=u.dataIdMap.get(h.dataId).id;return n(p,g,i.shape.length,f,A,c.shape.length,Te[i.dtype],y),h}return{kernelName:r,backendName:"wasm",setupFunc:o,kernelFunc:s}}var FH=!0,X2=rt("Add",FH);var J2;function PH(r){J2=r.wasm.cwrap(zs,null,["array","number","number","number"])}function $H(r){let{inputs:t,backend:e}=r,n=e.makeOutput(t[0].shape,t[0].dtype);if(I.sizeFromShape(n.shape)===0)return n;let o=t.map(u=>e.dataIdMap.get(u.dataId).id),s=new Uint8Array(new Int32Array(o).buffer),a=e.dataIdMap.get(n.dataId).id;return J2(s,o.length,Te[n.dtype],a),n}var Z2={kernelName:zs,backendName:"wasm",setupFunc:PH,kernelFunc:$H};function Kl(r){let{inputs:{x:t},backend:e}=r;if(t.dtype==="string")return Im(e.readSync(t.dataId),t.shape,t.dtype);let n=e.makeOutput(t.shape,t.dtype),o=e.typedArrayFromHeap(t);return e.typedArrayFromHeap(n).set(o),n}var eE={kernelName:ms,backendName:"wasm",kernelFunc:Kl};var tE;function LH(r){tE=r.wasm.cwrap(cl,null,["number","array","number","number","number","array","number"])}function Jn(r){let{inputs:t,backend:e,attrs:n}=r,[o,s]=QH(t.x.shape,n.perm),a=!0;for(let d=0;d<s.length;d++)s[d]!==d&&(a=!1);let u=OH(t.x.shape,n.perm),l={dataId:t.x.dataId,shape:o,dtype:t.x.dtype};if(a){let d=Kl({inputs:t,backend:e});return d.shape=u,d}let i=e.makeOutput(u,l.dtype),c=e.dataIdMap.get(l.dataId).id,p=e.dataIdMap.get(i.dataId).id,f=new Uint8Array(new Int32Array(s).buffer),m=new Uint8Array(new Int32Array(l.shape).buffer);return tE(c,m,l.shape.length,Te[l.dtype],p,f,s.length),i}function OH(r,t){let e=new Array(r.length);for(let n=0;n<e.length;n++)e[n]=r[t[n]];return e}function QH(r,t){let e=[],n=[];for(let o=0;o<r.length;++o)r[o]!==1&&e.push(r[o]),r[t[o]]!==1&&n.push(t[o]);for(let o=0;o<n.length;++o){let s=-1;for(let a=0;a<n.length;++a)n[a]>=o&&(s===-1||n[s]>n[a])&&(s=a);n[s]=o}return[e,n]}var rE={kernelName:cl,backendName:"wasm",kernelFunc:Jn,setupFunc:LH};function hn(r,t,e){let n=r.shape,o=r.shape.length,s=I.parseAxisParam(t,n),a=s,u=C.getAxesPermutation(a,o),l=null,i=!1;if(u!=null){let c=new Array(o);for(let m=0;m<c.length;m++)c[m]=n[u[m]];a=C.getInnerMostAxes(a.length,o),l=Jn({inputs:{x:r},attrs:{perm:u},backend:e});let p=e.dataIdMap.get(r.dataId).id;e.dataIdMap.get(l.dataId).id!==p&&(i=!0)}return{transposed:l,originalAxes:s,axes:a,inputWasTransposed:i}}var nE;function zH(r){nE=r.wasm.cwrap("All",null,["number, number, number"])}function WH(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,l=t.dataIdMap.get(a.dataId).id,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=hn(a,o,t);if(m){let x=t.dataIdMap.get(c.dataId).id;i=c,l=x}let d=i.shape.length;C.assertAxesAreInnerMostDims("all",p,d);let[h,g]=C.computeOutAndReduceShapes(i.shape,p),A=I.sizeFromShape(g),y=t.makeOutput(h,a.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;nE(l,A,x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var oE={kernelName:"All",backendName:"wasm",setupFunc:zH,kernelFunc:WH};var sE;function GH(r){sE=r.wasm.cwrap("Any",null,["number, number, number"])}function UH(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,l=t.dataIdMap.get(a.dataId).id,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=hn(a,o,t);if(m){let x=t.dataIdMap.get(c.dataId).id;i=c,l=x}let d=i.shape.length;C.assertAxesAreInnerMostDims("any",p,d);let[h,g]=C.computeOutAndReduceShapes(i.shape,p),A=I.sizeFromShape(g),y=t.makeOutput(h,a.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;sE(l,A,x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var iE={kernelName:"Any",backendName:"wasm",setupFunc:GH,kernelFunc:UH};function Xh(r){let t;function e(o){t=o.wasm.cwrap(r,null,["number","number","number","number","number"])}function n(o){let{backend:s,inputs:a,attrs:u}=o,{axis:l}=u,{x:i}=a,c=s.dataIdMap.get(i.dataId).id,p=c,f=i,{transposed:m,axes:d,inputWasTransposed:h}=hn(i,l,s);if(h){let b=s.dataIdMap.get(m.dataId).id;b!==c&&(f=m,p=b)}let g=f.shape.slice(0,-1),A=s.makeOutput(g,"int32"),y=s.dataIdMap.get(A.dataId).id,x=I.sizeFromShape(A.shape),w=f.shape[d[0]];return t(p,Te[f.dtype],x,w,y),h&&s.disposeData(m.dataId),A}return{kernelName:r,backendName:"wasm",setupFunc:e,kernelFunc:n}}var aE=Xh(ip);var uE=Xh(ap);var lE=Ee(Ya);var cE=Ee(Xa);var pE=Ee(Ja);var fE=rt(eu,!1);var mE=Ee(Za);var dE;function VH(r){dE=r.wasm.cwrap(tu,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function HH(r){let{inputs:t,attrs:e,backend:n}=r,o=t.x,s=n.dataIdMap.get(o.dataId).id,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=e,c=C.computePool2DInfo(o.shape,a,u,1,l,i),p=c.filterHeight,f=c.filterWidth,m=c.padInfo.top,d=c.padInfo.right,h=c.padInfo.bottom,g=c.padInfo.left,A=c.strideHeight,y=c.strideWidth,x=c.inChannels;if(c.dataFormat!=="channelsLast")throw new Error(`wasm backend does not support dataFormat:'${c.dataFormat}'. Please use 'channelsLast'.`);if(c.dilationWidth!==1||c.dilationHeight!==1)throw new Error(`was backend only supports average pooling with dilation = [1, 1], got [${c.dilationHeight}, ${c.dilationWidth}].`);let w=n.makeOutput(c.outShape,"float32"),b=n.dataIdMap.get(w.dataId).id;return dE(s,o.shape[0],o.shape[1],o.shape[2],p,f,m,d,h,g,A,y,x,b),w}var hE={kernelName:tu,backendName:"wasm",setupFunc:VH,kernelFunc:HH};var gE;function qH(r){gE=r.wasm.cwrap("AvgPool3D",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function KH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n,c=C.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.makeOutput(c.outShape,o.dtype);return gE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left),p}var AE={kernelName:lp,backendName:"wasm",setupFunc:qH,kernelFunc:KH};var yE;function jH(r){yE=r.wasm.cwrap("AvgPool3DGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function YH(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n,c=C.computePool3DInfo(s.shape,a,u,1,l,i),p=e.makeOutput(s.shape,s.dtype);return yE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left,c.filterDepth,c.filterHeight,c.filterWidth),p}var xE={kernelName:cp,backendName:"wasm",setupFunc:jH,kernelFunc:YH};var IE;function XH(r){IE=r.wasm.cwrap("AvgPoolGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function JH(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l}=n,i=C.computePool2DInfo(s.shape,a,u,1,l),c=e.makeOutput(s.shape,s.dtype);return IE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inChannels,i.inHeight,i.inWidth,i.outHeight,i.outWidth,i.strideHeight,i.strideWidth,i.dilationHeight,i.dilationWidth,i.effectiveFilterHeight,i.effectiveFilterWidth,i.padInfo.top,i.padInfo.left,i.filterHeight,i.filterWidth),c}var wE={kernelName:up,backendName:"wasm",setupFunc:XH,kernelFunc:JH};function ur(r){let{inputs:t,attrs:e}=r,{x:n}=t,{shape:o}=e,s=I.sizeFromShape(n.shape),a=I.inferFromImplicitShape(o,s);return I.assert(s===I.sizeFromShape(a),()=>`new shape: ${a}, old shape: ${n.shape}. New shape and old shape must have the same number of elements.`),r.backend.incRef(n.dataId),{dataId:n.dataId,shape:a,dtype:n.dtype}}var bE={kernelName:Ui,backendName:"wasm",kernelFunc:ur};var CE;function ZH(r){CE=r.wasm.cwrap(Ws,null,["number","array","number","number","array","number","number","number","number"])}function e4(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s}=t,{transposeA:a,transposeB:u}=n;if(o.dtype!=="float32"||s.dtype!=="float32")throw new Error("BatchMatMul for non non-float32 tensors not yet supported.");let l=o.shape.length,i=s.shape.length,c=a?o.shape[l-2]:o.shape[l-1],p=u?s.shape[i-1]:s.shape[i-2],f=a?o.shape[l-1]:o.shape[l-2],m=u?s.shape[i-2]:s.shape[i-1],d=o.shape.slice(0,-2),h=s.shape.slice(0,-2),g=I.sizeFromShape(d),A=I.sizeFromShape(h),x=Vo.assertAndGetBroadcastShape(o.shape.slice(0,-2),s.shape.slice(0,-2)).concat([f,m]);I.assert(c===p,()=>`Error in matMul: inner shapes (${c}) and (${p}) of Tensors with shapes ${o.shape} and ${s.shape} and transposeA=${a} and transposeB=${u} must match.`);let w=a?[g,c,f]:[g,f,c],b=u?[A,m,p]:[A,p,m],v=ur({inputs:{x:o},backend:e,attrs:{shape:w}}),E=ur({inputs:{x:s},backend:e,attrs:{shape:b}}),T=e.dataIdMap.get(v.dataId).id,M=e.dataIdMap.get(E.dataId).id,k=a?v.shape[2]:v.shape[1],D=u?E.shape[1]:E.shape[2],_=Math.max(g,A),R=e.makeOutput([_,k,D],v.dtype),O=e.dataIdMap.get(R.dataId).id,$=new Uint8Array(new Int32Array(v.shape).buffer),z=new Uint8Array(new Int32Array(E.shape).buffer);return CE(T,$,v.shape.length,M,z,E.shape.length,a,u,O),e.disposeData(v.dataId),e.disposeData(E.dataId),R.shape=x,R}var SE={kernelName:Ws,backendName:"wasm",setupFunc:ZH,kernelFunc:e4};function bo(r){let{inputs:{x:t},attrs:{begin:e,size:n},backend:o}=r,[s,a]=er.parseSliceParams(t,e,n),u=er.isSliceContinous(t.shape,s,a),l=o.readSync(t.dataId),i=o.makeOutput(a,t.dtype),c=I.computeStrides(t.shape),p=o.dataIdMap.get(i.dataId);if(u){let d=er.computeFlatOffset(s,c);return t.dtype==="string"?p.stringBytes=l.slice(d,d+I.sizeFromShape(a)):o.typedArrayFromHeap(i).set(l.subarray(d,d+I.sizeFromShape(a))),i}if(t.dtype==="string"){let d=Wl(l,s,a,t.shape,t.dtype);return p.stringBytes=d,i}let f=o.typedArrayFromHeap(i),m=t.shape.length;if(m===2)t4(l,c[0],f,s,a);else if(m===3)r4(l,c[0],c[1],f,s,a);else if(m===4)n4(l,c[0],c[1],c[2],f,s,a);else{let d=Wl(l,s,a,t.shape,t.dtype);f.set(d)}return i}function t4(r,t,e,n,o){let s=0,a=n[0],u=n[1],l=a+o[0];for(let i=a;i<l;i++){let c=i*t+u;e.set(r.subarray(c,c+o[1]),s),s+=o[1]}}function r4(r,t,e,n,o,s){let a=0,u=o[0],l=o[1],i=o[2],c=u+s[0],p=l+s[1];for(let f=u;f<c;f++)for(let m=l;m<p;m++){let d=f*t+m*e+i;n.set(r.subarray(d,d+s[2]),a),a+=s[2]}}function n4(r,t,e,n,o,s,a){let u=0,l=s[0],i=s[1],c=s[2],p=l+a[0],f=i+a[1],m=c+a[2],d=s[3];for(let h=l;h<p;h++)for(let g=i;g<f;g++)for(let A=c;A<m;A++){let y=h*t+g*e+A*n+d;o.set(r.subarray(y,y+a[3]),u),u+=a[3]}}var kE={kernelName:Vi,backendName:"wasm",kernelFunc:bo};function o4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,crops:a}=n,u=s.reduce((A,y)=>A*y),l=C.getReshaped(o.shape,s,u),i=C.getPermuted(l.length,s.length),c=C.getReshapedPermuted(o.shape,s,u),p=C.getSliceBeginCoords(a,s.length),f=C.getSliceSize(c,a,s.length),m=ur({inputs:{x:o},backend:e,attrs:{shape:l}}),d=Jn({inputs:{x:m},backend:e,attrs:{perm:i}}),h=ur({inputs:{x:d},backend:e,attrs:{shape:c}}),g=bo({inputs:{x:h},backend:e,attrs:{begin:p,size:f}});return e.disposeData(m.dataId),e.disposeData(d.dataId),e.disposeData(h.dataId),g}var vE={kernelName:pp,backendName:"wasm",kernelFunc:o4};var EE;function s4(r){EE=r.wasm.cwrap(ru,null,["number","number","boolean","number","number","number"])}function i4(r){let{backend:t,inputs:e,attrs:n}=r,{x:o,weights:s}=e,{size:a}=n,u=s.shape.reduce((p,f)=>p*f,1)!==0,l=o.shape.length===1?[a]:[o.shape[0],a],i=t.makeOutput(l,s.dtype);function c(p){return t.dataIdMap.get(p.dataId).id}return EE(c(o),a,u,c(s),Te[s.dtype],c(i)),i}var DE={kernelName:ru,backendName:"wasm",setupFunc:s4,kernelFunc:i4};var a4=!0,BE=rt(fm,a4);function u4(r){let{inputs:t,backend:e}=r,{s0:n,s1:o}=t,s=e.typedArrayFromHeap(n),a=e.typedArrayFromHeap(o),u=C.assertAndGetBroadcastShape(Array.from(s),Array.from(a));return e.makeOutput([u.length],"int32",void 0,new Int32Array(u))}var RE={kernelName:fp,backendName:"wasm",kernelFunc:u4};function Cn(r){let{inputs:{x:t},attrs:{dtype:e},backend:n}=r,o=n.makeOutput(t.shape,e),s=n.typedArrayFromHeap(t);return n.typedArrayFromHeap(o).set(s),o}var TE={kernelName:ps,backendName:"wasm",kernelFunc:Cn};var _E=Ee(nu);var NE;function l4(r){NE=r.wasm.cwrap(fs,null,["number","number","number","number"])}function c4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{clipValueMin:s,clipValueMax:a}=n,u=e.dataIdMap.get(o.dataId).id,l=e.makeOutput(o.shape,o.dtype),i=e.dataIdMap.get(l.dataId).id;return NE(u,s,a,i),l}var ME={kernelName:fs,backendName:"wasm",setupFunc:l4,kernelFunc:c4};function rw(r){let{inputs:t,backend:e}=r,n=I.parseAxisParam(r.attrs.axis,t[0].shape)[0],o=t.map(m=>m.shape);C.assertParamsConsistent(o,n);let s=C.computeOutShape(t.map(m=>m.shape),n),a=t.filter(m=>I.sizeFromShape(m.shape)>0);if(a.length===1)return Kl({inputs:{x:a[0]},backend:e});let u=e.makeOutput(s,t[0].dtype);if(I.sizeFromShape(s)===0)return u;if(a[0].dtype==="string"){let m=a.map(x=>{let b=[-1,I.sizeFromShape(x.shape.slice(n))];return ur({inputs:{x},backend:e,attrs:{shape:b}})}),d=m.map(x=>({vals:e.readSync(x.dataId),shape:x.shape}));s=C.computeOutShape(m.map(x=>x.shape),1);let h=m[0].shape[0]===1,g=Ol(d,s,t[0].dtype,h),A=C.computeOutShape(a.map(x=>x.shape),n);u.shape=A;let y=e.dataIdMap.get(u.dataId);return y.stringBytes=C.fromStringArrayToUint8(g),m.forEach(x=>e.disposeData(x.dataId)),u}let l=I.sizeFromShape(a[0].shape.slice(0,n)),i=0,c=a.map(m=>{let d=I.sizeFromShape(m.shape.slice(n));return i+=d,d}),p=a.map(m=>e.typedArrayFromHeap(m)),f=e.typedArrayFromHeap(u);for(let m=0;m<l;m++){let d=m*i;for(let h=0;h<p.length;h++){let g=c[h],A=m*g,y=p[h].subarray(A,A+g);f.set(y,d),d+=g}}return u}var FE={kernelName:Pi,backendName:"wasm",kernelFunc:rw};var PE;function p4(r){PE=r.wasm.cwrap(Gs,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function f4(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s}=t,a=n.dataIdMap.get(o.dataId).id,u=n.dataIdMap.get(s.dataId).id,{strides:l,dilations:i,pad:c,dimRoundingMode:p,dataFormat:f}=e,m=C.convertConv2DDataFormat(f),d=C.computeConv2DInfo(o.shape,s.shape,l,i,c,p,!1,m),h=d.filterHeight,g=d.filterWidth,A=d.padInfo.top,y=d.padInfo.right,x=d.padInfo.bottom,w=d.padInfo.left,b=d.dilationHeight,v=d.dilationWidth,E=d.strideHeight,T=d.strideWidth,M=d.inChannels,k=d.outChannels,D=d.padInfo.type==="SAME"?1:0;if(d.dataFormat!=="channelsLast")throw new Error(`wasm backend Conv2D does not support dataFormat:'${d.dataFormat}'. Please use 'channelsLast'.`);let _=n.makeOutput(d.outShape,"float32"),R=n.dataIdMap.get(_.dataId).id;return PE(a,o.shape[0],o.shape[1],o.shape[2],u,h,g,A,y,x,w,D,b,v,E,T,M,k,R),_}var $E={kernelName:Gs,backendName:"wasm",setupFunc:p4,kernelFunc:f4};var LE;function m4(r){LE=r.wasm.cwrap(Us,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function d4(r){let{backend:t,inputs:e,attrs:n}=r,{dy:o,filter:s}=e,{strides:a,pad:u,dataFormat:l,dimRoundingMode:i,inputShape:c}=n,p=1,f=C.convertConv2DDataFormat(l),m=C.computeConv2DInfo(c,s.shape,a,p,u,i,!1,f),{batchSize:d,filterHeight:h,filterWidth:g,inChannels:A,inHeight:y,inWidth:x,outChannels:w,outHeight:b,outWidth:v,strideHeight:E,strideWidth:T}=m,M=h-1-m.padInfo.top,k=g-1-m.padInfo.left,D=m.dataFormat==="channelsLast",_=I.computeStrides(m.inShape),R=I.computeStrides(o.shape),[O,$,z]=I.computeStrides(s.shape),Q=_[0],U=D?_[1]:_[2],H=D?_[2]:1,q=D?1:_[1],ee=R[0],j=D?R[1]:R[2],N=D?R[2]:1,G=D?1:R[1],re=t.makeOutput(m.inShape,"float32"),X=t.dataIdMap.get(re.dataId).id,oe=t.dataIdMap.get(o.dataId).id,we=t.dataIdMap.get(s.dataId).id;return LE(oe,we,d,h,g,y,x,A,b,v,w,E,T,M,k,O,$,z,Q,U,H,q,ee,j,N,G,X),re}var OE={kernelName:Us,backendName:"wasm",setupFunc:m4,kernelFunc:d4};var QE;function h4(r){QE=r.wasm.cwrap(ou,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function g4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n;if(o.dtype!=="float32")throw new Error(`Tensor x must have dtype float32, got ${o.dtype}`);if(s.dtype!=="float32")throw new Error(`Tensor filter must have dtype float32, got ${s.dtype}`);let i=C.computeConv3DInfo(o.shape,s.shape,a,l,u),c=e.makeOutput(i.outShape,o.dtype);return QE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inDepth,i.inHeight,i.inWidth,i.inChannels,i.outDepth,i.outHeight,i.outWidth,i.outChannels,i.strideDepth,i.strideHeight,i.strideWidth,i.dilationDepth,i.dilationHeight,i.dilationWidth,i.filterDepth,i.filterHeight,i.filterWidth,i.padInfo.front,i.padInfo.top,i.padInfo.left),c}var zE={kernelName:ou,backendName:"wasm",setupFunc:h4,kernelFunc:g4};var WE;function A4(r){WE=r.wasm.cwrap(su,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function y4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,filterShape:l}=n;if(o.dtype!=="float32")throw new Error(`Tensor dy must have dtype float32, got ${o.dtype}`);if(s.dtype!=="float32")throw new Error(`Tensor filter must have dtype float32, got ${s.dtype}`);let i=C.computeConv3DInfo(o.shape,l,a,1,u),c=e.makeOutput(i.filterShape,s.dtype);return WE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inDepth,i.inHeight,i.inWidth,i.inChannels,i.outDepth,i.outHeight,i.outWidth,i.outChannels,i.strideDepth,i.strideHeight,i.strideWidth,i.dilationDepth,i.dilationHeight,i.dilationWidth,i.filterDepth,i.filterHeight,i.filterWidth,i.padInfo.front,i.padInfo.top,i.padInfo.left),c}var GE={kernelName:su,backendName:"wasm",setupFunc:A4,kernelFunc:y4};var UE;function x4(r){UE=r.wasm.cwrap(iu,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function I4(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{pad:a,strides:u,inputShape:l}=n;if(o.dtype!=="float32")throw new Error(`Tensor dy must have dtype float32, got ${o.dtype}`);if(s.dtype!=="float32")throw new Error(`Tensor filter must have dtype float32, got ${s.dtype}`);let i=C.computeConv3DInfo(l,s.shape,u,1,a),c=e.makeOutput(i.inShape,o.dtype);return UE(e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inDepth,i.inHeight,i.inWidth,i.inChannels,i.outDepth,i.outHeight,i.outWidth,i.outChannels,i.strideDepth,i.strideHeight,i.strideWidth,i.dilationDepth,i.dilationHeight,i.dilationWidth,i.filterDepth,i.filterHeight,i.filterWidth,i.padInfo.front,i.padInfo.top,i.padInfo.left),c}var VE={kernelName:iu,backendName:"wasm",setupFunc:x4,kernelFunc:I4};var HE=Ee("Cos");var qE=Ee(au);var nw;(function(r){r[r.bilinear=0]="bilinear",r[r.nearest=1]="nearest"})(nw||(nw={}));var KE;function w4(r){KE=r.wasm.cwrap(cu,null,["number","number","number","number","array","number","number","number","number","number"])}function b4(r){let{backend:t,inputs:e,attrs:n}=r,{method:o,extrapolationValue:s,cropSize:a}=n,{image:u,boxes:l,boxInd:i}=e,c=l.shape[0],[p,f]=a,m=[c,p,f,u.shape[3]],d=t.dataIdMap.get(u.dataId),h;u.dtype!=="float32"&&(h=Cn({backend:t,inputs:{x:u},attrs:{dtype:"float32"}}),d=t.dataIdMap.get(h.dataId));let g=d.id,A=t.dataIdMap.get(l.dataId).id,y=t.dataIdMap.get(i.dataId).id,x=t.makeOutput(m,"float32"),w=t.dataIdMap.get(x.dataId).id,b=new Uint8Array(new Int32Array(u.shape).buffer);return KE(g,A,y,c,b,p,f,nw[o],s,w),h!=null&&t.disposeData(h.dataId),x}var jE={kernelName:cu,backendName:"wasm",setupFunc:w4,kernelFunc:b4};var YE;function C4(r){YE=r.wasm.cwrap(uu,null,["number","number","number","number","number","number"])}function S4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n,l=o.shape.length;I.assert(o.dtype==="float32"||o.dtype==="int32",()=>`cumprod does not support ${o.dtype} tensors in the WASM backend`);let i=C.getAxesPermutation([s],l),c=o;i!==null&&(c=Jn({inputs:{x:o},attrs:{perm:i},backend:e}));let p=C.getInnerMostAxes(1,l)[0];C.assertAxesAreInnerMostDims("cumprod",[p],l);let f=e.makeOutput(c.shape,c.dtype),m=c.shape[p],d=e.dataIdMap.get(c.dataId).id,h=e.dataIdMap.get(f.dataId).id;YE(d,a?1:0,u?1:0,m,h,Te[o.dtype]);let g=f;if(i!==null){let A=C.getUndoAxesPermutation(i);g=Jn({inputs:{x:f},attrs:{perm:A},backend:e}),e.disposeData(c.dataId),e.disposeData(f.dataId)}return g}var XE={kernelName:uu,backendName:"wasm",setupFunc:C4,kernelFunc:S4};var JE;function k4(r){JE=r.wasm.cwrap(lu,null,["number","number","number","number","number","number"])}function v4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n,l=o.shape.length;I.assert(o.dtype==="float32"||o.dtype==="int32",()=>`cumsum does not support ${o.dtype} tensors in the WASM backend`);let i=C.getAxesPermutation([s],l),c=o;i!==null&&(c=Jn({inputs:{x:o},attrs:{perm:i},backend:e}));let p=C.getInnerMostAxes(1,l)[0];C.assertAxesAreInnerMostDims("cumsum",[p],l);let f=e.makeOutput(c.shape,c.dtype),m=c.shape[p],d=e.dataIdMap.get(c.dataId).id,h=e.dataIdMap.get(f.dataId).id;JE(d,a?1:0,u?1:0,m,h,Te[o.dtype]);let g=f;if(i!==null){let A=C.getUndoAxesPermutation(i);g=Jn({inputs:{x:f},attrs:{perm:A},backend:e}),e.disposeData(c.dataId),e.disposeData(f.dataId)}return g}var ZE={kernelName:lu,backendName:"wasm",setupFunc:k4,kernelFunc:v4};var eD;function E4(r){eD=r.wasm.cwrap("DenseBincount",null,["number","array","number","number","boolean","number","number","boolean","number"])}function D4(r){let{backend:t,inputs:e,attrs:n}=r,{x:o,weights:s}=e,{size:a,binaryOutput:u}=n,l=s.shape.reduce((f,m)=>f*m,1)!==0,i=o.shape.length===1?[a]:[o.shape[0],a],c=t.makeOutput(i,s.dtype);function p(f){return t.dataIdMap.get(f.dataId).id}return eD(p(o),new Uint8Array(new Int32Array(o.shape).buffer),o.shape.length,a,l,p(s),Te[s.dtype],u,p(c)),c}var tD={kernelName:hp,backendName:"wasm",setupFunc:E4,kernelFunc:D4};var rD;function B4(r){rD=r.wasm.cwrap(pu,null,["number","number","number","array","number","array","array","number","number"])}function R4(r){let{backend:t,inputs:e,attrs:n}=r,{x:o}=e,{blockSize:s,dataFormat:a}=n,u=o.shape[0],l=a==="NHWC"?o.shape[1]:o.shape[2],i=a==="NHWC"?o.shape[2]:o.shape[3],c=a==="NHWC"?o.shape[3]:o.shape[1],p=l*s,f=i*s,m=c/(s*s),d=a==="NHWC"?[u,p,f,m]:[u,m,p,f],h=t.makeOutput(d,"float32"),A=t.dataIdMap.get(o.dataId).id,y=new Uint8Array(new Int32Array(I.computeStrides(o.shape)).buffer),x=new Uint8Array(new Int32Array(d).buffer),w=new Uint8Array(new Int32Array(I.computeStrides(d)).buffer),b=t.dataIdMap.get(h.dataId).id;return rD(A,s,a==="NHWC"?1:0,y,o.shape.length-1,x,w,d.length,b),h}var nD={kernelName:pu,backendName:"wasm",setupFunc:B4,kernelFunc:R4};var oD;function T4(r){oD=r.wasm.cwrap(fu,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function _4(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s}=t,a=n.dataIdMap.get(o.dataId).id,u=n.dataIdMap.get(s.dataId).id,{strides:l,dilations:i,pad:c,dimRoundingMode:p}=e,f=i??[1,1],m=C.computeConv2DInfo(o.shape,s.shape,l,f,c,p,!0),d=m.filterHeight,h=m.filterWidth,g=m.padInfo.top,A=m.padInfo.right,y=m.padInfo.bottom,x=m.padInfo.left,w=m.dilationHeight,b=m.dilationWidth,v=m.strideHeight,E=m.strideWidth,T=m.inChannels,M=m.outChannels,k=m.padInfo.type==="SAME"?1:0;if(m.dataFormat!=="channelsLast")throw new Error(`wasm backend DepthwiseConv2dNative does not support dataFormat:'${m.dataFormat}'. Please use 'channelsLast'.`);let D=n.makeOutput(m.outShape,"float32"),_=n.dataIdMap.get(D.dataId).id;return oD(a,o.shape[0],o.shape[1],o.shape[2],u,d,h,g,A,y,x,k,w,b,v,E,T,M,_),D}var sD={kernelName:fu,backendName:"wasm",setupFunc:T4,kernelFunc:_4};var iD;function N4(r){iD=r.wasm.cwrap("Diag",null,["number","number","number","number"])}function M4(r){let{inputs:t,backend:e}=r,{x:n}=t,o=I.sizeFromShape(n.shape),s=e.makeOutput([...n.shape,...n.shape],n.dtype);return iD(e.dataIdMap.get(n.dataId).id,Te[n.dtype],o,e.dataIdMap.get(s.dataId).id),s}var aD={kernelName:gp,backendName:"wasm",setupFunc:N4,kernelFunc:M4};var uD;function F4(r){uD=r.wasm.cwrap(mu,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function P4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n;if(o.dtype!==s.dtype)throw new Error(`Dilation2D error: x must have the same dtype as filter. Got ${o.dtype} and ${s.dtype}`);let i=C.computeDilation2DInfo(o.shape,s.shape,a,u,"NHWC",l),c=e.makeOutput(i.outShape,o.dtype);return uD(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(c.dataId).id,Te[o.dtype],i.batchSize,i.inChannels,i.inHeight,i.inWidth,i.outHeight,i.outWidth,i.strideHeight,i.strideWidth,i.dilationHeight,i.dilationWidth,i.filterHeight,i.filterWidth,i.padInfo.top,i.padInfo.left),c}var lD={kernelName:mu,backendName:"wasm",setupFunc:F4,kernelFunc:P4};var cD;function $4(r){cD=r.wasm.cwrap(Li,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function L4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n;if(o.dtype!==s.dtype||o.dtype!==a.dtype)throw new Error(`Dilation2DBackpropFilter error: x must have the same dtype as filter and dy. Got ${o.dtype}, ${s.dtype}, and ${a.dtype}`);let c=C.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=e.makeOutput(s.shape,s.dtype);return cD(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(a.dataId).id,e.dataIdMap.get(p.dataId).id,Te[o.dtype],c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.filterHeight,c.filterWidth,c.padInfo.top,c.padInfo.left),p}var pD={kernelName:Li,backendName:"wasm",setupFunc:$4,kernelFunc:L4};var fD;function O4(r){fD=r.wasm.cwrap($i,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function Q4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n;if(o.dtype!==s.dtype||o.dtype!==a.dtype)throw new Error(`Dilation2DBackpropInput error: x must have the same dtype as filter and dy. Got ${o.dtype}, ${s.dtype}, and ${a.dtype}`);let c=C.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=e.makeOutput(o.shape,o.dtype);return fD(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(a.dataId).id,e.dataIdMap.get(p.dataId).id,Te[o.dtype],c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.filterHeight,c.filterWidth,c.padInfo.top,c.padInfo.left),p}var mD={kernelName:$i,backendName:"wasm",setupFunc:O4,kernelFunc:Q4};var dD=Ee("Elu");var hD;function z4(r){hD=r.wasm.cwrap(du,null,["number","number","number"])}function W4(r){let{inputs:t,backend:e}=r,{dy:n,y:o}=t,s=e.makeOutput(o.shape,"float32"),a=u=>e.dataIdMap.get(u.dataId).id;return hD(a(o),a(n),a(s)),s}var gD={kernelName:du,backendName:"wasm",setupFunc:z4,kernelFunc:W4};var G4=!1,AD=rt(hu,G4,"bool");var yD=Ee("Erf");var xD=Ee("Exp","float32");function Jh(r){let{inputs:t,attrs:e,backend:n}=r,{input:o}=t,{dim:s}=e,a=o.shape.length,u=o.shape.slice(),l=s;return s<0&&(I.assert(-(a+1)<=s,()=>`Axis must be in the interval [${-(a+1)}, ${a}]`),l=a+s+1),u.splice(l,0,1),ur({inputs:{x:o},backend:n,attrs:{shape:u}})}var ID={kernelName:Oi,backendName:"wasm",kernelFunc:Jh};var wD=Ee(gu,"float32");function ow(r){let{attrs:{shape:t,value:e},backend:n}=r,{attrs:{dtype:o}}=r;o=o||I.inferDtype(e);let s=n.makeOutput(t,o);return n.typedArrayFromHeap(s).fill(e),s}var bD={kernelName:Qi,backendName:"wasm",kernelFunc:ow};var CD;function U4(r){CD=r.wasm.cwrap(Au,null,["number","number","number","number","number","number"])}function V4(r){let{inputs:t,backend:e}=r,{image:n}=t,o=e.makeOutput(n.shape,n.dtype),s=e.dataIdMap.get(n.dataId).id,a=e.dataIdMap.get(o.dataId).id,[u,l,i,c]=n.shape;return CD(s,u,l,i,c,a),o}var SD={kernelName:Au,backendName:"wasm",kernelFunc:V4,setupFunc:U4};var kD=Ee(yu);var H4=!1,vD=rt(Hs,H4);var ED;function q4(r){ED=r.wasm.cwrap(xu,null,["number","number","number","number","number","number","number"])}function K4(r){let{backend:t,inputs:e,attrs:n}=r,{varianceEpsilon:o}=n,{x:s,mean:a,variance:u,offset:l,scale:i}=e,c=t.dataIdMap.get(s.dataId).id,p=t.dataIdMap.get(a.dataId).id,f=t.dataIdMap.get(u.dataId).id,m=l!=null?t.dataIdMap.get(l.dataId).id:0,d=i!=null?t.dataIdMap.get(i.dataId).id:0,h=t.makeOutput(s.shape,s.dtype);if(I.sizeFromShape(s.shape)===0)return h;let g=t.dataIdMap.get(h.dataId).id;return ED(c,p,f,m,d,o,g),h}var DD={kernelName:xu,backendName:"wasm",setupFunc:q4,kernelFunc:K4};var BD;function j4(r){BD=r.wasm.cwrap(ml,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function Y4(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dilations:c,dataFormat:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=e,h=C.computeConv2DInfo(o.shape,s.shape,l,c,i,f),g=na[m];if(g==null)throw new Error(`${m} activation not yet supported for FusedConv2D in the wasm backend.`);let A=n.dataIdMap.get(o.dataId).id,y=n.dataIdMap.get(s.dataId).id,x=h.outChannels,w=0;if(a!=null){let N=n.dataIdMap.get(a.dataId);if(N.shape.length!==1)throw new Error(`FusedConv2D only supports rank-1 bias but got rank ${N.shape.length}.`);if(N.shape[0]!==x)throw new Error(`FusedConv2D bias shape (${N.shape}) does not match the number of output channels (${x})`);w=N.id}let b=h.filterHeight,v=h.filterWidth,E=h.padInfo.top,T=h.padInfo.right,M=h.padInfo.bottom,k=h.padInfo.left,D=h.dilationHeight,_=h.dilationWidth,R=h.strideHeight,O=h.strideWidth,$=h.inChannels,z=h.padInfo.type==="SAME"?1:0,Q=h.batchSize,U=h.inHeight,H=h.inWidth;if(p!=="NHWC")throw new Error(`wasm backend FusedConv2D does not support dataFormat:'${p}'. Please use 'NHWC'.`);let q=n.makeOutput(h.outShape,"float32"),ee=n.dataIdMap.get(q.dataId).id,j=u==null?0:n.dataIdMap.get(u.dataId).id;return BD(A,Q,U,H,y,b,v,w,E,T,M,k,z,D,_,R,O,$,x,g,j,d||0,ee),q}var RD={kernelName:ml,backendName:"wasm",setupFunc:j4,kernelFunc:Y4};var TD;function X4(r){TD=r.wasm.cwrap(dl,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function J4(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dilations:c,dataFormat:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=e,h=C.computeConv2DInfo(o.shape,s.shape,l,c,i,f,!0),g=na[m];if(g==null)throw new Error(`${m} activation not yet supported for FusedDepthwiseConv2D in the wasm backend.`);let A=n.dataIdMap.get(o.dataId).id,y=n.dataIdMap.get(s.dataId).id,x=h.outChannels,w=0;if(a!=null){let N=n.dataIdMap.get(a.dataId);if(N.shape.length!==1)throw new Error(`FusedDepthwiseConv2D only supports rank-1 bias but got rank ${N.shape.length}.`);if(N.shape[0]!==x)throw new Error(`FusedDepthwiseConv2D bias shape (${N.shape}) does not match the number of output channels (${x})`);w=N.id}let b=h.filterHeight,v=h.filterWidth,E=h.padInfo.top,T=h.padInfo.right,M=h.padInfo.bottom,k=h.padInfo.left,D=h.dilationHeight,_=h.dilationWidth,R=h.strideHeight,O=h.strideWidth,$=h.inChannels,z=h.padInfo.type==="SAME"?1:0,Q=h.batchSize,U=h.inHeight,H=h.inWidth;if(p!=="NHWC")throw new Error(`wasm backend FusedDepthwiseConv2D does not support dataFormat:'${p}'. Please use 'NHWC'.`);let q=n.makeOutput(h.outShape,"float32"),ee=n.dataIdMap.get(q.dataId).id,j=u==null?0:n.dataIdMap.get(u.dataId).id;return TD(A,Q,U,H,y,b,v,w,E,T,M,k,z,D,_,R,O,$,x,g,j,d||0,ee),q}var _D={kernelName:dl,backendName:"wasm",setupFunc:X4,kernelFunc:J4};var ND;function Z4(r){ND=r.wasm.cwrap(Iu,null,["number","number","number","number","number","number","array","number"])}function eq(r){let{backend:t,inputs:e}=r,{params:n,indices:o}=e,[s,a,u,l]=_h.prepareAndValidate(n,o),i=t.makeOutput(s,n.dtype);if(a===0)return i;let c=o.shape,p=c[c.length-1],m=t.dataIdMap.get(n.dataId).id,h=t.dataIdMap.get(o.dataId).id,g=new Uint8Array(new Int32Array(l).buffer),A=t.dataIdMap.get(i.dataId).id;return ND(m,Te[n.dtype],h,a,p,u,g,A),i}var MD={kernelName:Iu,backendName:"wasm",setupFunc:Z4,kernelFunc:eq};var FD;function tq(r){FD=r.wasm.cwrap("Gather",null,["number","number","array","number","number","number","array","number"])}function rq(r){let{backend:t,inputs:e,attrs:n}=r,{x:o,indices:s}=e,{axis:a,batchDims:u}=n,l=I.parseAxisParam(a,o.shape)[0],i=t.readSync(s.dataId),c=o.shape[l];for(let M=0;M<i.length;++M){let k=i[M];I.assert(k<=c-1&&k>=0,()=>`GatherV2: the index value ${k} is not in [0, ${c-1}]`)}let p=C.segment_util.collectGatherOpShapeInfo(o,s,l,u),f=ur({inputs:{x:o},attrs:{shape:[p.batchSize,p.outerSize,p.dimSize,p.sliceSize]},backend:t}),m=I.sizeFromShape(s.shape),d=ur({inputs:{x:s},attrs:{shape:[p.batchSize,m/p.batchSize]},backend:t}),h=[p.batchSize,p.outerSize,m/p.batchSize,p.sliceSize],g=t.makeOutput(h,o.dtype);if(I.sizeFromShape(o.shape)===0)return g;let A=f.shape.length-1,x=t.dataIdMap.get(f.dataId).id,b=t.dataIdMap.get(d.dataId).id,v=t.dataIdMap.get(g.dataId).id,E=new Uint8Array(new Int32Array(I.computeStrides(f.shape)).buffer),T=new Uint8Array(new Int32Array(I.computeStrides(h)).buffer);return FD(x,Te[o.dtype],E,A,b,p.batchSize,T,v),t.disposeData(f.dataId),t.disposeData(d.dataId),g.shape=p.outputShape,g}var PD={kernelName:zi,backendName:"wasm",setupFunc:tq,kernelFunc:rq};var nq=!1,$D=rt(wu,nq,"bool");var oq=!1,LD=rt(qs,oq,"bool");var OD=Ee(bu,"bool");var QD=Ee(Cu,"bool");var zD=Ee(Su,"bool");var WD;function sq(r){WD=r.wasm.cwrap(Ks,null,["number","number","number","number"])}function iq(r){let{inputs:{x:t},attrs:{alpha:e},backend:n}=r,o=n.dataIdMap.get(t.dataId).id,s=n.makeOutput(t.shape,"float32");if(I.sizeFromShape(t.shape)!==0){let a=n.dataIdMap.get(s.dataId).id;WD(o,Te[t.dtype],e,a)}return s}var GD={kernelName:Ks,backendName:"wasm",setupFunc:sq,kernelFunc:iq};var aq=!1,UD=rt(ku,aq,"bool");var uq=!1,VD=rt(vu,uq,"bool");var HD;function lq(r){HD=r.wasm.cwrap(Eu,null,["number","number","number","number"])}function cq(r){let{attrs:t,backend:e}=r,{start:n,stop:o,num:s}=t,a=Math.floor(s),u=e.makeOutput([a],"float32");return HD(e.dataIdMap.get(u.dataId).id,n,o,a),u}var qD={kernelName:Eu,backendName:"wasm",setupFunc:lq,kernelFunc:cq};var KD=Ee("Log");var jD=Ee(Du);var pq=!1,YD=rt(Bu,pq,"bool");var XD=Ee(Ru);var fq=!1,JD=rt(Tu,fq,"bool");var mq=!1,ZD=rt(v0,mq,"bool");var eB;function dq(r){eB=r.wasm.cwrap("LRN",null,["number","number","number","number","number","number","number"])}function hq(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{depthRadius:s,bias:a,alpha:u,beta:l}=n;if(o.dtype!=="float32")throw new Error("LRN error: x must have dtype float32");let i=e.makeOutput(o.shape,o.dtype);return eB(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(i.dataId).id,o.shape[3],s,a,u,l),i}var tB={kernelName:"LRN",backendName:"wasm",setupFunc:dq,kernelFunc:hq};var rB;function gq(r){rB=r.wasm.cwrap(_u,null,["number","number","number","number","number","number","number","number","number"])}function Aq(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,y:s,dy:a}=t,{depthRadius:u,bias:l,alpha:i,beta:c}=n;if(o.dtype!=="float32"||s.dtype!=="float32"||a.dtype!=="float32")throw new Error("LRNGrad error: x, y, and dy must have dtype float32");let p=e.makeOutput(o.shape,o.dtype);return rB(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(a.dataId).id,e.dataIdMap.get(p.dataId).id,a.shape[3],u,l,i,c),p}var nB={kernelName:_u,backendName:"wasm",setupFunc:gq,kernelFunc:Aq};var oB;function yq(r){oB=r.wasm.cwrap("Max",null,["number","number","number","number"])}function xq(r){let{backend:t,inputs:e,attrs:n}=r,{reductionIndices:o,keepDims:s}=n,{x:a}=e,l=t.dataIdMap.get(a.dataId).id,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=hn(a,o,t);if(m){let x=t.dataIdMap.get(c.dataId).id;i=c,l=x}let d=i.shape.length;C.assertAxesAreInnerMostDims("max",p,d);let[h,g]=C.computeOutAndReduceShapes(i.shape,p),A=I.sizeFromShape(g),y=t.makeOutput(h,a.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;oB(l,Te[a.dtype],A,x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var sB={kernelName:"Max",backendName:"wasm",setupFunc:yq,kernelFunc:xq};var Iq=!1,iB=rt(js,Iq);var aB;function wq(r){aB=r.wasm.cwrap(Nu,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function bq(r){let{inputs:t,attrs:e,backend:n}=r,o=t.x,s=n.dataIdMap.get(o.dataId).id;I.assert(o.dtype==="float32",()=>`Error in MaxPool: only float32 input is supported. Got ${o.dtype}.`);let{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=e,c=C.computePool2DInfo(o.shape,a,u,1,l,i),p=c.filterHeight,f=c.filterWidth,m=c.padInfo.top,d=c.padInfo.right,h=c.padInfo.bottom,g=c.padInfo.left,A=c.dilationHeight,y=c.dilationWidth,x=c.strideHeight,w=c.strideWidth,b=c.inChannels,v=c.outChannels;if(c.dataFormat!=="channelsLast")throw new Error(`wasm backend does not support dataFormat:'${c.dataFormat}'. Please use 'channelsLast'.`);let E=n.makeOutput(c.outShape,"float32"),T=n.dataIdMap.get(E.dataId).id;return aB(s,o.shape[0],o.shape[1],o.shape[2],p,f,m,d,h,g,A,y,x,w,b,v,T),E}var uB={kernelName:Nu,backendName:"wasm",setupFunc:wq,kernelFunc:bq};var lB;function Cq(r){lB=r.wasm.cwrap("MaxPool3D",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function Sq(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n,c=C.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.makeOutput(c.outShape,o.dtype);return lB(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left),p}var cB={kernelName:yp,backendName:"wasm",setupFunc:Cq,kernelFunc:Sq};var pB;function kq(r){pB=r.wasm.cwrap("MaxPool3DGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function vq(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n,c=C.computePool3DInfo(s.shape,a,u,1,l,i),p=e.makeOutput(s.shape,s.dtype);return pB(e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left),p}var fB={kernelName:xp,backendName:"wasm",setupFunc:kq,kernelFunc:vq};var mB;function Eq(r){mB=r.wasm.cwrap("MaxPoolGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function Dq(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n,c=C.computePool2DInfo(s.shape,a,u,1,l,i),p=e.makeOutput(s.shape,s.dtype);return mB(e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.top,c.padInfo.left),p}var dB={kernelName:Ap,backendName:"wasm",setupFunc:Eq,kernelFunc:Dq};var hB;function Bq(r){hB=r.wasm.cwrap("MaxPoolWithArgmax",null,["number","number","number","number","boolean","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function Rq(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,includeBatchInIndex:l}=n;I.assert(o.shape.length===4,()=>`Error in maxPool: input must be rank 4 but got rank ${o.shape.length}.`);let i=[1,1];I.assert(C.eitherStridesOrDilationsAreOne(a,i),()=>`Error in maxPool: Either strides or dilations must be 1. Got strides ${a} and dilations '${i}'`);let c=C.computePool2DInfo(o.shape,s,a,[1,1],u),p=e.makeOutput(c.outShape,o.dtype),f=e.makeOutput(c.outShape,"int32");return hB(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,e.dataIdMap.get(f.dataId).id,Te[o.dtype],l,c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.top,c.padInfo.left),[p,f]}var gB={kernelName:Ip,backendName:"wasm",setupFunc:Bq,kernelFunc:Rq};var AB;function Tq(r){AB=r.wasm.cwrap(Ys,null,["number, number, number"])}function _q(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=hn(a,o,t),d=p;if(m){let w=t.dataIdMap.get(c.dataId).id;w!==u&&(i=c,l=w,d=C.getInnerMostAxes(d.length,i.shape.length))}C.assertAxesAreInnerMostDims("mean",d,i.shape.length);let[h,g]=C.computeOutAndReduceShapes(i.shape,d),A=I.sizeFromShape(g),y=i;i.dtype!=="float32"&&(y=Cn({backend:t,inputs:{x:i},attrs:{dtype:"float32"}}),l=t.dataIdMap.get(y.dataId).id);let x=t.makeOutput(h,"float32");if(I.sizeFromShape(i.shape)!==0){let w=t.dataIdMap.get(x.dataId).id;AB(l,A,w)}if(m&&t.disposeData(c.dataId),s){let w=C.expandShapeToKeepDim(x.shape,f);x.shape=w}return i.dtype!=="float32"&&t.disposeData(y.dataId),x}var yB={kernelName:Ys,backendName:"wasm",setupFunc:Tq,kernelFunc:_q};var xB;function Nq(r){xB=r.wasm.cwrap("Min",null,["number","number","number","number"])}function Mq(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=hn(a,o,t);if(m){let x=t.dataIdMap.get(c.dataId).id;x!==u&&(i=c,l=x)}let d=i.shape.length;C.assertAxesAreInnerMostDims("min",p,d);let[h,g]=C.computeOutAndReduceShapes(i.shape,p),A=I.sizeFromShape(g),y=t.makeOutput(h,i.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;xB(l,Te[a.dtype],A,x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var IB={kernelName:"Min",backendName:"wasm",setupFunc:Nq,kernelFunc:Mq};var Fq=!1,wB=rt(Mu,Fq);var sw;(function(r){r[r.reflect=0]="reflect",r[r.symmetric=1]="symmetric"})(sw||(sw={}));var bB;function Pq(r){bB=r.wasm.cwrap(Fu,null,["number","array","number","number","array","array","number","number"])}function $q(r){let{inputs:{x:t},backend:e,attrs:{paddings:n,mode:o}}=r,s=n.map((d,h)=>d[0]+t.shape[h]+d[1]),a=e.dataIdMap.get(t.dataId).id,u=e.makeOutput(s,t.dtype),l=e.dataIdMap.get(u.dataId).id,i=new Uint8Array(new Int32Array(t.shape).buffer),c=n.map(d=>d[0]),p=n.map(d=>d[1]),f=new Uint8Array(new Int32Array(c).buffer),m=new Uint8Array(new Int32Array(p).buffer);return bB(a,i,t.shape.length,Te[t.dtype],f,m,sw[o],l),u}var CB={kernelName:Fu,backendName:"wasm",kernelFunc:$q,setupFunc:Pq};var SB;function Lq(r){SB=r.wasm.cwrap(nl,null,["number","number","number","number"])}function iw(r){let{backend:t,inputs:{logits:e},attrs:{dim:n}}=r,o=t.dataIdMap.get(e.dataId).id,s=t.makeOutput(e.shape,e.dtype),a=t.dataIdMap.get(s.dataId).id,u=e.shape[n],l=I.sizeFromShape(e.shape)/u;return I.sizeFromShape(s.shape)===0||SB(o,a,u,l),s}var kB={kernelName:nl,backendName:"wasm",setupFunc:Lq,kernelFunc:iw};var vB;function Oq(r){vB=r.wasm.cwrap(Pu,null,["number","number","number","number","number","number"])}function Qq(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{numSamples:s,seed:a,normalized:u}=n;if(o.dtype!=="float32")throw new Error(`Tensor logits must have dtype float32, got ${o.dtype}`);let l=u?o:iw({inputs:{logits:o},backend:e,attrs:{dim:o.shape.length-1}}),[i,c]=l.shape,p=e.makeOutput([i,s],"int32");return vB(e.dataIdMap.get(l.dataId).id,i,c,s,a,e.dataIdMap.get(p.dataId).id),u||e.disposeData(l.dataId),p}var EB={kernelName:Pu,backendName:"wasm",setupFunc:Oq,kernelFunc:Qq};var DB=rt("Mod",!0);var zq=!0,BB=rt(Xs,zq);var RB=Ee("Neg");function af(r,t){let e=new Int32Array(r.wasm.HEAPU8.buffer,t,4),n=e[0],o=e[1],s=e[2],a=e[3];return r.wasm._free(t),{pSelectedIndices:n,selectedSize:o,pSelectedScores:s,pValidOutputs:a}}var TB;function Wq(r){TB=r.wasm.cwrap(Lu,"number",["number","number","number","number","number"])}function Gq(r){let{backend:t,inputs:e,attrs:n}=r,{iouThreshold:o,maxOutputSize:s,scoreThreshold:a}=n,{boxes:u,scores:l}=e,i=t.dataIdMap.get(u.dataId).id,c=t.dataIdMap.get(l.dataId).id,p=TB(i,c,s,o,a),{pSelectedIndices:f,selectedSize:m,pSelectedScores:d,pValidOutputs:h}=af(t,p);return t.wasm._free(d),t.wasm._free(h),t.makeOutput([m],"int32",f)}var _B={kernelName:Lu,backendName:"wasm",setupFunc:Wq,kernelFunc:Gq};var NB;function Uq(r){NB=r.wasm.cwrap(mm,"number",["number","number","number","number","number","bool"])}function Vq(r){let{backend:t,inputs:e,attrs:n}=r,{iouThreshold:o,maxOutputSize:s,scoreThreshold:a,padToMaxOutputSize:u}=n,{boxes:l,scores:i}=e,c=t.dataIdMap.get(l.dataId).id,p=t.dataIdMap.get(i.dataId).id,f=NB(c,p,s,o,a,u),{pSelectedIndices:m,selectedSize:d,pSelectedScores:h,pValidOutputs:g}=af(t,f);t.wasm._free(h);let A=t.makeOutput([d],"int32",m),y=t.makeOutput([],"int32",g);return[A,y]}var MB={kernelName:mm,backendName:"wasm",setupFunc:Uq,kernelFunc:Vq};var FB;function Hq(r){FB=r.wasm.cwrap(Ou,"number",["number","number","number","number","number","number"])}function qq(r){let{backend:t,inputs:e,attrs:n}=r,{iouThreshold:o,maxOutputSize:s,scoreThreshold:a,softNmsSigma:u}=n,{boxes:l,scores:i}=e,c=t.dataIdMap.get(l.dataId).id,p=t.dataIdMap.get(i.dataId).id,f=FB(c,p,s,o,a,u),{pSelectedIndices:m,selectedSize:d,pSelectedScores:h,pValidOutputs:g}=af(t,f);t.wasm._free(g);let A=t.makeOutput([d],"int32",m),y=t.makeOutput([d],"float32",h);return[A,y]}var PB={kernelName:Ou,backendName:"wasm",setupFunc:Hq,kernelFunc:qq};var Kq=!1,$B=rt($u,Kq,"bool");var LB;function jq(r){LB=r.wasm.cwrap(Qu,null,["number","number","number","number","number"])}function Yq(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o}=t,{dtype:s,depth:a,onValue:u,offValue:l}=n,i=e.makeOutput([...o.shape,a],s),c=e.dataIdMap.get(i.dataId).id,f=e.dataIdMap.get(o.dataId).id;return LB(f,a,u,l,c),i}var OB={kernelName:Qu,backendName:"wasm",setupFunc:jq,kernelFunc:Yq};function Xq(r){let{inputs:{x:t},backend:e}=r,n=e.makeOutput(t.shape,t.dtype);return e.typedArrayFromHeap(n).fill(1),n}var QB={kernelName:Wi,backendName:"wasm",kernelFunc:Xq};function Jq(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n;if(t.length===1)return Jh({inputs:{input:t[0]},backend:e,attrs:{dim:o}});let s=t[0].shape,a=t[0].dtype;t.forEach(c=>{I.assertShapesMatch(s,c.shape,"All tensors passed to stack must have matching shapes"),I.assert(a===c.dtype,()=>"All tensors passed to stack must have matching dtypes")});let u=[],l=t.map(c=>{let p=Jh({inputs:{input:c},backend:e,attrs:{dim:o}});return u.push(p),p}),i=rw({inputs:l,backend:e,attrs:{axis:o}});return u.forEach(c=>e.disposeData(c.dataId)),i}var zB={kernelName:Gi,backendName:"wasm",kernelFunc:Jq};var WB;function Zq(r){WB=r.wasm.cwrap(zu,null,["number","array","number","number","array","array","number","number"])}function eK(r){let{inputs:{x:t},backend:e,attrs:{paddings:n,constantValue:o}}=r,s=n.map((h,g)=>h[0]+t.shape[g]+h[1]);if(I.sizeFromShape(t.shape)===0)return ow({backend:e,attrs:{shape:s,value:o,dtype:t.dtype}});let a=e.dataIdMap.get(t.dataId).id,u=e.makeOutput(s,t.dtype),i=e.dataIdMap.get(u.dataId).id,c=new Uint8Array(new Int32Array(t.shape).buffer),p=n.map(h=>h[0]),f=n.map(h=>h[1]),m=new Uint8Array(new Int32Array(p).buffer),d=new Uint8Array(new Int32Array(f).buffer);return WB(a,c,t.shape.length,Te[t.dtype],m,d,o,i),u}var Zh={kernelName:zu,backendName:"wasm",kernelFunc:eK,setupFunc:Zq};var tK=!1,GB=rt("Pow",tK);var UB;function rK(r){UB=r.wasm.cwrap(Js,null,["number","number","number"])}function nK(r){let{inputs:t,backend:e}=r,{x:n,alpha:o}=t,s=e.dataIdMap.get(n.dataId).id,a=e.dataIdMap.get(o.dataId).id,u=s,l=n,i=l;l.dtype!=="float32"&&(i=Cn({backend:e,inputs:{x:n},attrs:{dtype:"float32"}}),u=e.dataIdMap.get(i.dataId).id);let c=e.makeOutput(n.shape,"float32"),p=e.dataIdMap.get(c.dataId).id;return UB(u,a,p),l.dtype!=="float32"&&e.disposeData(i.dataId),c}var VB={kernelName:Js,backendName:"wasm",setupFunc:rK,kernelFunc:nK};var HB;function oK(r){HB=r.wasm.cwrap(Wu,null,["number","number","number","number"])}function sK(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=hn(a,o,t),d=p;if(m){let x=t.dataIdMap.get(c.dataId).id;x!==u&&(i=c,l=x,d=C.getInnerMostAxes(d.length,i.shape.length))}C.assertAxesAreInnerMostDims("prod",d,i.shape.length);let[h,g]=C.computeOutAndReduceShapes(i.shape,d),A=I.sizeFromShape(g),y=t.makeOutput(h,i.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;HB(l,A,Te[y.dtype],x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var qB={kernelName:Wu,backendName:"wasm",setupFunc:oK,kernelFunc:sK};var iK=r=>{let{backend:t,attrs:e}=r,{start:n,stop:o,step:s,dtype:a}=e,u=zl(n,o,s,a),l=t.makeOutput([u.length],a);return t.typedArrayFromHeap(l).set(u),l},KB={kernelName:wp,backendName:"wasm",kernelFunc:iK};var aK=!0,jB=rt(Vs,aK);var YB=Ee(Gu);var XB=Ee(Zs);var JB=Ee(ei);var ZB;function uK(r){ZB=r.wasm.cwrap(Hu,null,["number","number","number","number","number","number","number","number","number","number"])}function lK(r){let{backend:t,inputs:e,attrs:n}=r,{images:o}=e,{alignCorners:s,halfPixelCenters:a,size:u}=n,[l,i]=u,[c,p,f,m]=o.shape,d=[c,l,i,m],h=t.dataIdMap.get(o.dataId),g;h.dtype!=="float32"&&(g=Cn({backend:t,inputs:{x:o},attrs:{dtype:"float32"}}),h=t.dataIdMap.get(g.dataId));let A=h.id,y=t.makeOutput(d,"float32");if(I.sizeFromShape(o.shape)===0)return y;let x=t.dataIdMap.get(y.dataId).id;return ZB(A,c,p,f,m,l,i,s?1:0,a?1:0,x),g!=null&&t.disposeData(g.dataId),y}var eR={kernelName:Hu,backendName:"wasm",setupFunc:uK,kernelFunc:lK};var tR;function cK(r){tR=r.wasm.cwrap(qu,null,["number","number","number","array","array","boolean"])}function pK(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,u=e.makeOutput(o.shape,"float32"),l=e.dataIdMap.get(o.dataId),i;return l.dtype!=="float32"&&(i=Cn({backend:e,inputs:{x:o},attrs:{dtype:"float32"}}),l=e.dataIdMap.get(i.dataId)),tR(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(u.dataId).id,new Uint8Array(new Int32Array(o.shape).buffer),new Uint8Array(new Int32Array(s.shape).buffer),a),i!=null&&e.disposeData(i.dataId),u}var rR={kernelName:qu,backendName:"wasm",setupFunc:cK,kernelFunc:pK};var nR;function fK(r){nR=r.wasm.cwrap(Uu,null,["number","number","number","number","number","number","number","number","number","number"])}function mK(r){let{backend:t,inputs:e,attrs:n}=r,{images:o}=e,{alignCorners:s,halfPixelCenters:a,size:u}=n,[l,i]=u,[c,p,f,m]=o.shape,d=[c,l,i,m],h=t.makeOutput(d,"float32");if(I.sizeFromShape(o.shape)===0)return h;let g=t.dataIdMap.get(o.dataId),A;g.dtype!=="float32"&&(A=Cn({backend:t,inputs:{x:o},attrs:{dtype:"float32"}}),g=t.dataIdMap.get(A.dataId));let y=g.id,x=t.dataIdMap.get(h.dataId).id;return nR(y,c,p,f,m,l,i,s?1:0,a?1:0,x),A!=null&&t.disposeData(A.dataId),h}var oR={kernelName:Uu,backendName:"wasm",setupFunc:fK,kernelFunc:mK};var sR;function dK(r){sR=r.wasm.cwrap(Vu,null,["number","number","number","array","array","boolean"])}function hK(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,u=e.makeOutput(o.shape,"float32"),l=e.dataIdMap.get(o.dataId),i;return l.dtype!=="float32"&&(i=Cn({backend:e,inputs:{x:o},attrs:{dtype:"float32"}}),l=e.dataIdMap.get(i.dataId)),sR(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(u.dataId).id,new Uint8Array(new Int32Array(o.shape).buffer),new Uint8Array(new Int32Array(s.shape).buffer),a),i!=null&&e.disposeData(i.dataId),u}var iR={kernelName:Vu,backendName:"wasm",setupFunc:dK,kernelFunc:hK};var aR;function gK(r){aR=r.wasm.cwrap(Ku,null,["number","array","number","array","number","number"])}function AK(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dims:s}=n,a=I.parseAxisParam(s,o.shape);if(o.shape.length===0)return Kl({inputs:{x:o},backend:e});let u=e.makeOutput(o.shape,o.dtype),l=e.dataIdMap.get(o.dataId).id,i=e.dataIdMap.get(u.dataId).id,c=new Uint8Array(new Int32Array(a).buffer),p=new Uint8Array(new Int32Array(o.shape).buffer);aR(l,c,a.length,p,o.shape.length,i);let f=ur({inputs:{x:u},attrs:{shape:o.shape},backend:e});return e.disposeData(u.dataId),f}var uR={kernelName:Ku,backendName:"wasm",kernelFunc:AK,setupFunc:gK};var lR;function yK(r){lR=r.wasm.cwrap(pl,null,["number","number","number","number","number","number","number","number","array","number","number"])}function xK(r){let{inputs:t,backend:e,attrs:n}=r,{image:o}=t,{radians:s,fillValue:a,center:u}=n,l=e.makeOutput(o.shape,o.dtype),i=e.dataIdMap.get(o.dataId).id,c=e.dataIdMap.get(l.dataId).id,[p,f,m,d]=o.shape,[h,g]=C.getImageCenter(u,f,m),A=a===0,y=255,x=typeof a=="number"?[a,a,a,A?0:y]:[...a,y],w=new Uint8Array(new Int32Array(x).buffer);return lR(i,p,f,m,d,s,h,g,w,x.length,c),l}var cR={kernelName:pl,backendName:"wasm",kernelFunc:xK,setupFunc:yK};var pR=Ee(ju);var fR=Ee(ti);var mR;function IK(r){mR=r.wasm.cwrap(Yu,null,["number","number","number","number","number","number","array","number","number"])}function wK(r){let{backend:t,inputs:e,attrs:n}=r,{indices:o,updates:s}=e,{shape:a}=n,u=t.makeOutput(a,s.dtype);if(I.sizeFromShape(a)===0)return u;let{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=Gp.calculateShapes(s,o,a),d=t.dataIdMap.get(o.dataId).id,g=t.dataIdMap.get(s.dataId).id,A=new Uint8Array(new Int32Array(p).buffer),y=t.dataIdMap.get(u.dataId).id;return mR(d,g,Te[s.dtype],l,i,c,A,f,y),u}var dR={kernelName:Yu,backendName:"wasm",setupFunc:IK,kernelFunc:wK};var hR;function bK(r){hR=r.wasm.cwrap(Ju,null,["number","number","number","number","number","number","bool","number"])}function CK(r){let{inputs:t,backend:e,attrs:n}=r,{sortedSequence:o,values:s}=t,{side:a}=n;if(o.dtype!==s.dtype)throw new Error(`SearchSorted error: sorted_sequence must have the same dtype as values. Got ${o.dtype} and ${s.dtype}`);let u=e.makeOutput(s.shape,"int32");function l(i){return e.dataIdMap.get(i.dataId).id}return hR(l(o),l(s),o.shape[0],o.shape[1],s.shape[1],Te[o.dtype],a==="left",l(u)),u}var gR={kernelName:Ju,backendName:"wasm",setupFunc:bK,kernelFunc:CK};var AR;function SK(r){AR=r.wasm.cwrap("SelectV2",null,["number","number","number","number","number"])}function kK(r){let{inputs:t,backend:e}=r,{condition:n,t:o,e:s}=t,a=e.dataIdMap.get(n.dataId).id,u=e.dataIdMap.get(o.dataId).id,l=e.dataIdMap.get(s.dataId).id,i=e.makeOutput(o.shape,o.dtype),c=e.dataIdMap.get(i.dataId).id,p=n.shape.length,f=o.shape.length,m=p===0||p>1||f===1?1:I.sizeFromShape(o.shape.slice(1));return AR(a,u,l,m,c),i}var yR={kernelName:bp,backendName:"wasm",kernelFunc:kK,setupFunc:SK};var xR=Ee(Zu);var IR;function vK(r){IR=r.wasm.cwrap(ri,null,["number","number"])}function EK(r){let{backend:t,inputs:{x:e}}=r,n=t.dataIdMap.get(e.dataId).id,o=t.makeOutput(e.shape,e.dtype),s=t.dataIdMap.get(o.dataId).id;return I.sizeFromShape(o.shape)===0||IR(n,s),o}var wR={kernelName:"Sigmoid",backendName:"wasm",setupFunc:vK,kernelFunc:EK};var bR=Ee(tl);var CR=Ee("Sin");var SR=Ee(el);var kR=Ee(rl);function DK(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,paddings:a}=n,u=I.sizeFromShape(s),l=[[0,0]];l.push(...a);for(let v=1+s.length;v<o.shape.length;++v)l.push([0,0]);let i=Zh.kernelFunc({inputs:{x:o},backend:e,attrs:{paddings:l,constantValue:0}}),c=C.getReshaped(i.shape,s,u,!1),p=C.getPermuted(c.length,s.length,!1),f=C.getReshapedPermuted(i.shape,s,u,!1),h=ur({inputs:{x:i},backend:e,attrs:{shape:c}}),y=Jn({inputs:{x:h},backend:e,attrs:{perm:p}}),b=ur({inputs:{x:y},backend:e,attrs:{shape:f}});return e.disposeData(i.dataId),e.disposeData(h.dataId),e.disposeData(y.dataId),b}var vR={kernelName:Cp,backendName:"wasm",kernelFunc:DK};var ER;function BK(r){ER=r.wasm.cwrap("SparseFillEmptyRows","number",["number","number","number","number","number","number","number","number","number","number","number","number"])}function RK(r){let{backend:t,inputs:e}=r,{indices:n,values:o,denseShape:s,defaultValue:a}=e,u=n.shape[0],l=n.shape[1],i=t.readSync(s.dataId)[0],c=[u+i,l],p=t.dataIdMap.get(n.dataId).id,f=t.dataIdMap.get(o.dataId).id,m=t.dataIdMap.get(a.dataId).id,d=t.makeOutput(c,n.dtype),h=t.dataIdMap.get(d.dataId).id,g=t.makeOutput(c.slice(0,1),o.dtype),A=t.dataIdMap.get(g.dataId).id,y=t.makeOutput([i],"bool"),x=t.dataIdMap.get(y.dataId).id,w=t.makeOutput([u],n.dtype),b=t.dataIdMap.get(w.dataId).id,v=t.makeOutput([4],"int32"),E=t.dataIdMap.get(v.dataId).id,T=ER(p,f,Te[o.dtype],u,i,l,m,h,A,x,b,E),M=t.readSync(v.dataId),k;switch(M[0]){case 1:{k=C.getSparseFillEmptyRowsIndicesDenseShapeMismatch(M[1]);break}case 2:{k=C.getSparseFillEmptyRowsNegativeIndexErrorMessage(M[1],M[2]);break}case 3:k=C.getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(M[1],M[2],M[3]);break;default:k=""}if(t.disposeData(v.dataId),k)throw t.disposeData(d.dataId),t.disposeData(g.dataId),t.disposeData(y.dataId),t.disposeData(w.dataId),new Error(k);let D=d,_=g;return T!==c[0]&&(D=bo({inputs:{x:d},attrs:{begin:0,size:[T,l]},backend:t}),_=bo({inputs:{x:g},attrs:{begin:0,size:T},backend:t}),t.disposeData(d.dataId),t.disposeData(g.dataId)),[D,_,y,w]}var DR={kernelName:Jd,backendName:"wasm",setupFunc:BK,kernelFunc:RK};var BR;function TK(r){BR=r.wasm.cwrap(dm,null,["number","number","number","number","number","number","number"])}function _K(r){let{backend:t,inputs:e}=r,{inputIndices:n,inputShape:o,newShape:s}=e;if(n.shape.length!==2)throw new Error(`Input indices should be a matrix but received shape
        ${n.shape}`);if(o.shape.length!==1)throw new Error(`Input shape should be a vector but received shape
        ${o.shape}`);if(s.shape.length!==1)throw new Error(`Target shape should be a vector but received shape ${s.shape}`);let a=t.dataIdMap.get(n.dataId).id,u=t.dataIdMap.get(o.dataId).id,l=t.dataIdMap.get(s.dataId).id,i=n.shape[0],c=I.sizeFromShape(s.shape),p=t.makeOutput([i,c],n.dtype),f=t.dataIdMap.get(p.dataId).id,m=t.makeOutput([c],s.dtype),d=t.dataIdMap.get(m.dataId).id,h=t.makeOutput([3],"int32"),g=t.dataIdMap.get(h.dataId).id;BR(a,u,l,i,f,d,g);let A=t.readSync(h.dataId),y;switch(A[0]){case 0:{y=C.getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(A[1],A[2]);break}case 1:{y=C.getSparseReshapeNegativeOutputDimErrorMessage(A[1],A[2]);break}case 2:y=C.getSparseReshapeEmptyTensorZeroOutputDimErrorMessage();break;case 3:{let x=Array.from(t.readSync(o.dataId)),w=Array.from(t.readSync(m.dataId));y=C.getSparseReshapeInputOutputMultipleErrorMessage(x,w);break}case 4:{let x=Array.from(t.readSync(o.dataId)),w=Array.from(t.readSync(m.dataId));y=C.getSparseReshapeInputOutputMismatchErrorMessage(x,w);break}default:y=""}if(t.disposeData(h.dataId),y)throw t.disposeData(p.dataId),t.disposeData(m.dataId),new Error(y);return[p,m]}var RR={kernelName:dm,backendName:"wasm",setupFunc:TK,kernelFunc:_K};var TR;function eg(r){TR=r.wasm.cwrap("SparseSegmentReduction",null,["number","number","number","number","number","number","number","number","number"])}function tg(r,t){let{backend:e,inputs:n}=r,{data:o,indices:s,segmentIds:a}=n,u=s.shape[0],l=e.readSync(a.dataId,u-1,u)[0],c=u>0?l+1:0;if(c<0)throw new Error(C.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());let p=o.shape.slice();p[0]=c;let f=e.dataIdMap.get(o.dataId).id,m=e.dataIdMap.get(s.dataId).id,d=e.dataIdMap.get(a.dataId).id,h=e.makeOutput(p,o.dtype),g=e.dataIdMap.get(h.dataId).id,A=e.makeOutput([4],"int32"),y=e.dataIdMap.get(A.dataId).id;TR(f,Te[o.dtype],o.shape[0],m,d,g,y,t,0);let x=e.readSync(A.dataId),w;switch(x[0]){case 0:{w=C.getSparseSegmentReductionNegativeSegmentIdsErrorMessage();break}case 1:{w=C.getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage();break}case 2:w=C.getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(x[1],x[2]);break;case 3:w=C.getSparseSegmentReductionIndicesOutOfRangeErrorMessage(x[1],x[2],x[3]);break;default:w=""}if(e.disposeData(A.dataId),w)throw e.disposeData(h.dataId),new Error(w);return h}function NK(r){return tg(r,!0)}var _R={kernelName:Sp,backendName:"wasm",setupFunc:eg,kernelFunc:NK};function MK(r){return tg(r,!1)}var NR={kernelName:kp,backendName:"wasm",setupFunc:eg,kernelFunc:MK};var MR;function FK(r){MR=r.wasm.cwrap(ol,null,["number","number","number","number","number","number","number","number","array","number","number"])}function PK(r){let{backend:t,inputs:e,attrs:n}=r,{sparseIndices:o,sparseValues:s,defaultValue:a}=e,{outputShape:u}=n,l=t.makeOutput(u,a.dtype);if(I.sizeFromShape(u)===0)return l;let{sliceRank:i,numUpdates:c,sliceSize:p,strides:f,outputSize:m}=C.calculateShapes(s,o,u),d=t.dataIdMap.get(o.dataId).id,h=t.dataIdMap.get(s.dataId).id,g=t.dataIdMap.get(a.dataId).id,A=new Uint8Array(new Int32Array(f).buffer),y=t.dataIdMap.get(l.dataId).id;return MR(d,h,s.shape.length,g,Te[a.dtype],i,c,p,A,m,y),l}var FR={kernelName:ol,backendName:"wasm",setupFunc:FK,kernelFunc:PK};function $K(r){let{inputs:t,attrs:e,backend:n}=r,{x:o}=t,{numOrSizeSplits:s,axis:a}=e,u=I.parseAxisParam(a,o.shape)[0],l=C.prepareSplitSize(o,s,u),i=new Array(o.shape.length).fill(0),c=o.shape.slice();return l.map(p=>{let f=[...c];f[u]=p;let m=bo({inputs:{x:o},attrs:{begin:i,size:f},backend:n});return i[u]+=p,m})}var PR={kernelName:Hi,backendName:"wasm",kernelFunc:$K};var $R=Ee(ni);var LR=Ee(vp);var LK=!0,OR=rt(sl,LK);var QR;function OK(r){QR=r.wasm.cwrap(ds,null,["number","number","number","number"])}function QK(r){let{backend:t,inputs:e,attrs:n}=r,{alpha:o}=n,{x:s}=e,a=t.dataIdMap.get(s.dataId).id,u=t.makeOutput(s.shape,s.dtype),l=t.dataIdMap.get(u.dataId).id;return QR(a,o,Te[s.dtype],l),u}var zR={kernelName:ds,backendName:"wasm",setupFunc:OK,kernelFunc:QK};var WR;function zK(r){WR=r.wasm.cwrap(il,null,["number","array","number","array","array","array","array","array","number","number"])}function WK(r){let{backend:t,inputs:e,attrs:n}=r,{x:o}=e,{begin:s,end:a,strides:u,beginMask:l,endMask:i,ellipsisMask:c,newAxisMask:p,shrinkAxisMask:f}=n,{finalShapeSparse:m,finalShape:d,isIdentity:h,sliceDim0:g,isSimpleSlice:A,begin:y,end:x,strides:w}=er.sliceInfo(o.shape,s,a,u,l,i,c,p,f),b;if(h)b=ur({inputs:{x:o},backend:t,attrs:{shape:d}});else if(g||A){I.assert(o.shape.length>=1,()=>`Input must have rank at least 1, got: ${o.shape.length}`);let v=er.computeOutShape(y,x,w),E=bo({inputs:{x:o},backend:t,attrs:{begin:y,size:v}});b=ur({inputs:{x:E},backend:t,attrs:{shape:d}}),t.disposeData(E.dataId)}else{let v=t.makeOutput(m,"float32"),E=t.dataIdMap.get(o.dataId).id,T=new Uint8Array(new Int32Array(I.computeStrides(o.shape)).buffer),M=new Uint8Array(new Int32Array(y).buffer),k=new Uint8Array(new Int32Array(x).buffer),D=new Uint8Array(new Int32Array(w).buffer),_=new Uint8Array(new Int32Array(m).buffer),R=new Uint8Array(new Int32Array(I.computeStrides(m)).buffer),O=t.dataIdMap.get(v.dataId).id;WR(E,T,o.shape.length,M,k,D,_,R,m.length,O),b=ur({inputs:{x:v},backend:t,attrs:{shape:d}}),t.disposeData(v.dataId)}return b}var GR={kernelName:il,backendName:"wasm",setupFunc:zK,kernelFunc:WK};function GK(r){let{backend:t,inputs:e,attrs:n}=r,{data:o,dataSplits:s}=e,{separator:a,nGramWidths:u,leftPad:l,rightPad:i,padWidth:c,preserveShortSequences:p}=n,f=t.readSync(o.dataId),m=t.readSync(s.dataId),[d,h]=Gl(f,m,a,u,l,i,c,p),g=t.makeOutput([d.length],"string"),A=t.dataIdMap.get(g.dataId);A.stringBytes=d;let y=t.makeOutput(s.shape,"int32");return t.typedArrayFromHeap(y).set(h),[g,y]}var UR={kernelName:Ep,backendName:"wasm",kernelFunc:GK};function UK(r){let{backend:t,inputs:e,attrs:n}=r,{input:o,delimiter:s}=e,{skipEmpty:a}=n,u=t.readSync(o.dataId),l=t.readSync(s.dataId),[i,c,p]=Ul(u,l[0],a),f=c.length,m=t.makeOutput([f,2],"int32");t.typedArrayFromHeap(m).set(i);let h=t.makeOutput([f],"string"),g=t.dataIdMap.get(h.dataId);g.stringBytes=c;let A=t.makeOutput([2],"int32");return t.typedArrayFromHeap(A).set(p),[m,h,A]}var VR={kernelName:Zd,backendName:"wasm",kernelFunc:UK};function VK(r){let{backend:t,inputs:e,attrs:n}=r,{input:o}=e,{numBuckets:s}=n,a=t.readSync(o.dataId),u=Vl(a,s),l=t.makeOutput(o.shape,"int32");return t.typedArrayFromHeap(l).set(u),l}var HR={kernelName:eh,backendName:"wasm",kernelFunc:VK};var HK=!0,qR=rt("Sub",HK);var KR;function qK(r){KR=r.wasm.cwrap("Sum",null,["number","number","number","number"])}function KK(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=hn(a,o,t),d=p;if(m){let x=t.dataIdMap.get(c.dataId).id;x!==u&&(i=c,l=x,d=C.getInnerMostAxes(d.length,i.shape.length))}C.assertAxesAreInnerMostDims("sum",d,i.shape.length);let[h,g]=C.computeOutAndReduceShapes(i.shape,d),A=I.sizeFromShape(g),y=t.makeOutput(h,i.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;KR(l,A,Te[y.dtype],x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var jR={kernelName:"Sum",backendName:"wasm",setupFunc:qK,kernelFunc:KK};var YR=Ee("Tan");var XR=Ee(al);var JR;function jK(r){JR=r.wasm.cwrap(Xu,null,["number","number","number","number","number","number","array","number","number","number"])}function YK(r){let{backend:t,inputs:e,attrs:n}=r,{tensor:o,indices:s,updates:a}=e,{}=n,u=t.makeOutput(o.shape,o.dtype);if(I.sizeFromShape(o.shape)===0)return u;let{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=Gp.calculateShapes(a,s,o.shape),d=t.dataIdMap.get(s.dataId).id,g=t.dataIdMap.get(a.dataId).id,y=t.dataIdMap.get(o.dataId).id,x=new Uint8Array(new Int32Array(p).buffer),w=t.dataIdMap.get(u.dataId).id;return JR(d,g,Te[a.dtype],l,i,c,x,f,w,y),u}var ZR={kernelName:Xu,backendName:"wasm",setupFunc:jK,kernelFunc:YK};var eT;function XK(r){eT=r.wasm.cwrap(zo,null,["number","array","number","array","number","number"])}function JK(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,s=e.dataIdMap.get(o.dataId).id,{reps:a}=n,u=new Array(o.shape.length);for(let f=0;f<u.length;f++)u[f]=o.shape[f]*a[f];let l=new Uint8Array(new Int32Array(o.shape).buffer),i=new Uint8Array(new Int32Array(u).buffer),c=e.makeOutput(u,o.dtype),p=e.dataIdMap.get(c.dataId).id;return eT(s,l,o.shape.length,i,u.length,Te[c.dtype],p),c}var tT={kernelName:zo,backendName:"wasm",setupFunc:XK,kernelFunc:JK};var rT;function ZK(r){rT=r.wasm.cwrap(ul,null,["number","array","number","number","number","bool","number","number"])}var ej=({inputs:r,backend:t,attrs:e})=>{let{x:n}=r,{k:o,sorted:s}=e,a=t.dataIdMap.get(n.dataId).id,u=new Uint8Array(new Int32Array(n.shape).buffer),l=n.shape.slice();l[l.length-1]=o;let i=t.makeOutput(l,n.dtype),c=t.dataIdMap.get(i.dataId).id,p=t.makeOutput(l,"int32"),f=t.dataIdMap.get(p.dataId).id;return rT(a,u,n.shape.length,Te[n.dtype],o,s,c,f),[i,p]},nT={kernelName:ul,backendName:"wasm",setupFunc:ZK,kernelFunc:ej};var oT;function tj(r){oT=r.wasm.cwrap(ll,null,["number","number","bool","number","number","number","number","number","number","array","number","array","number","number","number","number","number"])}function rj(r){let{backend:t,inputs:e,attrs:n}=r,{image:o,transforms:s}=e,{interpolation:a,fillMode:u,fillValue:l,outputShape:i}=n,[c,p,f,m]=o.shape,[d,h]=i??[p,f],g=[c,d,h,m],A=new Uint8Array(new Int32Array(I.computeStrides(o.shape)).buffer),y=new Uint8Array(new Int32Array(I.computeStrides(g)).buffer),x=t.makeOutput(g,o.dtype),w=t.dataIdMap.get(x.dataId).id,v=t.dataIdMap.get(o.dataId).id,T=t.dataIdMap.get(s.dataId).id,M=a==="nearest"?1:2,k;switch(u){case"constant":k=1;break;case"reflect":k=2;break;case"wrap":k=3;break;case"nearest":k=4;break;default:k=1;break}return oT(v,T,s.shape[0]>1,c,d,h,m,f,p,A,o.shape.length-1,y,g.length-1,M,k,l,w),x}var sT={kernelName:ll,backendName:"wasm",setupFunc:tj,kernelFunc:rj};function nj(r){let{inputs:t,attrs:e,backend:n}=r,{axis:o}=e,{x:s}=t,{outputValues:a,outputShape:u,indices:l}=Hl(n.readSync(s.dataId),o,s.shape,s.dtype);return[n.makeOutput(u,s.dtype,void 0,a),n.makeOutput([l.length],"int32",void 0,l)]}var iT={kernelName:th,backendName:"wasm",kernelFunc:nj};function oj(r){let{inputs:t,backend:e,attrs:n}=r,{value:o}=t,{axis:s}=n;s<0&&(s+=o.shape.length);let a=o.shape[s],u=o.shape.length,l=new Array(u-1),i=0;for(let m=0;m<u;m++)m!==s&&(l[i++]=o.shape[m]);let c=new Array(a),p=new Array(u).fill(0),f=o.shape.slice();f[s]=1;for(let m=0;m<c.length;m++)p[s]=m,c[m]=bo({inputs:{x:o},attrs:{begin:p,size:f},backend:e});return c.map(({dataId:m,dtype:d})=>({dataId:m,dtype:d,shape:l}))}var aT={kernelName:qi,backendName:"wasm",kernelFunc:oj};function sj(r){let{inputs:{x:t},backend:e}=r,n=e.makeOutput(t.shape,t.dtype);return e.typedArrayFromHeap(n).fill(0),n}var uT={kernelName:Ki,backendName:"wasm",kernelFunc:sj};var ij=[q2,K2,j2,Y2,X2,Z2,oE,iE,aE,uE,lE,cE,pE,fE,mE,hE,wE,AE,xE,SE,vE,DE,BE,RE,TE,_E,ME,FE,$E,OE,zE,GE,VE,HE,qE,jE,XE,ZE,tD,nD,sD,aD,lD,pD,mD,dD,gD,AD,yD,xD,ID,wD,bD,SD,kD,vD,DD,RD,_D,MD,PD,$D,LD,eE,OD,QD,zD,GD,UD,VD,qD,jD,KD,YD,XD,JD,ZD,tB,nB,sB,iB,uB,cB,fB,dB,gB,yB,IB,wB,CB,EB,DB,BB,RB,_B,MB,PB,$B,OB,QB,zB,Zh,GB,VB,qB,KB,jB,YB,XB,JB,bE,eR,rR,oR,iR,uR,cR,pR,fR,dR,gR,yR,xR,wR,bR,CR,SR,kE,kB,kR,vR,DR,RR,_R,NR,FR,PR,$R,LR,OR,zR,GR,UR,VR,HR,qR,jR,YR,XR,ZR,tT,nT,sT,rE,iT,aT,uT];for(let r of ij)je(r);var aw=me();aw.registerFlag("WASM_HAS_SIMD_SUPPORT",async()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,9,1,7,0,65,0,253,15,26,11]))}catch{return!1}});aw.registerFlag("WASM_HAS_MULTITHREAD_SUPPORT",async()=>{if(aw.get("IS_NODE"))return!1;try{return new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}});var hw=Gc(fT()),yT=Gc(dT()),gw=Gc(hT());var gT=hw.default||hw,aj=gw.default||gw,Km=class extends Qo{constructor(t){super(),this.wasm=t,this.dataIdNextNumber=1,this.wasm.tfjs.initWithThreadsCount(pj),fj=this.wasm.tfjs.getThreadsCount(),this.dataIdMap=new Os(this,Bt())}write(t,e,n){let o={id:this.dataIdNextNumber++};return this.move(o,t,e,n,1),o}numDataIds(){return this.dataIdMap.numDataIds()}async time(t){let e=I.now();return t(),{kernelMs:I.now()-e}}move(t,e,n,o,s){let a=this.dataIdNextNumber++;if(o==="string"){let c=e;this.dataIdMap.set(t,{id:a,stringBytes:c,shape:n,dtype:o,memoryOffset:null,refCount:s});return}let u=I.sizeFromShape(n),l=u*I.bytesPerElement(o),i=this.wasm._malloc(l)>>>0;this.dataIdMap.set(t,{id:a,memoryOffset:i,shape:n,dtype:o,refCount:s}),this.wasm.tfjs.registerTensor(a,u,i),e!=null&&this.wasm.HEAPU8.set(new Uint8Array(e.buffer,e.byteOffset,l),i)}async read(t){return this.readSync(t)}readSync(t,e,n){let{memoryOffset:o,dtype:s,shape:a,stringBytes:u}=this.dataIdMap.get(t);if(s==="string")return(e==null||e===0)&&(n==null||n>=u.length)?u:u.slice(e,n);e=e||0,n=n||I.sizeFromShape(a);let l=I.bytesPerElement(s),i=this.wasm.HEAPU8.slice(o+e*l,o+n*l);return lj(i.buffer,s)}disposeData(t,e=!1){if(this.dataIdMap.has(t)){let n=this.dataIdMap.get(t);if(n.refCount--,!e&&n.refCount>0)return!1;this.wasm._free(n.memoryOffset),this.wasm.tfjs.disposeData(n.id),this.dataIdMap.delete(t)}return!0}refCount(t){return this.dataIdMap.has(t)?this.dataIdMap.get(t).refCount:0}incRef(t){let e=this.dataIdMap.get(t);e!=null&&e.refCount++}floatPrecision(){return 32}getMemoryOffset(t){return this.dataIdMap.get(t).memoryOffset}dispose(){this.wasm.tfjs.dispose(),"PThread"in this.wasm&&this.wasm.PThread.terminateAllThreads(),this.wasm=null}memory(){return{unreliable:!1}}makeOutput(t,e,n,o){let s;if(n==null)s=this.write(o??null,t,e);else{let a=this.dataIdNextNumber++;s={id:a},this.dataIdMap.set(s,{id:a,memoryOffset:n,shape:t,dtype:e,refCount:1});let u=I.sizeFromShape(t);this.wasm.tfjs.registerTensor(a,u,n)}return{dataId:s,shape:t,dtype:e}}typedArrayFromHeap({shape:t,dtype:e,dataId:n}){let o=this.wasm.HEAPU8.buffer,{memoryOffset:s}=this.dataIdMap.get(n),a=I.sizeFromShape(t);switch(e){case"float32":return new Float32Array(o,s,a);case"int32":return new Int32Array(o,s,a);case"bool":return new Uint8Array(o,s,a);default:throw new Error(`Unknown dtype ${e}`)}}};function uj(r){return(t,e)=>(I.fetch(r,{credentials:"same-origin"}).then(n=>{n.ok||t.env.a(`failed to load wasm binary file at '${r}'`),n.arrayBuffer().then(o=>{WebAssembly.instantiate(o,t).then(s=>{e(s.instance,s.module)})})}),{})}function AT(r,t,e){if(dw!=null)return dw;let n="tfjs-backend-wasm.wasm";return r&&t?n="tfjs-backend-wasm-threaded-simd.wasm":r&&(n="tfjs-backend-wasm-simd.wasm"),qm!=null&&qm[n]!=null?qm[n]:e+n}async function xT(){let[r,t]=await Promise.all([me().getAsync("WASM_HAS_SIMD_SUPPORT"),me().getAsync("WASM_HAS_MULTITHREAD_SUPPORT")]);return new Promise((e,n)=>{let o={};o.locateFile=(u,l)=>{if(u.endsWith(".worker.js")){let i=yT.wasmWorkerContents.replace(/\n/g,"\\n"),c=new Blob([i],{type:"application/javascript"});return URL.createObjectURL(c)}return u.endsWith(".wasm")?AT(r,t,Hm??l):l+u},IT&&(o.instantiateWasm=uj(AT(r,t,Hm??"")));let s=!1;o.onAbort=()=>{if(s||og)return;og=!0,n({message:"Make sure the server can serve the `.wasm` file relative to the bundled js file. For more details see https://github.com/tensorflow/tfjs/blob/master/tfjs-backend-wasm/README.md#using-bundlers"})};let a;t&&r&&dw==null?(o.mainScriptUrlOrBlob=new Blob(["var WasmBackendModuleThreadedSimd = "+gT.toString()],{type:"text/javascript"}),a=gT(o)):a=aj(o),a.then(u=>{s=!0,og=!1;let l=null;u.tfjs={init:u.cwrap("init",null,[]),initWithThreadsCount:u.cwrap("init_with_threads_count",null,["number"]),getThreadsCount:u.cwrap("get_threads_count","number",[]),registerTensor:u.cwrap("register_tensor",null,["number","number","number"]),disposeData:u.cwrap("dispose_data",l,["number"]),dispose:u.cwrap("dispose",l,[])},e({wasm:u})}).catch(n)})}function lj(r,t){switch(t){case"float32":return new Float32Array(r);case"int32":return new Int32Array(r);case"bool":return new Uint8Array(r);default:throw new Error(`Unknown dtype ${t}`)}}var cj=["tfjs-backend-wasm.wasm","tfjs-backend-wasm-simd.wasm","tfjs-backend-wasm-threaded-simd.wasm"],dw=null,Hm=null,qm={},og=!1,IT=!1;function Aw(r,t=!1){if(og)throw new Error("The WASM backend was already initialized. Make sure you call `setWasmPaths()` before you call `tf.setBackend()` or `tf.ready()`");if(typeof r=="string")Hm=r;else{qm=r;let e=cj.filter(n=>qm[n]==null);if(e.length>0)throw new Error(`There were no entries found for the following binaries: ${e.join(",")}. Please either call setWasmPaths with a map providing a path for each binary, or with a string indicating the directory where all the binaries can be found.`)}IT=t}var pj=-1,fj=-1;var mj=2;Ji("wasm",async()=>{let{wasm:r}=await xT();return new Km(r)},mj);var Zn=me();Zn.registerFlag("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE",()=>15);Zn.registerFlag("WEBGPU_CPU_FORWARD",()=>!0);Zn.registerFlag("WEBGPU_MATMUL_PROGRAM_TYPE",()=>-1);Zn.registerFlag("WEBGPU_USE_NAIVE_CONV2D_TRANSPOSE",()=>!0);Zn.registerFlag("WEBGPU_USE_LOW_POWER_GPU",()=>!1);Zn.registerFlag("WEBGPU_CPU_HANDOFF_SIZE_THRESHOLD",()=>1e3);Zn.registerFlag("WEBGPU_USE_PROFILE_TOOL",()=>!1);Zn.registerFlag("WEBGPU_IMPORT_EXTERNAL_TEXTURE",()=>!0);Zn.registerFlag("WEBGPU_USE_NAIVE_CONV2D_DEBUG",()=>!1);Zn.registerFlag("WEBGPU_THRESHOLD_TO_INCREASE_WORKGROUPS_FOR_MATMUL",()=>-1);Zn.registerFlag("WEBGPU_CONV_SEPARATE_IM2COL_SHADER",()=>!1);Zn.registerFlag("WEBGPU_PRINT_SHADER",()=>"");Zn.registerFlag("WEBGPU_ENGINE_COMPILE_ONLY",()=>!1);var sg=class{constructor(t){t&&(this.vendor=t.vendor,this.architecture=t.architecture,this.intelGPUGeneration=this.getIntelGPUGeneration())}getIntelGPUGeneration(){if(this.isIntel()){if(this.architecture.startsWith("gen"))return Number(this.architecture.match(/\d+/));if(this.architecture.startsWith("xe"))return 12}return 0}isIntel(){return this.vendor==="intel"}};var ig=class{constructor(t){this.device=t,this.numUsedBuffers=0,this.numFreeBuffers=0,this.freeBuffers=new Map,this.usedBuffers=new Map,this.numBytesUsed=0,this.numBytesAllocated=0}acquireBuffer(t,e,n=!1,o=!0){let s,a=wT(t,e);return o?(this.freeBuffers.has(a)||this.freeBuffers.set(a,[]),this.freeBuffers.get(a).length>0?(s=this.freeBuffers.get(a).pop(),this.numFreeBuffers--):(s=this.device.createBuffer({size:t,usage:e,mappedAtCreation:n}),this.numBytesAllocated+=t)):(s=this.device.createBuffer({size:t,usage:e,mappedAtCreation:n}),this.numBytesAllocated+=t),this.usedBuffers.has(a)||this.usedBuffers.set(a,[]),this.usedBuffers.get(a).push(s),this.numUsedBuffers++,this.numBytesUsed+=t,s}releaseBuffer(t,e=!0){if(this.freeBuffers.size===0)return;let n=t.size,o=t.usage,s=wT(n,o),a=this.usedBuffers.get(s),u=a.indexOf(t);if(u<0)throw new Error("Cannot find the buffer in buffer manager");a[u]=a[a.length-1],a.pop(),this.numUsedBuffers--,this.numBytesUsed-=n,e?(this.freeBuffers.get(s).push(t),this.numFreeBuffers++):(t.destroy(),this.numBytesAllocated-=n)}getNumUsedBuffers(){return this.numUsedBuffers}getNumFreeBuffers(){return this.numFreeBuffers}dispose(){this.freeBuffers.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.usedBuffers.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.freeBuffers=new Map,this.usedBuffers=new Map,this.numUsedBuffers=0,this.numFreeBuffers=0,this.numBytesUsed=0,this.numBytesAllocated=0}};function wT(r,t){return`${r}_${t}`}var ag=class{constructor(t){this.device=t,this.numUsedTextures=0,this.numFreeTextures=0,this.freeTextures=new Map,this.usedTextures=new Map,this.numBytesUsed=0,this.numBytesAllocated=0}acquireTexture(t,e,n,o){let s=CT(n),a=t*e*s,u=bT(t,e,n,o);if(this.freeTextures.has(u)||this.freeTextures.set(u,[]),this.usedTextures.has(u)||this.usedTextures.set(u,[]),this.numBytesUsed+=a,this.numUsedTextures++,this.freeTextures.get(u).length>0){this.numFreeTextures--;let i=this.freeTextures.get(u).shift();return this.usedTextures.get(u).push(i),i}this.numBytesAllocated+=a;let l=this.device.createTexture({size:[t,e],format:n,usage:o});return this.usedTextures.get(u).push(l),l}releaseTexture(t){if(this.freeTextures.size===0)return;let e=t.width,n=t.height,o=t.format,s=t.usage,a=bT(e,n,o,s);this.freeTextures.has(a)||this.freeTextures.set(a,[]),this.freeTextures.get(a).push(t),this.numFreeTextures++,this.numUsedTextures--;let u=this.usedTextures.get(a),l=u.indexOf(t);if(l<0)throw new Error("Cannot release a texture that was never provided by this texture manager");u.splice(l,1);let i=CT(o),c=e*n*i;this.numBytesUsed-=c}getNumUsedTextures(){return this.numUsedTextures}getNumFreeTextures(){return this.numFreeTextures}dispose(){this.freeTextures.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.usedTextures.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.freeTextures=new Map,this.usedTextures=new Map,this.numUsedTextures=0,this.numFreeTextures=0,this.numBytesUsed=0,this.numBytesAllocated=0}};function bT(r,t,e,n){return`${r}_${t}_${e}_${n}`}function CT(r){if(r==="rgba8unorm")return 16;throw new Error(`${r} is not supported!`)}function ST(r,t){if(Math.max(...r)>5)throw new Error("Cannot symbolically compute strides for rank > 6 tensor.");let e=r.length,n="xyzwuv",o=r.map(a=>`${t}.${n[a]}`),s=new Array(e-1);s[e-2]=o[e-1];for(let a=e-3;a>=0;--a)s[a]=`(${s[a+1]} * ${o[a+1]})`;return s}var Fn=(r,t,e)=>e==="int32"?`atomicAdd(${r}, bitcast<i32>(${t}));`:`
          {
            var oldValue = 0;
            loop {
              let newValueF32 = bitcast<f32>(oldValue) + (${t});
              let newValue = bitcast<i32>(newValueF32);
              let res = atomicCompareExchangeWeak(${r}, oldValue, newValue);
              if res.exchanged {
                break;
              }
              oldValue = res.old_value;
            }
          }`;var ci;(function(r){r[r.FROM_PIXELS=0]="FROM_PIXELS",r[r.DRAW=1]="DRAW"})(ci||(ci={}));var DT=(r,t,e,n,o)=>{let s={dtype:n.dtype,shape:n.shape},a=hj(e,s,t),u=r.createShaderModule({code:a,label:t.constructor.name}),l=me().get("WEBGPU_PRINT_SHADER");if(l!==""){l=l.toLowerCase();let i=l.split(",");(l==="all"||i.some(c=>t.shaderKey.toLowerCase().includes(c)))&&(console.group(t.shaderKey),console.debug(a),console.groupEnd())}return o?r.createComputePipelineAsync({compute:{module:u,entryPoint:"_start"},label:t.constructor.name,layout:"auto"}):r.createComputePipeline({compute:{module:u,entryPoint:"_start"},label:t.constructor.name,layout:"auto"})},Ye=(r,t="f32")=>{switch(r){case 1:return`${t}`;case 2:return`vec2<${t}>`;case 3:return`vec3<${t}>`;case 4:return`vec4<${t}>`;default:throw new Error(`${r}-component ${t} is not supported.`)}};function Rt(r){if(r<=1)return"i32";if(r===2)return"vec2<i32>";if(r===3)return"vec3<i32>";if(r===4)return"vec4<i32>";if(r===5)return"vec5";if(r===6)return"vec6";throw Error(`GPU for rank ${r} is not yet supported`)}function Co(r){if(r===0)return"x";if(r===1)return"y";if(r===2)return"z";if(r===3)return"w";if(r===4)return"u";if(r===5)return"v";throw Error(`Index ${r} is not yet supported`)}function J(...r){let t;switch(r.length){case 0:t=`
        fn main()
      `;break;case 1:t=`
        fn main(${r[0]} : i32)
      `;break;default:throw Error("Unreachable")}return t}function kT(r,t){let e;return e=`
     ${dj(t)}
      fn _start(@builtin(local_invocation_id) LocalId : vec3<u32>,
                @builtin(global_invocation_id) GlobalId : vec3<u32>,
                @builtin(local_invocation_index) LocalIndex: u32,
                @builtin(workgroup_id) WorkgroupId : vec3<u32>,
                @builtin(num_workgroups) NumWorkgroups : vec3<u32>) {
        localId = LocalId;
        localIndex = LocalIndex;
        globalId = GlobalId;
        numWorkgroups = NumWorkgroups;
        workgroupId = WorkgroupId;
        ${r?"main(getGlobalIndex());":"main();"};
      }
    `,e}function dj(r){return`
  @compute @workgroup_size(${r.workgroupSize[0]}, ${r.workgroupSize[1]}, ${r.workgroupSize[2]})
`}function hj(r,t,e){let n=[],o=e.workgroupSize[0]*e.workgroupSize[1]*e.workgroupSize[2];if(e.outputComponent=e.outputComponent?e.outputComponent:1,n.push(`

      var<private> localId: vec3<u32>;
      var<private> localIndex: u32;
      var<private> globalId: vec3<u32>;
      var<private> numWorkgroups: vec3<u32>;
      var<private> workgroupId: vec3<u32>;

      // Only used when the y/z dimension of workgroup size is 1.
      fn getGlobalIndex() -> i32 {
        ${RT(e)?"  return i32(globalId.x);":`  return i32((workgroupId.z * numWorkgroups.x * numWorkgroups.y +
                workgroupId.y * numWorkgroups.x + workgroupId.x) * ${o}u +
                localIndex);
        `}
      }
    `),e.pixelsOpType!=null){let d=e.pixelsOpType===ci.FROM_PIXELS?`@group(0) @binding(0) var<storage, read_write> result: array<${oa(t.dtype,e.outputComponent)}>;`:`@group(0) @binding(1) var<storage, read> inBuf : array<${oa(r[0].dtype,e.outputComponent)}>;`,h=t.shape.length===3?"vec2<i32>":"i32";n.push(`
        struct Uniform {
          outShapeStrides : ${h},
          size            : i32,
          numChannels     : i32,
          alpha           : f32,
        };

        ${d}
        @group(0) @binding(2) var<uniform> uniforms: Uniform;
      `);let g=ET(e);return[vT,n.join(`
`),jm(t.shape),e.getUserCode(),kT(g,e)].join(`
`)}let s,a,u="struct Uniforms { NAN : f32, INFINITY : f32, ";e.variableNames.forEach((d,h)=>{let g=Rt(r[h].shape.length);u+=`${d.charAt(0).toLowerCase()+d.slice(1)}Shape : ${g}, `,s=r[h].shape.length-1,a=Rt(s),u+=`${d.charAt(0).toLowerCase()+d.slice(1)}ShapeStrides: ${a}, `});let l=Rt(t.shape.length);u+=`outShape : ${l}, `,s=t.shape.length-1,a=Rt(s),u+=`
         outShapeStrides: ${a}, `,e.size&&(u+="size : i32, "),e.uniforms&&(u+=e.uniforms),u+="};",u=Cj(u),n.push(u),e.atomic?n.push(`
      @group(0) @binding(0) var<storage, read_write> result: array<atomic<i32>>;
    `):n.push(`
      @group(0) @binding(0) var<storage, read_write> result: array<${oa(t.dtype,e.outputComponent)}>;
    `),e.variableNames.forEach((d,h)=>{n.push(`
      @group(0) @binding(${1+h}) var<storage, read> ${d}: array<${e.variableComponents?oa(r[h].dtype,e.variableComponents[h]):oa(r[h].dtype,e.outputComponent)}>;
        `)}),u!==""&&n.push(`
      @group(0) @binding(${1+e.variableNames.length}) var<uniform> uniforms: Uniforms;
      `);let i=Ij(t.shape,e.dispatchLayout),c=[vT,n.join(`
`)+gj,jm(t.shape),i,wj(t.shape.length)];e.atomic||c.push(bj(t.shape,t.dtype,e.outputComponent)),e.variableNames.forEach((d,h)=>{c.push(`${jm(r[h].shape,d)}`)});let p=r.map((d,h)=>xj(d,t.shape,e.variableComponents?e.variableComponents[h]:e.outputComponent,e.dispatchLayout.x.length===t.shape.length)).join(`
`);c.push(p),c.push(e.getUserCode());let f=ET(e);return c.push(kT(f,e)),c.join(`
`)}function BT(r,t,e){let n=r.shaderKey;if(r.pixelsOpType!=null)return n;let o=[],s=[];t.forEach(c=>{o.push(c.shape),s.push(c.dtype)}),o.push(e.shape),s.push(e.dtype);let a=t.map(c=>C.getBroadcastDims(c.shape,e.shape)),u=t.map(c=>I.arraysEqual(c.shape,e.shape)).join("_"),l=a.map(c=>c.join("_")).join(";"),i=RT(r)?"flatDispatch":"";return n+="_"+(r.workgroupSize?r.workgroupSize.join(","):"")+o.map(c=>c.length).join(",")+s.join(",")+r.variableNames.join(",")+l+u+i,n}var vT=`
  struct vec5 {x: i32, y: i32, z: i32, w: i32, u: i32};
  struct vec6 {x: i32, y: i32, z: i32, w: i32, u: i32, v: i32};

  // Checks whether coordinates lie within the bounds of the shape.
  fn coordsInBounds2D(coord : vec2<i32>, shape : vec2<i32>) -> bool {
    return all(coord >= vec2<i32>(0)) && all(coord < shape);
  }
  fn coordsInBounds3D(coord : vec3<i32>, shape : vec3<i32>) -> bool {
    return all(coord >= vec3<i32>(0)) && all(coord < shape);
  }
  fn coordsInBounds4D(coord : vec4<i32>, shape : vec4<i32>) -> bool {
    return all(coord >= vec4<i32>(0)) && all(coord < shape);
  }

  fn getIndexFromCoords1D(coord : i32, shape : i32) -> i32 {
    return coord;
  }
  fn getIndexFromCoords2D(coords : vec2<i32>, shape : vec2<i32>) -> i32 {
    return dot(coords, vec2<i32>(shape.y, 1));
  }
  fn getIndexFromCoords3D(coords : vec3<i32>, shape : vec3<i32>) -> i32 {
    return dot(coords, vec3<i32>(shape.y * shape.z, shape.z, 1));
  }
  fn getIndexFromCoords4D(coords : vec4<i32>, shape : vec4<i32>) -> i32 {
    return dot(coords, vec4<i32>(
        shape.y * shape.z * shape.w, shape.z * shape.w, shape.w, 1));
  }
  fn getIndexFromCoords5D(coords : vec5, shape : vec5) -> i32 {
    let shapeStrides: vec5 = vec5(shape.y * shape.z * shape.w * shape.u, shape.z * shape.w * shape.u, shape.w * shape.u, shape.u, 1);
    return coords.x*shapeStrides.x + coords.y*shapeStrides.y + coords.z*shapeStrides.z + coords.w*shapeStrides.w + coords.u*shapeStrides.u;
  }
  fn getIndexFromCoords6D(coords : vec6, shape : vec6) -> i32 {
    let shapeStrides: vec6 = vec6(shape.y * shape.z * shape.w * shape.u * shape.v, shape.z * shape.w * shape.u * shape.v, shape.w * shape.u * shape.v, shape.u * shape.v, shape.v, 1);
    return coords.x*shapeStrides.x + coords.y*shapeStrides.y + coords.z*shapeStrides.z + coords.w*shapeStrides.w + coords.u*shapeStrides.u + coords.v*shapeStrides.v;
  }

  // NaN defination in IEEE 754-1985 is :
  //   - sign = either 0 or 1.
  //   - biased exponent = all 1 bits.
  //   - fraction = anything except all 0 bits (since all 0 bits represents infinity).
  // https://en.wikipedia.org/wiki/IEEE_754-1985#Representation_of_non-numbers
  fn isnan(val: f32) -> bool {
    let floatToUint: u32 = bitcast<u32>(val);
    return (floatToUint & 0x7fffffffu) > 0x7f800000u;
  }
  fn isnanVec4(val : vec4<f32>) -> vec4<bool> {
    let floatToUint: vec4<u32> = bitcast<vec4<u32>>(val);
    return (floatToUint & vec4<u32>(0x7fffffffu)) > vec4<u32>(0x7f800000u);
  }
`,gj=`
  fn isinf(val: f32) -> bool {
    return abs(val) == uniforms.INFINITY;
  }
`;function jm(r,t=""){let e=r.length,n=t!==""?`get${t.charAt(0).toUpperCase()+t.slice(1)}CoordsFromIndex`:"getCoordsFromIndex",o=t!==""?`${t.charAt(0).toLowerCase()+t.slice(1)}ShapeStrides`:"outShapeStrides";if(e<=1)return`fn ${n}(index : i32) -> i32 { return index; }`;let s=I.computeStrides(r),a=Rt(e),u=[];for(let i=0;i<e;i++)u.push(`d${i}`);if(s.length===1)return`    fn ${n}(index : i32) -> vec2<i32> {
      let d0 = index / uniforms.${o}; let d1 = index - d0 * uniforms.${o};
      return vec2<i32>(d0, d1);
    }`;let l;return l="var index2 = index;"+s.map((i,c)=>{let p=`let ${u[c]} = index2 / uniforms.${o}.${Co(c)}`,f=c===s.length-1?`let ${u[c+1]} = index2 - ${u[c]} * uniforms.${o}.${Co(c)}`:`index2 = index2 - ${u[c]} * uniforms.${o}.${Co(c)}`;return`${p}; ${f};`}).join(""),`
    fn ${n}(index : i32) -> ${a} {
      ${l}
      return ${a}(${u.join(",")});
    }
  `}function Aj(r,t){let e=r.name,n=r.shape.length,o=Rt(n),s="get"+e.charAt(0).toUpperCase()+e.slice(1),a=["d0","d1","d2","d3","d4","d5"].slice(0,n),u=a.map(c=>`${c} : i32`).join(", ");if(n<1)return`
      fn ${s}() -> ${Ye(t)} {
        return ${Ye(t)}(${e}[0]);
      }
    `;let l=`uniforms.${e.charAt(0).toLowerCase()+e.slice(1)}Shape`,i=`${n}D`;return n===0&&(i="1D"),`
    fn ${s}(${u}) -> ${Ye(t)} {
      return ${Ye(t)}(${e}[getIndexFromCoords${i}(${o}(${a.join(",")}),
        ${l})${t===1?"":` / ${t}`}]);
    }
   `}function yj(r,t,e,n){let o=r.name,s=o.charAt(0).toUpperCase()+o.slice(1),a="get"+s+"ByOutput",u=r.shape.length,l=t.length,i=Rt(l);if(I.arraysEqual(r.shape,t)&&n)return`
    fn ${a}Index(globalIndex : i32) -> ${Ye(e)} {
      return ${Ye(e)}(${o}[globalIndex]);
    }

    fn ${a}Coords(coords : ${i}) -> ${Ye(e)} {
      return ${Ye(e)}(${o}[${l>1?"getOutputIndexFromCoords(coords)":"coords"}${e===1?"":` / ${e}`}]);
    }
    `;let c=C.getBroadcastDims(r.shape,t),p=l-u,f="";if(u===0)return`
    fn ${a}Index(globalIndex : i32) -> ${Ye(e)}{
      return get${s}();
    }

    fn ${a}Coords(coords : ${i}) -> ${Ye(e)}{
      return get${s}();
    }
  `;l<2&&c.length>=1?f="coords = 0;":f=c.map(g=>`coords.${Co(g+p)} = 0;`).join(`
`);let m="";if(l<2&&u>0)m="coords";else if(l>1){let g=Rt(u),A=r.shape.map((y,x)=>`coords.${Co(x+p)}`).join(", ");m=`${g}(${A})`}else m="coords";let d=`uniforms.${o.charAt(0).toLowerCase()+o.slice(1)}Shape`,h=`${u}D`;return`
  fn ${a}Index(globalIndex : i32) -> ${Ye(e)} {
    var coords = getCoordsFromIndex(globalIndex);
    ${f}
    return ${Ye(e)}(${o}[getIndexFromCoords${h}(${m}, ${d})${e===1?"":` / ${e}`}]);
  }

  fn ${a}Coords(coordsIn : ${i}) -> ${Ye(e)} {
    var coords = coordsIn;
    ${f}
    return ${Ye(e)}(${o}[getIndexFromCoords${h}(${m}, ${d})${e===1?"":` / ${e}`}]);
  }
`}function xj(r,t,e,n){let o=Aj(r,e);return r.shape.length<=t.length&&(o+=yj(r,t,e,n)),o}function Ij(r,t){let{x:e,y:n=[],z:o=[]}=t,s=r.length,a=e.length+n.length+o.length;if(a!==s)return"";if(e.length===s)return`fn getOutputCoords() -> ${Rt(s)}{
    let globalIndex = getGlobalIndex();
    return getCoordsFromIndex(globalIndex);
  }
  `;let u="",l=[e,n,o];for(let f=0;f<l.length;f++){let m=l[f];if(m.length!==0)if(m.length===1)u+=`let d${m[0]} = i32(globalId[${f}]);`;else{let d=ST(m,"uniforms.outShape");u+=`var index${f} = i32(globalId[${f}]);`;for(let h=0;h<d.length;h++)u+=`let d${m[h]} = index${f} / ${d[h]};`,h===d.length-1?u+=`let d${m[h+1]} = index${f} - d${m[h]} * ${d[h]};`:u+=`index${f} = index${f} - d${m[h]} * ${d[h]};`}}let i=[];for(let f=0;f<a;f++)i.push(`d${f}`);let c=Rt(a),p=`fn getOutputCoords() -> ${c} {
  ${u}
`;return i.length===0?p+=`return ${c}(0); }`:p+=`return ${c}(${i.join(",")}); }`,p}function wj(r){let t="";switch(r){case 0:case 1:t+=`
        fn getOutputIndexFromCoords(coords : i32) -> i32 {
          return coords;
        }
        `;break;case 2:t+=`
        fn getOutputIndexFromCoords(coords : vec2<i32>) -> i32 {
          return dot(coords, vec2<i32>(uniforms.outShapeStrides, 1));
        }
        `;break;case 3:t+=`
        fn getOutputIndexFromCoords(coords : vec3<i32>) -> i32 {
          return dot(coords, vec3<i32>(uniforms.outShapeStrides.x, uniforms.outShapeStrides.y, 1));
        }
        `;break;case 4:t+=`
        fn getOutputIndexFromCoords(coords : vec4<i32>) -> i32 {
          return dot(coords, vec4<i32>(
            uniforms.outShapeStrides.x, uniforms.outShapeStrides.y, uniforms.outShapeStrides.z, 1));
        }
        `;break;case 5:t+=`
        fn getOutputIndexFromCoords(coords : vec5) -> i32 {
          return coords.x * uniforms.outShapeStrides.x +
              coords.y * uniforms.outShapeStrides.y +
              coords.z * uniforms.outShapeStrides.z +
              coords.w * uniforms.outShapeStrides.w +
              coords.u;
        }
        `;break;case 6:t+=`
        fn getOutputIndexFromCoords(coords : vec6) -> i32 {
          return coords.x * uniforms.outShapeStrides.x +
              coords.y * uniforms.outShapeStrides.y +
              coords.z * uniforms.outShapeStrides.z +
              coords.w * uniforms.outShapeStrides.w +
              coords.u * uniforms.outShapeStrides.u +
              coords.v;
        }
        `;break;default:I.assert(!1,()=>`Unsupported ${r}D shape`);break}return t}function RT(r){return r.dispatch[1]===1&&r.dispatch[2]===1}function oa(r,t=1){if(r==="float32")return Ye(t,"f32");if(r==="int32"||r==="bool")return Ye(t,"i32");throw new Error(`type ${r} is not supported.`)}function bj(r,t,e){let n=r.length,o=oa(t,e),s=`fn setOutputAtIndex(flatIndex : i32, value : ${Ye(e)}) {
      result[flatIndex] = ${o}(value);
    }

    fn setOutputAtIndexI32(flatIndex : i32, value : ${Ye(e,"i32")}) {
      result[flatIndex] = ${o}(value);
    }
    `;if(n>=2){let a=["d0","d1","d2","d3","d4","d5"].slice(0,n),u=Rt(n);s+=`
      fn setOutputAtCoords(${a.map(l=>`${l} : i32`).join(", ")}, value : ${Ye(e)}) {
        let flatIndex = getOutputIndexFromCoords(${u}(${a.join(", ")}));
        setOutputAtIndex(flatIndex${e===1?"":` / ${e}`}, value);
      }
      fn setOutputAtCoordsI32(${a.map(l=>`${l} : i32`).join(", ")}, value : ${Ye(e,"i32")}) {
        let flatIndex = getOutputIndexFromCoords(${u}(${a.join(", ")}));
        setOutputAtIndexI32(flatIndex${e===1?"":` / ${e}`}, value);
      }
    `}return s}function Cj(r){let t=/(\w+)\s*:\s*vec(5|6)/g;r=r.replace(t,n=>"@align(16) "+n);let e=/vec(5|6)\s*,\s*(\w+)/g;return r=r.replace(e,(n,o,s)=>`vec${o}, @align(16) ${s}`),r}function ET(r){return!(r.dispatchLayout.hasOwnProperty("y")&&r.dispatchLayout.y.length!==0||r.dispatchLayout.hasOwnProperty("z")&&r.dispatchLayout.z.length!==0)}var uf={};us(uf,{GPUBytesPerElement:()=>ug,MatMulProgramType:()=>So,assertNotComplex:()=>Zm,computeDispatch:()=>Z,computeWorkPerThreadForConv2d:()=>Xm,computeWorkgroupInfoForMatMul:()=>yw,computeWorkgroupSizeForConv2d:()=>Ym,flatDispatchLayout:()=>ne,isWebGPUSupported:()=>Jm,tilesFitEvenlyIntoShape:()=>kj});var jl=r=>{let t=1;for(let e=0;e<r.length;e++)t*=r[e];return t};function kj(r,t){if(r.length!==t.length)throw new Error(`Cannot compute whether rank ${r.length} tiles fit evenly into rank ${t.length} shape - ranks must match.`);return t.every((e,n)=>e%r[n]===0)}function Z(r,t,e=[1,1,1],n=[1,1,1]){let[o,s,a]=[Math.ceil(jl(r.x.map(u=>t[u]))/(e[0]*n[0])),r.y?Math.ceil(jl(r.y.map(u=>t[u]))/(e[1]*n[1])):1,r.z?Math.ceil(jl(r.z.map(u=>t[u]))/(e[2]*n[2])):1];return[o,s,a]}function yw(r,t,e,n=!1){let o=[8,8,1],s=[4,4,1];return n||(r<=8&&(s[1]=1),t<=16&&e<=16&&(o[0]=4)),{workgroupSize:o,elementsPerThread:s}}function Ym(r,t,e=!1){if(e)return[8,8,1];let n=jl(r.x.map(s=>t[s])),o=jl(r.y.map(s=>t[s]));return n<=4?[4,16,1]:o<=4?[16,4,1]:[16,16,1]}function Xm(r,t,e=!1){if(e)return[4,4,1];let n=jl(r.x.map(s=>t[s])),o=jl(r.y.map(s=>t[s]));return n<=4?[1,2,1]:o<=4?[2,1,1]:[2,2,1]}function ne(r){return{x:r.map((t,e)=>e)}}function ug(r){if(r==="float32"||r==="int32"||r==="bool"||r==="string")return 4;if(r==="complex64")return 8;throw new Error(`Unknown dtype ${r}`)}function Jm(){return!!(typeof globalThis<"u"&&globalThis.navigator&&globalThis.navigator.gpu)}function Zm(r,t){Array.isArray(r)||(r=[r]),r.forEach(e=>{e!=null&&I.assert(e.dtype!=="complex64",()=>`${t} does not support complex64 tensors in the WebGPU backend.`)})}var So;(function(r){r[r.MatMulReduceProgram=0]="MatMulReduceProgram",r[r.MatMulSplitKProgram=1]="MatMulSplitKProgram",r[r.MatMulSmallOutputSizeProgram=2]="MatMulSmallOutputSizeProgram",r[r.MatMulPackedProgram=3]="MatMulPackedProgram",r[r.MatMulMax=4]="MatMulMax"})(So||(So={}));var vj=me().getNumber("WEBGPU_CPU_HANDOFF_SIZE_THRESHOLD"),Ej=(r,t)=>{let e=r.limits.maxComputeWorkgroupsPerDimension,n=t.dispatchLayout,o=t.dispatch;if(o.every(a=>a<=e))return o;I.assert(o[0]>e&&n.y===void 0&&n.z===void 0,()=>"Dispatch size exceeds WebGPU limits in Y or Z dimension.");let s=Math.ceil(Math.sqrt(o[0]));return s>e?(s=Math.ceil(Math.cbrt(o[0])),I.assert(s<=e,()=>"Total dispatch size exceeds WebGPU maximum."),[s,s,s]):[s,s,1]},sa=class r extends Qo{nextDataId(){return r.nextDataId++}constructor(t,e){if(super(),this.commandQueueOwnedIds=new WeakSet,this.dispatchCountInPass=0,this.disposed=!1,this.downloadWaitMs=0,this.tensorDataPendingDisposal=[],this.queryResolveBuffer=null,this.querySet=null,this.querySetCount=2,this.stagingPendingDisposal=[],this.uniformPendingDisposal=[],this.uploadWaitMs=0,this.hasReadSyncWarned=!1,this.hasTimestampQueryWarned=!1,!Jm())throw new Error("WebGPU is not supported on this device");this.pipelineCache={},this.device=t,this.queue=t.queue,this.commandEncoder=null,this.computePassEncoder=null,this.adapterInfo=new sg(e),this.supportTimestampQuery=this.device.features.has("timestamp-query"),this.thresholdToIncreaseWorkgroups=this.adapterInfo.intelGPUGeneration>=12?16:8,this.bufferManager=new ig(this.device),this.textureManager=new ag(this.device),this.tensorMap=new Os(this,Bt()),me().getBool("WEBGPU_USE_PROFILE_TOOL")&&(this.dummyCanvas=document.createElement("canvas"),this.dummyCanvas.width=1,this.dummyCanvas.height=1,this.dummyContext=this.dummyCanvas.getContext("webgpu"),this.dummyContext.configure({device:t,format:"bgra8unorm"}),document.body.appendChild(this.dummyCanvas))}floatPrecision(){return 32}disposeData(t,e=!1){if(!this.tensorMap.has(t))return!0;let n=this.tensorMap.get(t);return e?n.refCount=0:n.refCount--,n.refCount>0?!1:(n.complexTensorInfos!=null&&(this.disposeData(n.complexTensorInfos.real.dataId),this.disposeData(n.complexTensorInfos.imag.dataId)),this.commandQueueOwnedIds.has(t)?(this.tensorDataPendingDisposal.push(t),!0):(this.releaseResource(t),this.tensorMap.delete(t),!0))}memory(){return{numBytesInGPU:this.bufferManager.numBytesUsed,numBytesAllocatedInGPU:this.bufferManager.numBytesAllocated,unreliable:!1}}releaseResource(t){let e=this.tensorMap.get(t);if(!(!e||!e.resource)){if(e.external){e.resource=null;return}e.resource instanceof GPUBuffer?this.bufferManager.releaseBuffer(e.resource):e.resource instanceof GPUTexture&&this.textureManager.releaseTexture(e.resource),e.resource=null}}refCount(t){return this.tensorMap.has(t)?this.tensorMap.get(t).refCount:0}incRef(t){let e=this.tensorMap.get(t);e.refCount++}decRef(t){if(this.tensorMap.has(t)){let e=this.tensorMap.get(t);e.refCount--}}write(t,e,n){if(n==="complex64"&&t!=null)throw new Error("Cannot write to a complex64 dtype. Please use tf.complex(real, imag).");let o={id:this.nextDataId()};return this.tensorMap.set(o,{dtype:n,shape:e,values:t,refCount:1}),o}move(t,e,n,o,s){if(o==="complex64")throw new Error("Cannot write to a complex64 dtype. Please use tf.complex(real, imag).");this.tensorMap.set(t,{dtype:o,shape:n,values:e,refCount:s})}submitQueue(){this.queue.submit([this.commandEncoder.finish()]),this.commandEncoder=null,this.dispatchCountInPass=0,this.commandQueueOwnedIds=new WeakSet,this.tensorDataPendingDisposal.forEach(t=>{this.releaseResource(t),this.tensorMap.delete(t)}),this.uniformPendingDisposal.forEach(t=>this.bufferManager.releaseBuffer(t)),this.stagingPendingDisposal.forEach(t=>this.bufferManager.releaseBuffer(t,!1)),this.tensorDataPendingDisposal=[],this.uniformPendingDisposal=[],this.stagingPendingDisposal=[]}ensureCommandEncoderReady(){this.commandEncoder||(this.commandEncoder=this.device.createCommandEncoder())}endComputePassEncoder(){this.computePassEncoder&&(this.computePassEncoder.end(),this.computePassEncoder=null)}async checkCompileCompletionAsync(){let t;try{t=await Promise.all(Object.values(this.pipelineCache))}catch(e){throw new Error(e.message)}Object.keys(this.pipelineCache).map((e,n)=>{this.pipelineCache[e]=t[n]})}async getBufferData(t){if(me().getBool("WEBGPU_ENGINE_COMPILE_ONLY"))return console.warn("The data may be invalid since WEBGPU_ENGINE_COMPILE_ONLY is true, this can only be called when WEBGPU_ENGINE_COMPILE_ONLY is false"),null;let e=t.size,n=this.bufferManager.acquireBuffer(e,GPUBufferUsage.COPY_DST|GPUBufferUsage.MAP_READ);this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(t,0,n,0,e),this.submitQueue(),await n.mapAsync(GPUMapMode.READ);let o=n.getMappedRange().slice(0);return n.unmap(),n!=null&&this.bufferManager.releaseBuffer(n),me().getBool("WEBGPU_USE_PROFILE_TOOL")&&(I.assert(this.dummyContext!==void 0,()=>"Fail to get context for profiling tool"),this.dummyContext.getCurrentTexture()),o}convertAndCacheOnCPU(t,e){let n=this.tensorMap.get(t);return n.values=e,n.values}readSync(t){let e=this.tensorMap.get(t),{values:n,complexTensorInfos:o}=e;if(n!=null||e.dtype==="string")return n;if(e.dtype==="complex64"){let h=this.readSync(o.real.dataId),g=this.readSync(o.imag.dataId),A=I.convertBackendValuesAndArrayBuffer(C.mergeRealAndImagArrays(h,g).buffer,"float32");return this.convertAndCacheOnCPU(t,A),A}this.hasReadSyncWarned||(this.hasReadSyncWarned=!0,console.warn("The performance of synchronously reading data from GPU to CPU is poor on the webgpu backend, please use asynchronous APIs instead."));let s=["opaque","premultiplied"],a=e.resource,u=a.size;I.assert(u%4===0,()=>"Because there is 4 bytes for one pixel, buffer size must be multiple of 4.");let l=u/4,i=new ArrayBuffer(u),c=256,p=256,f=s.map(h=>new OffscreenCanvas(c,p)),m=new OffscreenCanvas(c,p);this.endComputePassEncoder(),f.map((h,g)=>{let A=h.getContext("webgpu");return A.configure({device:this.device,format:"bgra8unorm",usage:GPUTextureUsage.COPY_DST,alphaMode:s[g]}),A.getCurrentTexture()}).map((h,g)=>{let A=c*4,y=(T,M,k)=>{this.ensureCommandEncoderReady(),this.commandEncoder.copyBufferToTexture({buffer:a,bytesPerRow:A,offset:k},{texture:h},{width:T,height:M}),this.submitQueue();let D=m.getContext("2d",{willReadFrequently:!0});D.clearRect(0,0,T,M),D.drawImage(f[g],0,0);let _=D.getImageData(0,0,T,M).data,R=s[g],O=new Uint8ClampedArray(i,k,T*M*4);for(let $=0;$<O.length;$+=4)if(R==="premultiplied")O[$+3]=_[$+3];else{let z=_[$];O[$]=_[$+2],O[$+1]=_[$+1],O[$+2]=z}},x=Math.floor(l/(c*p)),w=c,b=p,v=0;for(let T=0;T<x;T++)y(w,b,v),v+=c*p*4;let E=l%(c*p);b=Math.floor(E/c),b>0&&(y(w,b,v),v+=b*(c*4)),w=E%c,w>0&&y(w,1,v)});let d=I.convertBackendValuesAndArrayBuffer(i,e.dtype);return this.convertAndCacheOnCPU(t,d),d}async read(t){if(!this.tensorMap.has(t))throw new Error(`Tensor ${t} was not registered!`);let e=this.tensorMap.get(t),{values:n}=e;if(n!=null)return n;let o;if(e.dtype==="complex64"){let s=await Promise.all([this.read(e.complexTensorInfos.real.dataId),this.read(e.complexTensorInfos.imag.dataId)]),a=s[0],u=s[1];o=C.mergeRealAndImagArrays(a,u)}else{let s=await this.getBufferData(e.resource);o=I.convertBackendValuesAndArrayBuffer(s,e.dtype)}return this.convertAndCacheOnCPU(t,o),o}copyBuffer(t){let e=t.size,n=t.usage,o=this.bufferManager.acquireBuffer(e,n);return this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(t,0,o,0,e),this.submitQueue(),o}createTensorFromGPUData(t,e,n){let o=t.buffer;if(n==="complex64")throw new Error("Cannot write to a complex64 dtype. ");let s={id:this.nextDataId()};this.tensorMap.set(s,{dtype:n,shape:e,values:null,refCount:1,external:t.zeroCopy});let a=this.tensorMap.get(s),u=ug(a.dtype)*I.sizeFromShape(a.shape);if(t.buffer.size<u)throw new Error(`GPUBuffer size(${t.buffer.size}) is smaller than tensor size(${u})!`);if((t.buffer.usage&(GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC))!==(GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC))throw new Error("GPUBuffer.usage should include GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC!");return t.zeroCopy!==!0&&(o=this.copyBuffer(o)),a.resource=o,Bt().makeTensorFromDataId(s,e,n,this)}readToGPU(t){let e=this.tensorMap.get(t),{values:n,dtype:o,shape:s,resource:a}=e;if(o==="complex64")throw new Error("Does not support reading buffer for complex64 dtype.");if(a==null)throw n!=null?new Error("Data is not on GPU but on CPU."):new Error("There is no data on GPU or CPU.");let u=a,l=u.size,i=u.usage,c=this.bufferManager.acquireBuffer(l,i);this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(a,0,c,0,l),this.submitQueue();let p=this.makeTensorInfo(s,o),f=Bt().makeTensorFromTensorInfo(p),m=this.tensorMap.get(p.dataId);return m.resource=c,{tensorRef:f,buffer:c}}bufferSync(t){let e=this.readSync(t.dataId);if(t.dtype==="string")try{let n=e.map(o=>I.decodeString(o));return _e(t.shape,t.dtype,n)}catch{throw new Error("Failed to decode encoded string bytes into utf-8")}return _e(t.shape,t.dtype,e)}async time(t){!this.supportTimestampQuery&&!this.hasTimestampQueryWarned&&(console.warn("This device doesn't support timestamp-query extension. Start Chrome browser with flag --enable-dawn-features=allow_unsafe_apis to try it again. Otherwise, zero will be shown for the kernel time when profiling mode is enabled."),this.hasTimestampQueryWarned=!0);let e=this.activeTimers,n=[],o=!1;this.programTimersStack==null?(this.programTimersStack=n,o=!0):this.activeTimers.push(n),this.activeTimers=n,t();let s=I.flatten(this.activeTimers.map(i=>i.query)).filter(i=>i!=null),a=I.flatten(this.activeTimers.map(i=>i.name)).filter(i=>i!=null);this.activeTimers=e,o&&(this.programTimersStack=null);let u={uploadWaitMs:this.uploadWaitMs,downloadWaitMs:this.downloadWaitMs,kernelMs:null,wallMs:null},l=await Promise.all(s);return u.kernelMs=I.sum(l),u.getExtraProfileInfo=()=>l.map((i,c)=>({name:a[c],ms:i})).map(i=>`${i.name}: ${i.ms}`).join(", "),this.uploadWaitMs=0,this.downloadWaitMs=0,u}makeTensorInfo(t,e,n){return e==="string"&&n!=null&&n.length>0&&I.isString(n[0])&&(n=n.map(s=>I.encodeString(s))),{dataId:this.write(n,t,e),shape:t,dtype:e}}tensorToBinding(t){if(!t)return null;let n=this.tensorMap.get(t.dataId).resource;return n instanceof GPUBuffer?{buffer:n}:n instanceof GPUTexture?n.createView():n}uploadToGPU(t){let e=this.tensorMap.get(t);if(e.resource!=null)return;let n=ug(e.dtype)*I.sizeFromShape(e.shape),o,s=GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC|GPUBufferUsage.COPY_DST;if(e.values){if(o=this.bufferManager.acquireBuffer(n,s,!0),o.mapState==="unmapped"){let a=this.bufferManager.acquireBuffer(n,GPUBufferUsage.MAP_WRITE|GPUBufferUsage.COPY_SRC,!0,!1),u=a.getMappedRange();e.dtype==="int32"||e.dtype==="bool"?new Int32Array(u).set(e.values):new Float32Array(u).set(e.values),a.unmap(),this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(a,0,o,0,n),this.stagingPendingDisposal.push(a)}else{let a=o.getMappedRange();e.dtype==="int32"||e.dtype==="bool"?new Int32Array(a).set(e.values):new Float32Array(a).set(e.values),o.unmap()}e.values=null}else o=this.bufferManager.acquireBuffer(n,s);e.resource=o}makeUniforms(t){let e=0,n=0,o=[],s=1;t.forEach(l=>{l.data.length===0&&(l.data=[1]);let i;switch(l.data.length){case 1:i=4;break;case 2:i=8;break;case 3:i=16;break;case 4:i=16;break;case 5:i=16;break;case 6:i=16;break;default:I.assert(!1,()=>`Unsupported ${l.data.length}D shape`)}(n===5||n===6)&&(i=16),i>s&&(s=i),e=Math.ceil(e/i)*i,n=l.data.length,o.push(e),e+=l.data.length*4}),e=Math.ceil(e/s)*s;let a=new ArrayBuffer(e);t.forEach((l,i)=>{let c=o[i];l.type==="int32"?new Int32Array(a,c,l.data.length).set(l.data):l.type==="uint32"?new Uint32Array(a,c,l.data.length).set(l.data):new Float32Array(a,c,l.data.length).set(l.data)});let u=this.bufferManager.acquireBuffer(e,GPUBufferUsage.COPY_DST|GPUBufferUsage.UNIFORM);return this.queue.writeBuffer(u,0,a,0,e),this.uniformPendingDisposal.push(u),{offset:0,size:e,buffer:u}}runWebGPUProgram(t,e,n,o,s){if(s||(s=this.makeTensorInfo(t.outputShape,n)),I.sizeFromShape(s.shape)===0)return this.tensorMap.get(s.dataId).values=I.getTypedArrayFromDType(s.dtype,0),s;this.uploadToGPU(s.dataId),t.dispatch=Ej(this.device,t);let a=e.map((l,i)=>{if(l.dtype==="complex64")throw new Error("GPGPUProgram does not support complex64 input. For complex64 dtypes, please separate the program into real and imaginary parts.");return this.uploadToGPU(l.dataId),{dtype:this.tensorMap.get(l.dataId).dtype,shape:l.shape,name:t.variableNames[i]}});t.shaderKey=BT(t,a,s);let u=me().getBool("WEBGPU_ENGINE_COMPILE_ONLY");return t.shaderKey in this.pipelineCache||(this.pipelineCache[t.shaderKey]=DT(this.device,t,a,s,u)),t.pipeline=this.pipelineCache[t.shaderKey],u||this.recordAndSubmit(t,s,e,o),s}recordAndSubmit(t,e,n,o){if(t.pipeline instanceof Promise)throw new Error("Please call checkCompileCompletionAsync to ensure parallel compilation is done!");let s=[],a=[],u="int32";if(t.pixelsOpType==null){s.push({type:"float32",data:[NaN]},{type:"float32",data:[1/0]}),a=n.concat(e).map(m=>m.shape);let f="int32";a.map(m=>{s.push({type:f,data:m});let d=I.computeStrides(m);s.push({type:f,data:d})})}else{let f=I.computeStrides(e.shape);s.push({type:u,data:f})}if(t.size){let f=I.sizeFromShape(t.outputShape);s.push({type:u,data:[t.outputComponent?f/t.outputComponent:f]})}o&&(s=[...s,...o]);let l=[this.tensorToBinding(e),...n.map(f=>this.tensorToBinding(f)),this.makeUniforms(s)];n.forEach(f=>{this.commandQueueOwnedIds.add(f.dataId)}),this.commandQueueOwnedIds.add(e.dataId);let i=this.device.createBindGroup({layout:t.pipeline.getBindGroupLayout(0),entries:l.map((f,m)=>({binding:m,resource:f}))}),c=this.activeTimers!=null;this.ensureCommandEncoderReady();let p={};c&&this.supportTimestampQuery?(this.endComputePassEncoder(),this.querySet==null&&(this.querySet=this.device.createQuerySet({type:"timestamp",count:this.querySetCount})),p.timestampWrites={querySet:this.querySet,beginningOfPassWriteIndex:0,endOfPassWriteIndex:1},this.computePassEncoder=this.commandEncoder.beginComputePass(p)):this.computePassEncoder||(this.computePassEncoder=this.commandEncoder.beginComputePass(p)),this.computePassEncoder.setPipeline(t.pipeline),this.computePassEncoder.setBindGroup(0,i),this.computePassEncoder.dispatchWorkgroups(t.dispatch[0],t.dispatch[1],t.dispatch[2]),this.dispatchCountInPass++,(c||me().get("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE")<=this.dispatchCountInPass||t.pixelsOpType===ci.DRAW)&&(this.endComputePassEncoder(),c?this.activeTimers.push({name:t.constructor.name,query:this.getQueryTime()}):this.submitQueue())}async getQueryTime(){if(!this.supportTimestampQuery)return 0;this.queryResolveBuffer==null&&(this.queryResolveBuffer=this.bufferManager.acquireBuffer(this.querySetCount*8,GPUBufferUsage.COPY_SRC|GPUBufferUsage.COPY_DST|GPUBufferUsage.QUERY_RESOLVE)),this.commandEncoder.resolveQuerySet(this.querySet,0,this.querySetCount,this.queryResolveBuffer,0);let t=this.bufferManager.acquireBuffer(this.querySetCount*8,GPUBufferUsage.MAP_READ|GPUBufferUsage.COPY_DST);this.commandEncoder.copyBufferToBuffer(this.queryResolveBuffer,0,t,0,this.querySetCount*8),this.submitQueue(),await t.mapAsync(GPUMapMode.READ);let e=new BigUint64Array(t.getMappedRange()),n=Number(e[1]-e[0])/1e6;return t.unmap(),this.bufferManager.releaseBuffer(t),n}shouldExecuteOnCPU(t,e=vj){return me().getBool("WEBGPU_CPU_FORWARD")&&t.every(n=>this.tensorMap.get(n.dataId).resource==null&&I.sizeFromShape(n.shape)<e)}numDataIds(){return this.tensorMap.numDataIds()-this.tensorDataPendingDisposal.length}dispose(){this.disposed||(this.querySet!=null&&this.querySet.destroy(),this.bufferManager.dispose(),this.textureManager.dispose(),this.disposed=!0)}};sa.nextDataId=0;Jm()&&Ji("webgpu",async()=>{let r={powerPreference:me().get("WEBGPU_USE_LOW_POWER_GPU")?"low-power":"high-performance"},t=await navigator.gpu.requestAdapter(r),e={},n=[];t.features.has("timestamp-query")&&n.push("timestamp-query"),t.features.has("bgra8unorm-storage")&&n.push(["bgra8unorm-storage"]),e.requiredFeatures=n;let o=t.limits;e.requiredLimits={maxComputeWorkgroupStorageSize:o.maxComputeWorkgroupStorageSize,maxComputeWorkgroupsPerDimension:o.maxComputeWorkgroupsPerDimension,maxStorageBufferBindingSize:o.maxStorageBufferBindingSize,maxBufferSize:o.maxBufferSize,maxComputeWorkgroupSizeX:o.maxComputeWorkgroupSizeX,maxComputeInvocationsPerWorkgroup:o.maxComputeInvocationsPerWorkgroup};let s=await t.requestDevice(e),a="info"in t?t.info:"requestAdapterInfo"in t?await t.requestAdapterInfo():void 0;return new sa(s,a)},3);var ve;(function(r){r[r.ADD=0]="ADD",r[r.ATAN2=1]="ATAN2",r[r.COMPLEX_MULTIPLY_IMAG=2]="COMPLEX_MULTIPLY_IMAG",r[r.COMPLEX_MULTIPLY_REAL=3]="COMPLEX_MULTIPLY_REAL",r[r.DIV=4]="DIV",r[r.ELU_DER=5]="ELU_DER",r[r.EQUAL=6]="EQUAL",r[r.FLOOR_DIV=7]="FLOOR_DIV",r[r.GREATER=8]="GREATER",r[r.GREATER_EQUAL=9]="GREATER_EQUAL",r[r.LESS=10]="LESS",r[r.LESS_EQUAL=11]="LESS_EQUAL",r[r.LOGICAL_AND=12]="LOGICAL_AND",r[r.LOGICAL_OR=13]="LOGICAL_OR",r[r.MAX=14]="MAX",r[r.MIN=15]="MIN",r[r.MOD=16]="MOD",r[r.MUL=17]="MUL",r[r.NOT_EQUAL=18]="NOT_EQUAL",r[r.POW=19]="POW",r[r.PRELU=20]="PRELU",r[r.SQUARED_DIFFERENCE=21]="SQUARED_DIFFERENCE",r[r.SUB=22]="SUB"})(ve||(ve={}));var Dj="let resultTemp = a + b;",Bj="let resultTemp = atan2(a, b);",Rj="let resultTemp = areal * breal - aimag * bimag;",Tj="let resultTemp = areal * bimag + aimag * breal;",_j="let resultTemp = a / b;",Nj="let resultTemp = select(a * (b + 1.0), a, b >= b - b);",Mj=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a == b);
`,Fj=`
  let remainder =
      select(a % b, round(a % b), (round(a) == a) & (round(b) == b));
  let quotient = (a - remainder) / b;
  let resultTemp =
      round(select(quotient, quotient - 1, sign(remainder) == -sign(b)));
`,Pj=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a > b);
`,$j=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a >= b);
`,Lj=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a < b);
`,Oj=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a <= b);
`,Qj="return f32(a >= 1.0 && b >= 1.0);",zj=`return (vec4<f32>(a >= vec4<f32>(1.0)) *
  vec4<f32>(b >= vec4<f32>(1.0)));`,Wj="return f32(a >= 1.0 || b >= 1.0);",Gj=`return min(vec4<f32>(a >= vec4<f32>(1.0)) +
  vec4<f32>(b >= vec4<f32>(1.0)), vec4<f32>(1.0));`,Uj="let resultTemp = max(a, b);",Vj="let resultTemp = min(a, b);",Hj=`
  let isNaN = b == 0.;
  var resultTemp = a % b;
  resultTemp = select((resultTemp + b) % b, resultTemp,
      (a < 0. && b < 0.) || (a >= 0. && b > 0.));
`,qj=`
  let isNaN = !vec4<bool>(b);
  var resultTemp = vec4<f32>(a % b);
  if (!((a[0] < 0. && b[0] < 0.) || (a[0] >= 0. && b[0] > 0.))) {
    resultTemp[0] = (resultTemp[0] + b[0]) % b[0];
  }
  if (!((a[1] < 0. && b[1] < 0.) || (a[1] >= 0. && b[1] > 0.))) {
    resultTemp[1] = (resultTemp[1] + b[1]) % b[1];
  }
  if (!((a[2] < 0. && b[2] < 0.) || (a[2] >= 0. && b[2] > 0.))) {
    resultTemp[2] = (resultTemp[2] + b[2]) % b[2];
  }
  if (!((a[3] < 0. && b[3] < 0.) || (a[3] >= 0. && b[3] > 0.))) {
    resultTemp[3] = (resultTemp[3] + b[3]) % b[3];
  }
`,Kj="let resultTemp = a * b;",jj=`
  var resultTemp = f32(a != b);
  let valueForNaN = 1.0;
`,Yj=`
  var resultTemp = vec4<f32>(a != b);
  let valueForNaN = 1.0;
`,Xj=`
  let isNaN = a < 0.0 && floor(b) < b;
  if (b == 0.0) {
    return 1.0;
  }
  var resultTemp = select(sign(a) * pow(abs(a), b), pow(abs(a), b),
      round(abs(b) % 2.0) != 1.0);
`,Jj=`
  let isModRound1Bool = vec4<i32>(round(abs(b) % vec4<f32>(2.0))) == vec4<i32>(1);
  let isModRound1 = vec4<f32>(isModRound1Bool);
  let multiplier = sign(a) * isModRound1 + (vec4<f32>(1.0) - isModRound1);
  var resultTemp = multiplier * pow(abs(a), b);

  // Ensure that a^0 = 1, including 0^0 = 1 as this correspond to TF and JS
  let isExpZero = b == vec4<f32>(0.0);
  if (isExpZero.r) {
    resultTemp.r = 1.0;
  }
  if (isExpZero.g) {
    resultTemp.g = 1.0;
  }
  if (isExpZero.b) {
    resultTemp.b = 1.0;
  }
  if (isExpZero.a) {
    resultTemp.a = 1.0;
  }
  let isNaN = (a < vec4<f32>(0.0)) & (floor(b) < b);
`,Zj="if (a < 0.0) { return b * a; }  return a;",e6=`
  let aLessThanZero = vec4<f32>(a < vec4<f32>(0.0));
  return (aLessThanZero * (b * a)) + ((vec4<f32>(1.0) - aLessThanZero) * a);
`,t6="let resultTemp = (a - b) * (a - b);",r6="let resultTemp = a - b;";function lf(r,t){let e;do{switch(r){case ve.ATAN2:e=Bj;break;case ve.MAX:e=Uj;break;case ve.MIN:e=Vj;break;case ve.MOD:e=t?qj:Hj;break;case ve.NOT_EQUAL:e=t?Yj:jj;break;case ve.POW:e=t?Jj:Xj;break;default:continue}let n,o,s;return t?(n="isnanVec4",o="vec4<f32>",s="vec4<bool>"):(n="isnan",o="f32",s="bool"),`
      let aIsNaN = ${n}(a);
      let aPostLegalization = select(a, ${o}(42), aIsNaN);
      let bIsNaN = ${n}(b);
      let bPostLegalization = select(b, ${o}(42), bIsNaN);
      let isNaN = false;
      let valueForNaN = uniforms.NAN;
      {
        let a = aPostLegalization;
        let b = bPostLegalization;
        ${e}
        return select(
            resultTemp, ${o}(valueForNaN),
            ${s}(isNaN) | aIsNaN | bIsNaN);
      }
    `}while(!1);switch(r){case ve.ADD:e=Dj;break;case ve.COMPLEX_MULTIPLY_IMAG:e=Tj;break;case ve.COMPLEX_MULTIPLY_REAL:e=Rj;break;case ve.DIV:e=_j;break;case ve.ELU_DER:e=Nj;break;case ve.EQUAL:e=Mj;break;case ve.FLOOR_DIV:e=Fj;break;case ve.GREATER:e=Pj;break;case ve.GREATER_EQUAL:e=$j;break;case ve.LESS:e=Lj;break;case ve.LESS_EQUAL:e=Oj;break;case ve.LOGICAL_AND:return t?zj:Qj;case ve.LOGICAL_OR:return t?Gj:Wj;case ve.MUL:e=Kj;break;case ve.PRELU:return t?e6:Zj;case ve.SQUARED_DIFFERENCE:e=t6;break;case ve.SUB:e=r6;break;default:}return`
    ${e}
    return resultTemp;
  `}var ie;(function(r){r[r.ABS=0]="ABS",r[r.ACOS=1]="ACOS",r[r.ACOSH=2]="ACOSH",r[r.ASIN=3]="ASIN",r[r.ASINH=4]="ASINH",r[r.ATAN=5]="ATAN",r[r.ATANH=6]="ATANH",r[r.CEIL=7]="CEIL",r[r.COS=8]="COS",r[r.COSH=9]="COSH",r[r.ELU=10]="ELU",r[r.ERF=11]="ERF",r[r.EXP=12]="EXP",r[r.EXPM1=13]="EXPM1",r[r.FLOOR=14]="FLOOR",r[r.IS_FINITE=15]="IS_FINITE",r[r.IS_INF=16]="IS_INF",r[r.IS_NAN=17]="IS_NAN",r[r.LINEAR=18]="LINEAR",r[r.LOG=19]="LOG",r[r.LOG1P=20]="LOG1P",r[r.LOGICAL_NOT=21]="LOGICAL_NOT",r[r.NEG=22]="NEG",r[r.RELU=23]="RELU",r[r.RELU6=24]="RELU6",r[r.LEAKYRELU=25]="LEAKYRELU",r[r.RECIPROCAL=26]="RECIPROCAL",r[r.ROUND=27]="ROUND",r[r.RSQRT=28]="RSQRT",r[r.SELU=29]="SELU",r[r.SIGMOID=30]="SIGMOID",r[r.SIGN=31]="SIGN",r[r.SIN=32]="SIN",r[r.SINH=33]="SINH",r[r.SOFTPLUS=34]="SOFTPLUS",r[r.SQRT=35]="SQRT",r[r.SQUARE=36]="SQUARE",r[r.STEP=37]="STEP",r[r.TAN=38]="TAN",r[r.TANH=39]="TANH",r[r.TO_INT=40]="TO_INT"})(ie||(ie={}));var n6="return abs(a);",o6=`
  if (abs(a) > 1.) {
    return uniforms.NAN;
  }
  return acos(a);
`,s6=`
  if (a < 1.) {
    return uniforms.NAN;
  }
  return acosh(a);
`,i6=`
  if (abs(a) > 1.) {
    return uniforms.NAN;
  }
  return asin(a);
`,a6="return asinh(a);",u6=`
  if (isnan(a)) {
    return uniforms.NAN;
  }
  return atan(a);
`,l6=`
  if (abs(a) > 1.) {
    return uniforms.NAN;
  }
  if (a == 1.) {
    return uniforms.INFINITY;
  }
  if (a == -1.) {
    return -uniforms.INFINITY;
  }
  return atanh(a);
`,c6="return ceil(a);",p6="return cos(a);",f6=`
  let e2x = exp(-a);
  return (e2x + 1.0 / e2x) / 2.0;
`,m6="return exp(a) - 1.0;",d6="if (a >= 0.0) { return a; }  return (exp(a) - 1.0);",h6=`
  var resFloat = exp(a) - vec4<f32>(1.0);
  if (a.r >= 0.0) {
    resFloat.r = a.r;
  }
  if (a.g >= 0.0) {
    resFloat.g = a.g;
  }
  if (a.b >= 0.0) {
    resFloat.b = a.b;
  }
  if (a.a >= 0.0) {
    resFloat.a = a.a;
  }
  return resFloat;
`,g6=`
  // Error function is calculated approximately with elementary function.
  // See "Handbook of Mathematical Functions with Formulas,
  // Graphs, and Mathematical Tables", Abramowitz and Stegun.
  let p = ${C.ERF_P};
  let a1 = ${C.ERF_A1};
  let a2 = ${C.ERF_A2};
  let a3 = ${C.ERF_A3};
  let a4 = ${C.ERF_A4};
  let a5 = ${C.ERF_A5};

  let sign = sign(a);
  let absA = abs(a);
  let t = 1.0 / (1.0 + p * absA);
  return sign * (1.0 - (((((a5 * t + a4) * t) + a3) * t + a2) * t + a1) * t * exp(-absA * absA));
`,A6="return exp(a);",y6="return floor(a);",x6="return f32(!isnan(a) && !isinf(a));",I6="return f32(isinf(a));",w6="return f32(isnan(a));",b6="return a;",C6=`if (a < 0.0) { return uniforms.NAN; }
  return log(a);`,S6=`
  if (isnan(a)) { return a; }
  return log(1.0 + a);
`,k6="return f32(!(a >= 1.0));",v6="return -a;",E6="if (a < 0.0) { return uniforms.alpha * a; } return a;",D6=`
  let aLessThanZero = vec4<f32>(a < vec4<f32>(0.0));
  return (aLessThanZero * (uniforms.alpha * a)) + ((vec4<f32>(1.0) - aLessThanZero) * a);
`,B6="return 1.0 / a;",R6="return select(a, 0.0, a < 0.0);",T6="return clamp(a, 0.0, 6.0);",_6="return clamp(a, vec4<f32>(0.0, 0.0, 0.0, 0.0), vec4<f32>(6.0, 6.0, 6.0, 6.0));",N6=`
  return select(a, vec4<f32>(0.0), a < vec4<f32>(0.0));
`,M6="return round(a);",F6="return inverseSqrt(a);",P6=`
  if (a >= 0.0) {
    return ${C.SELU_SCALE} * a;
  } else {
    return ${C.SELU_SCALEALPHA} * (exp(a) - 1.0);
  }
`,$6="return 1.0 / (1.0 + exp(-1.0 * a));",L6="return sign(a);",O6="return sin(a);",Q6=`
  let e2x = exp(a);
  return (e2x - 1.0 / e2x) / 2.0;
`,z6=`
  let epsilon = 1.1920928955078125e-7;
  let threshold = log(epsilon) + 2.0;

  let too_large = a > -threshold;
  let too_small = a < threshold;
  let exp_a = exp(a);

  if (too_large) {
    return a;
  } else if (too_small) {
    return exp_a;
  } else {
    return log(exp_a + 1.0);
  }
`,W6="return sqrt(a);",G6="return a * a;",U6=`
  if (isnan(a)) {
    return a;
  }

  return select(uniforms.stepAlpha, 1.0, a > 0.0);
`,V6="return tan(a);",H6=`
  let e2x = exp(-2.0 * abs(a));
  return sign(a) * (1.0 - e2x) / (1.0 + e2x);
`,q6="return f32(i32((a)));";function pi(r,t){switch(r){case ie.ABS:return n6;case ie.ACOS:return o6;case ie.ACOSH:return s6;case ie.ASIN:return i6;case ie.ASINH:return a6;case ie.ATAN:return u6;case ie.ATANH:return l6;case ie.COS:return p6;case ie.COSH:return f6;case ie.CEIL:return c6;case ie.ELU:return t?h6:d6;case ie.ERF:return g6;case ie.EXP:return A6;case ie.EXPM1:return m6;case ie.FLOOR:return y6;case ie.IS_FINITE:return x6;case ie.IS_INF:return I6;case ie.IS_NAN:return w6;case ie.LINEAR:return b6;case ie.LOG:return C6;case ie.LOG1P:return S6;case ie.LOGICAL_NOT:return k6;case ie.NEG:return v6;case ie.LEAKYRELU:return t?D6:E6;case ie.RECIPROCAL:return B6;case ie.RELU:return t?N6:R6;case ie.RELU6:return t?_6:T6;case ie.ROUND:return M6;case ie.RSQRT:return F6;case ie.SELU:return P6;case ie.SIGMOID:return $6;case ie.SIGN:return L6;case ie.SIN:return O6;case ie.SINH:return Q6;case ie.SOFTPLUS:return z6;case ie.SQRT:return W6;case ie.SQUARE:return G6;case ie.STEP:return U6;case ie.TAN:return V6;case ie.TANH:return H6;case ie.TO_INT:return q6;default:throw new Error(`BinaryType ${r} is not implemented!`)}}function qr(r,t=!1,e=!1,n=3){if(r===null)return"";let o="";if(r==="linear")o=pi(ie.LINEAR);else if(r==="relu")o=pi(ie.RELU,e);else if(r==="elu")o=pi(ie.ELU,e);else if(r==="relu6")o=pi(ie.RELU6,e);else if(r==="prelu")o=lf(ve.PRELU,e);else if(r==="sigmoid")o=pi(ie.SIGMOID,e);else if(r==="leakyrelu")o=pi(ie.LEAKYRELU,e);else throw new Error(`Activation ${r} has not been implemented for the WebGPU backend.`);let a=Ye(e?4:1),u="";return t?u=`
      fn activation(a : ${a}, coords : vec${n}<i32>) -> ${a} {
        let b = getPreluActivationWeightsByOutputCoords(coords);
        ${o}
      }`:u=`
      fn activation(a : ${a}, coords : vec${n}<i32>) -> ${a} {
        ${o}
      }`,u}function Pn(r,t){return`
      ${r?"value = value + getBiasByOutputCoords(coords);":""}
      ${t?"value = activation(value, coords);":""}
      `}function xw(r,t,e=!1,n=!1,o=!1,s=1){I.assert(r&&s===1||!r,()=>`transposeA ${r} is not compatible with component size ${s}`);let a=`
      ${r?"value = getA(batch, col, row);":"value = getA(batch, row, col);"}

    `,u=t?"value = getB(batch, col, row);":"value = getB(batch, row, col);";return`
  fn mm_readA(batch: i32, row: i32, col: i32) -> ${Ye(s)} {
    var value = ${Ye(s)}(0.0);
    ${e&&o?a:`
    ${r?"if(row < uniforms.dimAOuter && col < uniforms.dimInner)":"if(row < uniforms.aShape[1] && col < uniforms.aShape[2])"}
    {
      ${a}
    }
    `}
    return value;
  }

  fn mm_readB(batch: i32, row: i32, col: i32) -> ${Ye(s)} {
    var value = ${Ye(s)}(0.0);
    ${u}
    return value;
  }
  `}function ed(r,t,e,n,o=!1,s=!1,a=!1,u=1){return`
  ${xw(e,n,o,s,a,u)}
  fn mm_write(batch: i32, row: i32, col: i32, valueIn: ${Ye(u)}) {
    ${o&&s?"":"if (row < uniforms.dimAOuter && col < uniforms.dimBOuter)"}
    {
      var value = valueIn;
      let coords = vec3<i32>(batch, row, col);
      ${Pn(r,t)}
      setOutputAtCoords(coords[0], coords[1], coords[2], value);
    }
  }
  `}var K6=(r,t)=>r?`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          kStart + inputRow,
          globalRowStart + inputCol * ${t});
        `:`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          globalRow + innerRow,
          kStart + inputCol * ${t});
        `,j6=(r,t,e,n)=>{if(r)return`
      for (var k = 0; k < ${n}; k++) {
        let BCached0 = mm_Bsub[k][tileCol];
        let ACached0 = mm_Asub[k][localRow];
        for (var i = 0; i < ${e}; i++) {
          acc[i] = fma(BCached0, vec4<f32>(ACached0[i]), acc[i]);
        }
      }`;{let o="",s="";for(let a=0;a<t;a++)o+=`let BCached${a} = mm_Bsub[k * ${t} + ${a}][tileCol];`,s+=`acc[i] = fma(BCached${a}, vec4<f32>(ACached[${a}]), acc[i]);`;return`
      for (var k = 0; k < ${n/t}; k++) {
        ${o}
        for (var i = 0; i < ${e}; i++) {
          let ACached = mm_Asub[tileRow + i][k];
          ${s}
        }
      }`}};function Yl(r,t,e=!1,n=32,o=!1,s=32,a=!1){let u=t[1]*r[1],l=t[0]*r[0],i=e?u:n,c=e?n:u,p=i/t[0],f=n/t[1],m=r[1],d=r[0];return I.assert((e&&p===4&&r[1]===4||!e&&(p===3||p===4))&&i%t[0]===0&&n%t[1]===0&&r[0]===4,()=>`If transposeA ${e} is true, innerElementSize ${p} and workPerThread[1] ${r[1]} must be 4.
          Otherwise, innerElementSize ${p} must be 3 or 4.
      tileAWidth ${i} must be divisible by workgroupSize[0]${t[0]}. tileInner ${n} must be divisible by workgroupSize[1] ${t[1]}. colPerThread ${r[0]} must be 4.`),`
  var<workgroup> mm_Asub : array<array<vec${p}<f32>, ${i/p}>, ${c}>;
  var<workgroup> mm_Bsub : array<array<vec4<f32>, ${l/r[0]}>, ${n}>;

  ${J()} {
    let localRow = i32(localId.y);
    let tileRow = localRow * ${m};
    let tileCol = i32(localId.x);

    let globalRow = i32(globalId.y) * ${m};
    let globalCol = i32(globalId.x) * ${d};
    let batch = ${o?"0":"i32(globalId.z)"};
    let batchA = ${o||!a?"batch":"batch % uniforms.aShape[0]"};
    let batchB = ${o||!a?"batch":"batch % uniforms.bShape[0]"};
    let globalRowStart = i32(workgroupId.y) * ${u};

    let numTiles = ${o?`${Math.ceil(s/n)}`:`(uniforms.dimInner - 1) / ${n} + 1`};
    var kStart = ${o?`i32(globalId.z) * ${s}`:"0"};

    var acc: array<vec4<f32>, ${m}>;

    // Loop over shared dimension.
    let tileRowB = localRow * ${f};
    for (var t = 0; t < numTiles; t++) {
        // Load one tile of A into local memory.
        for (var innerRow = 0; innerRow < ${m}; innerRow++) {
            let inputRow = tileRow + innerRow;
            let inputCol = tileCol;
            ${K6(e,p)}
        }

        // Load one tile of B into local memory.
        for (var innerRow = 0; innerRow < ${f}; innerRow++) {
            let inputRow = tileRowB + innerRow;
            let inputCol = tileCol;
            mm_Bsub[inputRow][inputCol] = mm_readB(batchB, kStart + inputRow, globalCol);
        }
        kStart = kStart + ${n};
        workgroupBarrier();

        // Compute acc values for a single thread.
        ${j6(e,p,m,n)}
        workgroupBarrier();
    }

    for (var innerRow = 0; innerRow < ${m}; innerRow++) {
        mm_write(batch, globalRow + innerRow, globalCol, acc[innerRow]);
    }
  }`}var TT=r=>r?`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          kStart + inputRow,
          globalRowStart + inputCol);
        `:`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          globalRowStart + inputRow,
          kStart + inputCol);
        `,Y6=r=>r?"let ACached = mm_Asub[k][tileRow + innerRow];":"let ACached = mm_Asub[tileRow + innerRow][k];";function Xl(r,t,e=!1,n=32,o=!1,s=32,a=!1,u=!1){let l=r[1]*t[1],i=r[0]*t[0],c=e?l:n,p=e?n:l;I.assert(p%t[1]===0&&c%t[0]===0&&n%t[1]===0,()=>`tileAHight ${p} must be divisible by workgroupSize[1]${t[1]}, tileAWidth ${c} must be divisible by workgroupSize[0]${t[0]}, tileInner ${n} must be divisible by workgroupSize[1]${t[1]}`);let f=p/t[1],m=c/t[0],d=n/t[1],h=r[1],g=r[0],A=a?`
      let localRow = i32(localId.y);
      let localCol = i32(localId.x);
      let globalRowStart = i32(workgroupId.y) * ${l};
      let globalColStart = i32(workgroupId.x) * ${i};

      // Loop over shared dimension.
      for (var t = 0; t < numTiles; t++) {
        // Load one tile of A into local memory.
        for (var inputRow = localRow; inputRow < ${p}; inputRow = inputRow + ${t[1]}) {
          for (var inputCol = localCol; inputCol < ${c}; inputCol = inputCol + ${t[0]}) {
            ${TT(e)}
          }
        }
        // Load one tile of B into local memory.
        for (var inputRow = localRow; inputRow < ${n}; inputRow = inputRow + ${t[1]}) {
              for (var inputCol = localCol; inputCol < ${i}; inputCol = inputCol + ${t[0]}) {
            mm_Bsub[inputRow][inputCol] = mm_readB(batchB,
              kStart + inputRow,
              globalColStart + inputCol);
          }
        }
        kStart = kStart + ${n};
        workgroupBarrier();

        // Compute acc values for a single thread.
        var BCached : array<f32, ${g}>;
        for (var k = 0; k < ${n}; k++) {
          for (var inner = 0; inner < ${g}; inner++) {
            BCached[inner] = mm_Bsub[k][localCol + inner * ${t[0]}];
          }
          for (var innerRow = 0; innerRow < ${h}; innerRow++) {
            let ACached = ${e?`mm_Asub[k][localRow + innerRow * ${t[1]}];`:`mm_Asub[localRow + innerRow * ${t[1]}][k];`}
            for (var innerCol = 0; innerCol < ${g}; innerCol++) {
              acc[innerRow][innerCol] =
                  fma(ACached, BCached[innerCol], acc[innerRow][innerCol]);
            }
          }
        }
        workgroupBarrier();
      }
      for (var innerRow = 0; innerRow < ${h}; innerRow++) {
        let gRow = globalRowStart + localRow + innerRow * ${t[1]};
        for (var innerCol = 0; innerCol < ${g}; innerCol++) {
          let gCol = globalColStart + localCol + innerCol * ${t[0]};
          mm_write(batch, gRow, gCol, acc[innerRow][innerCol]);
        }
      }
      `:`
  let tileRow = i32(localId.y) * ${h};
  let tileCol = i32(localId.x) * ${g};

  let globalRow = i32(globalId.y) * ${h};
  let globalCol = i32(globalId.x) * ${g};
  let globalRowStart = i32(workgroupId.y) * ${l};

  let tileRowA = i32(localId.y) * ${f};
  let tileColA = i32(localId.x) * ${m};
  let tileRowB = i32(localId.y) * ${d};
  // Loop over shared dimension.
  for (var t = 0; t < numTiles; t++) {
    // Load one tile of A into local memory.
    for (var innerRow = 0; innerRow < ${f}; innerRow++) {
      for (var innerCol = 0; innerCol < ${m}; innerCol++) {
        let inputRow = tileRowA + innerRow;
        let inputCol = tileColA + innerCol;
        ${TT(e)}
      }
    }

    // Load one tile of B into local memory.
    for (var innerRow = 0; innerRow < ${d}; innerRow++) {
      for (var innerCol = 0; innerCol < ${g}; innerCol++) {
        let inputRow = tileRowB + innerRow;
        let inputCol = tileCol + innerCol;
        mm_Bsub[inputRow][inputCol] = mm_readB(batchB,
          kStart + inputRow,
          globalCol + innerCol);
      }
    }
    kStart = kStart + ${n};
    workgroupBarrier();

    // Compute acc values for a single thread.
    var BCached : array<f32, ${g}>;
    for (var k = 0; k < ${n}; k++) {
      for (var inner = 0; inner < ${g}; inner++) {
        BCached[inner] = mm_Bsub[k][tileCol + inner];
      }

      for (var innerRow = 0; innerRow < ${h}; innerRow++) {
        ${Y6(e)}
        for (var innerCol = 0; innerCol < ${g}; innerCol++) {
          acc[innerRow][innerCol] =
              fma(ACached, BCached[innerCol], acc[innerRow][innerCol]);
        }
      }
    }

    workgroupBarrier();
  }

  for (var innerRow = 0; innerRow < ${h}; innerRow++) {
    for (var innerCol = 0; innerCol < ${g}; innerCol++) {
      mm_write(batch, globalRow + innerRow, globalCol + innerCol,
          acc[innerRow][innerCol]);
    }
  }
  `;return`
    var<workgroup> mm_Asub : array<array<f32, ${c}>, ${p}>;
    var<workgroup> mm_Bsub : array<array<f32, ${i}>, ${n}>;

    ${J()} {
      let batch = ${o?"0":"i32(globalId.z)"};
      let batchA = ${o||!u?"batch":"batch % uniforms.aShape[0]"};
      let batchB = ${o||!u?"batch":"batch % uniforms.bShape[0]"};
      let numTiles = ${o?`${Math.ceil(s/n)}`:`(uniforms.dimInner - 1) / ${n} + 1`};
      var kStart = ${o?`i32(globalId.z) * ${s}`:"0"};

      var acc : array<array<f32, ${g}>, ${h}>;

      // Without this initialization strange values show up in acc.
      for (var innerRow = 0; innerRow < ${h}; innerRow++) {
        for (var innerCol = 0; innerCol < ${g}; innerCol++) {
          acc[innerRow][innerCol] = 0.0;
        }
      }
      ${A}
    }
  `}var X6=r=>r?`
      mm_readA(batchA, colA, globalRow),
      mm_readA(batchA, colA + 1, globalRow),
      mm_readA(batchA, colA + 2, globalRow),
      mm_readA(batchA, colA + 3, globalRow)
  `:`
      mm_readA(batchA, globalRow, colA),
      mm_readA(batchA, globalRow, colA + 1),
      mm_readA(batchA, globalRow, colA + 2),
      mm_readA(batchA, globalRow, colA + 3)
  `;function J6(r,t=!1){I.assert(r[1]===1&&r[2]===1,()=>`A linear work group size is required. But got ${r}.`);let e=r[0]*4;return`
    var<workgroup> mm_Asub : array<vec4<f32>, ${r[0]}>;

    ${J()} {
      let tileCol = i32(localId.x);
      let globalCol = i32(globalId.x);
      let globalRow = i32(globalId.y);

      let numTiles = (uniforms.dimInner - 1) / ${e} + 1;
      let batch = i32(globalId.z);
      let batchA = batch % uniforms.aShape[0];
      let batchB = batch % uniforms.bShape[0];
      // Without this initialization strange values show up in acc.
      var acc = 0.0;

      // Loop over shared dimension.
      for (var t = 0; t < numTiles; t++) {
        // Load one tile of A into local memory.
        let colA = t * ${e} + tileCol * 4;
        mm_Asub[tileCol] = vec4<f32>(${X6(t)});
        workgroupBarrier();

        // Compute acc values for a single thread.
        for (var k = 0; k < ${e/4}; k++) {
          let rowB = t * ${e} + k * 4;
          let BCached = vec4<f32>(mm_readB(batchB, rowB, globalCol),
                              mm_readB(batchB, rowB + 1, globalCol),
                              mm_readB(batchB, rowB + 2, globalCol),
                              mm_readB(batchB, rowB + 3, globalCol));

          let ACached = mm_Asub[k];
          acc = acc + dot(ACached, BCached);
        }

        workgroupBarrier();
      }

      mm_write(batch, globalRow, globalCol, acc);
    }
  `}var lg=class{constructor(t,e,n=!1,o=!1,s=null,a=null,u=null,l=!1){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.outputShape=e,this.dispatchLayout={x:[2],y:[1],z:[0]};let i=n?t[1]:t[2];if(this.isVec4=(i%4===0&&!n||e[1]%4===0&&n)&&e[2]%4===0&&!o,this.outputComponent=this.isVec4?4:1,this.isVectorA=e[1]===1&&!n,!this.isVec4&&this.isVectorA)this.elementsPerThread=[1,1,1],this.workgroupSize=[32,1,1];else{let f=yw(e[1],i,e[2],n);this.workgroupSize=f.workgroupSize,this.elementsPerThread=f.elementsPerThread}this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,this.elementsPerThread);let c=s!=null,p=u!=null;c&&this.variableNames.push("bias"),p&&this.variableNames.push("preluActivationWeights"),this.sequentialAccessByThreads=l,this.transposeA=n,this.transposeB=o,this.addBias=c,this.activation=a,this.hasPreluActivationWeights=p,[this.fitAOuter,this.fitBOuter,this.fitInner]=this.getShapeFit(e[1],e[2],i),this.shaderKey=`matMulPacked_${this.elementsPerThread}_${n}_${o}_${this.activation}_${this.fitAOuter}_${this.fitBOuter}_${this.fitInner}_${this.isVec4}_${this.isVectorA}_${this.sequentialAccessByThreads}`}getShapeFit(t,e,n){let o=this.workgroupSize[1]*this.elementsPerThread[1],s=this.workgroupSize[0]*this.elementsPerThread[0];!this.isVec4&&this.isVectorA?this.tileInner=this.workgroupSize[0]*4:this.tileInner=s;let a=t%o===0,u=e%s===0,l=n%this.tileInner===0;return[a,u,l]}getUserCode(){return`
      ${qr(this.activation,this.hasPreluActivationWeights,this.isVec4)}
      ${ed(this.addBias,this.activation,!1,this.transposeB,this.fitAOuter,this.fitBOuter,this.fitInner,this.isVec4?4:1)}
      ${this.isVec4?Yl(this.elementsPerThread,this.workgroupSize,this.transposeA,this.tileInner,!1,null,!0):this.isVectorA?J6(this.workgroupSize,this.transposeA):Xl(this.elementsPerThread,this.workgroupSize,this.transposeA,this.tileInner,!1,null,this.sequentialAccessByThreads,!0)}
    `}};function Z6(r){return`
    var<workgroup> sumValues : array<f32, ${r}>;
    ${J()} {
      let coords = getOutputCoords();
      let batch = coords[0];
      let batchA = batch % uniforms.aShape[0];
      let batchB = batch % uniforms.bShape[0];
      let row = coords[1];
      let col = coords[2];
      var sum = 0.0;
      let Length = uniforms.dimInner;
      for (var k = i32(localId.x); k < Length; k = k + ${r}) {
        let dataA = mm_readA(batchA, row, k);
        let dataB = mm_readB(batchB, k, col);
        sum = sum + dataA * dataB;
      }
      sumValues[localId.x] = sum;
      workgroupBarrier();

      for(var currentSize = ${r/2}u; currentSize > 1u;
          currentSize = currentSize / 2u) {
        if (localId.x < currentSize)
        {
          sumValues[localId.x] = sumValues[localId.x] + sumValues[localId.x + currentSize];
        }
        workgroupBarrier();
      }

      if (localId.x == 0u) {
        sum = sumValues[0] + sumValues[1];
        mm_write(batch, row, col, sum);
      }
    }
  `}var cg=class{constructor(t,e=!1,n=!1,o=null,s=null,a=null){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.workgroupSize=[256,1,1],this.outputShape=t,this.dispatchLayout={x:[],y:[1,2],z:[0]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize);let u=o!=null,l=a!=null;u&&this.variableNames.push("bias"),l&&this.variableNames.push("preluActivationWeights"),this.transposeA=e,this.transposeB=n,this.addBias=u,this.activation=s,this.hasPreluActivationWeights=l,this.shaderKey=`matMulReduce_${this.activation}_${e}_${n}`}getUserCode(){return`
      ${qr(this.activation,this.hasPreluActivationWeights)}
      ${ed(this.addBias,this.activation,this.transposeA,this.transposeB)}
      ${Z6(this.workgroupSize[0])}
    `}};function e9(r){let t=r[1],e=r[0],n=t>e?t:e;return`
  var<workgroup> mm_Asub : array<array<f32, ${n}>, ${t}>;
  var<workgroup> mm_Bsub : array<array<f32, ${e}>, ${n}>;

  // If the output size is small for matrix multiplication, avoid to use vec4
  // and handle some elements per thread to optimally utilize the ALU.
  // Read data from global memory to registers firstly, then store them into
  // shared memory, so it is instruction-Level parallelism for arithmetic
  // operations and others handle IO operations between barrier api, makes ALU
  // and load/store units work simultaneously, could improves the performance.
  ${J()} {
    let tileRow = i32(localId.y);
    let tileCol = i32(localId.x);
    let globalRow = i32(globalId.y);
    let globalCol = i32(globalId.x);
    let batch = i32(globalId.z);
    let batchA = batch % uniforms.aShape[0];
    let batchB = batch % uniforms.bShape[0];

    // uniforms.dimInner should be greater than 0.
    let numTiles = (uniforms.dimInner - 1) / ${n} + 1;
    var acc = 0.0;

    var globalColA = tileCol;
    var globalRowB = 0;
    var regA = mm_readA(batchA, globalRow, globalColA);
    var regB0 = mm_readB(batchB, globalRowB + 2 * tileRow, globalCol);
    var regB1 = mm_readB(batchB, globalRowB + 2 * tileRow + 1, globalCol);
    globalColA = globalColA + ${n};
    globalRowB = globalRowB + ${n};

    for (var t = 0; t < numTiles; t = t + 1) {
      mm_Asub[tileRow][tileCol] = regA;
      mm_Bsub[2 * tileRow][tileCol] = regB0;
      mm_Bsub[2 * tileRow + 1][tileCol] = regB1;

      workgroupBarrier();

      regA = mm_readA(batchA, globalRow, globalColA);
      regB0 = mm_readB(batchB, globalRowB + 2 * tileRow, globalCol);
      regB1 = mm_readB(batchB, globalRowB + 2 * tileRow + 1, globalCol);
      globalColA = globalColA + ${n};
      globalRowB = globalRowB + ${n};

      for (var k = 0; k < ${n}; k = k + 1) {
        acc = acc + mm_Asub[tileRow][k] * mm_Bsub[k][tileCol];
      }
      workgroupBarrier();
    }

    mm_write(batch, globalRow, globalCol, acc);
  }
  `}var pg=class{constructor(t,e,n,o=!1,s=!1,a=null,u=null,l=null){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.workgroupSize=[16,8,1],this.outputShape=n,this.dispatchLayout={x:[2],y:[1],z:[0]},this.dispatch=[Math.ceil(n[2]/this.workgroupSize[0]),Math.ceil(n[1]/this.workgroupSize[1]),n[0]];let i=a!=null;i&&this.variableNames.push("bias");let c=l!=null;c&&this.variableNames.push("preluActivationWeights"),this.transposeA=o,this.transposeB=s,this.addBias=i,this.activation=u,this.hasPreluActivationWeights=c,this.shaderKey=`matMulSmallOutputSize_${this.activation}_${o}_${s}`}getUserCode(){return`
      ${qr(this.activation,this.hasPreluActivationWeights)}
      ${ed(this.addBias,this.activation,this.transposeA,this.transposeB)}
      ${e9(this.workgroupSize)}
    `}};var fg=class{constructor(t,e,n=!1,o=!1){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.workgroupSize=[8,8,1],this.atomic=!0,this.splitedDimInner=128,I.assert(t[0]===1,()=>"MatMulSplitKProgram only supports batch = 1."),this.outputShape=t,this.dispatchLayout={x:[2],y:[1],z:[0,3]};let s=(n&&this.outputShape[1]%4===0||!n&&e%4===0)&&this.outputShape[2]%4===0;this.elementsPerThread=[4,4,this.splitedDimInner],this.outputComponent=s?4:1,s||(this.outputShape[1]<16&&(this.elementsPerThread[1]=1),this.outputShape[2]<16&&(this.elementsPerThread[0]=1)),this.dispatch=Z(this.dispatchLayout,[this.outputShape[0],this.outputShape[1],this.outputShape[2],e],this.workgroupSize,this.elementsPerThread),this.transposeA=n,this.transposeB=o,this.shaderKey=`matMulSplitK_${n}_${o}_${this.elementsPerThread}_${this.outputComponent}`}getUserCode(){let t=this.outputComponent;return`
      ${xw(!1,this.transposeB,!1,!1,!1,t)}
      fn mm_write(batch: i32, row : i32, col : i32, value : ${Ye(t)}) {
        if (row < uniforms.dimAOuter && col < uniforms.dimBOuter) {
          let coords = vec3<i32>(batch, row, col);
          let flatIndex = getOutputIndexFromCoords(coords);
          // The problem is that we should initialize output to zero before using.
          // Otherwise, the original value will be added to the result.
          for (var i = 0; i < ${t}; i = i + 1) {
            ${Fn("&result[flatIndex + i]",`${t>1?"value[i]":"value"}`,"float32")}
          }
        }
      }
      ${t===4?Yl(this.elementsPerThread,this.workgroupSize,this.transposeA,32,!0,this.splitedDimInner):Xl(this.elementsPerThread,this.workgroupSize,this.transposeA,32,!0,this.splitedDimInner)}
    `}},mg=class{constructor(t,e=null,n=null,o=null){this.uniforms="",this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.addBias=e!=null,this.hasPreluActivationWeights=o!=null,this.activation=n,this.addBias&&this.variableNames.push("bias"),this.hasPreluActivationWeights&&this.variableNames.push("preluActivationWeights"),this.shaderKey=`biasActivation_${n}`}getUserCode(){return`
    ${qr(this.activation,this.hasPreluActivationWeights)}
    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        var value = getXByOutputIndex(index);
        ${Pn(this.addBias,this.activation)}
        setOutputAtIndex(index, value);
      }
    }
    `}};var dg=class{constructor(t){this.variableNames=[],this.outputShape=[],this.uniforms="value : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="fill"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.size) {
        setOutputAtIndex(index, uniforms.value);
      }
    }
  `}};function zt(r){let{backend:t,attrs:e}=r,{shape:n,value:o}=e,{dtype:s}=e;if(s=s||I.inferDtype(o),s==="string"){let a=I.getArrayFromDType(s,I.sizeFromShape(n));return a.fill(o),t.makeTensorInfo(n,s,a)}else{let a=new dg(n),u=[{type:"float32",data:[o]}];return t.runWebGPUProgram(a,[],s,u)}}var _T={kernelName:Qi,backendName:"webgpu",kernelFunc:zt};function ge(r){let{inputs:t,attrs:e}=r,{x:n}=t,{shape:o}=e,s=I.sizeFromShape(n.shape),a=I.inferFromImplicitShape(o,s),u=I.sizeFromShape(a);return I.assert(s===u,()=>`The new shape (${a}) has ${u} elements and the old shape (${n.shape}) has ${s} elements. The new shape and old shape must have the same number of elements.`),r.backend.incRef(n.dataId),{dataId:n.dataId,shape:a,dtype:n.dtype}}var NT={kernelName:Ui,backendName:"webgpu",kernelFunc:ge};function Jl({a:r,b:t,transposeA:e,transposeB:n,backend:o,bias:s=null,preluActivationWeights:a=null,leakyreluAlpha:u=0,activation:l=null}){let i=r.shape.length,c=t.shape.length,p=e?r.shape[i-2]:r.shape[i-1],f=n?t.shape[c-1]:t.shape[c-2],m=e?r.shape[i-1]:r.shape[i-2],d=n?t.shape[c-2]:t.shape[c-1],h=r.shape.slice(0,-2),g=t.shape.slice(0,-2),A=I.sizeFromShape(h),y=I.sizeFromShape(g),w=Vo.assertAndGetBroadcastShape(r.shape.slice(0,-2),t.shape.slice(0,-2)).concat([m,d]);I.assert(p===f,()=>`Error in matMul: inner shapes (${p}) and (${f}) of Tensors with shapes ${r.shape} and ${t.shape} and transposeA=${e} and transposeB=${n} must match.`);let b=e?[A,p,m]:[A,m,p],v=n?[y,d,f]:[y,f,d],E=ge({inputs:{x:r},backend:o,attrs:{shape:b}}),T=ge({inputs:{x:t},backend:o,attrs:{shape:v}}),M=[E,T],k=Math.max(A,y),D=[E,T],_=[{type:"int32",data:[m]},{type:"int32",data:[d]},{type:"int32",data:[p]}],R,O,$=[k,m,d],z=me().get("WEBGPU_MATMUL_PROGRAM_TYPE");if(z<0){let U=me().getNumber("WEBGPU_THRESHOLD_TO_INCREASE_WORKGROUPS_FOR_MATMUL"),H=U>0?U:o.thresholdToIncreaseWorkgroups,q=k*Math.ceil(m/32)*Math.ceil(d/32);q<=H||m<=8&&q<=H*2?k*m*d<=128?z=So.MatMulReduceProgram:k===1&&f>=2e3?z=So.MatMulSplitKProgram:z=So.MatMulSmallOutputSizeProgram:z=So.MatMulPackedProgram}switch(z){case So.MatMulReduceProgram:R=new cg($,e,n,s,l,a);break;case So.MatMulSplitKProgram:{if(O=zt({backend:o,attrs:{shape:$,value:0,dtype:r.dtype}}),R=new fg($,f,e,n),s||l){O=o.runWebGPUProgram(R,D,r.dtype,_,O);let H=new mg(O.shape,s,l,a),q=null,ee=[O];s&&ee.push(s),a&&ee.push(a),l==="leakyrelu"&&(q=[{type:"float32",data:[u]}],H.uniforms+=" alpha : f32,");let j=o.runWebGPUProgram(H,ee,O.dtype,q);M.push(O);let N=ge({inputs:{x:j},backend:o,attrs:{shape:w}});M.push(j);for(let G of M)o.disposeData(G.dataId);return N}break}case So.MatMulSmallOutputSizeProgram:R=new pg(b,v,$,e,n,s,l,a);break;case So.MatMulPackedProgram:let U=o.adapterInfo.isIntel();R=new lg(b,$,e,n,s,l,a,U);break;default:throw new Error(`Unsupported MatMulProgramType ${z}.`)}s&&D.push(s),a&&D.push(a),l==="leakyrelu"&&(_.push({type:"float32",data:[u]}),R.uniforms+=" alpha : f32,"),O=o.runWebGPUProgram(R,D,r.dtype,_,O);let Q=ge({inputs:{x:O},backend:o,attrs:{shape:w}});M.push(O);for(let U of M)o.disposeData(U.dataId);return Q}function t9(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s,bias:a,preluActivationWeights:u}=t,{transposeA:l,transposeB:i,activation:c,leakyreluAlpha:p}=n;return Jl({a:o,b:s,transposeA:l,transposeB:i,backend:e,bias:a,preluActivationWeights:u,leakyreluAlpha:p,activation:c})}var MT={kernelName:fl,backendName:"webgpu",kernelFunc:t9};var td=class{constructor(t,e,n){this.variableNames=["AReal","AImag","BReal","BImag"],this.workgroupSize=[128,1,1],this.size=!0,this.outputShape=C.assertAndGetBroadcastShape(e,n),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey=`binaryOpComplex_${t}`,this.op=t}getUserCode(){return`
      fn binaryOpComplex(
          areal : f32, aimag : f32, breal : f32, bimag : f32) -> f32 {
        ${lf(this.op,!1)}
      }

      ${J("index")} {
        if(index < uniforms.size) {
          let areal = getARealByOutputIndex(index);
          let aimag = getAImagByOutputIndex(index);
          let breal = getBRealByOutputIndex(index);
          let bimag = getBImagByOutputIndex(index);
          setOutputAtIndex(index, binaryOpComplex(areal, aimag, breal, bimag));
        }
      }
    `}};var fi=class{constructor(t,e,n){if(this.size=!0,this.variableNames=["A","B"],this.outputShape=C.assertAndGetBroadcastShape(e,n),this.dispatchLayout=ne(this.outputShape),this.op=t,this.useSharedMemoryWithA=e.length<=1&&n.length>1&&e[0]<128,this.useSharedMemoryWithB=n.length<=1&&e.length>1&&n[0]<128,this.useSharedMemoryWithA||this.useSharedMemoryWithB)this.outputComponent=1,this.variableComponents=[1,1],this.lastDimensionSize=this.useSharedMemoryWithB?n[0]:e[0],this.shaderKey=`binary_${t}_${this.lastDimensionSize}`,this.type="shared",this.workgroupSize=[256,1,1];else{let o=e.length>0&&e[e.length-1]%4===0,s=n.length>0&&n[n.length-1]%4===0;o&&s?(this.outputComponent=4,this.variableComponents=[4,4]):o&&(I.isScalarShape(n)||n[n.length-1]===1)||s&&(I.isScalarShape(e)||e[e.length-1]===1)?(this.outputComponent=4,this.variableComponents=o?[4,1]:[1,4]):(this.outputComponent=1,this.variableComponents=[1,1]),this.type="nonshared",this.shaderKey=`binary_${t}_${this.variableComponents}`,this.workgroupSize=[128,1,1]}this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.outputComponent,1,1])}getUserCode(){let t,e=this.outputComponent===4?"vec4<f32>":"f32",n=`
    fn binaryOperation(a : ${e}, b : ${e}) -> ${e} {
      ${lf(this.op,this.outputComponent===4)}
    };
    `;if(this.type==="shared"){let o=this.lastDimensionSize>1?`coords[${this.outputShape.length-1}]`:"0",s=this.useSharedMemoryWithB?`let a = getAByOutputIndex(index);
          let b = sharedBuf[${o}];`:`let a = sharedBuf[${o}];
          let b = getBByOutputIndex(index);`;t=`
        ${n}
        var<workgroup> sharedBuf : array<f32, ${this.lastDimensionSize}>;
        ${J("index")} {
          // Fill in the shared memory buffer.
          let localIndex = i32(localId.x);
          if(localIndex < ${this.lastDimensionSize}) {
            sharedBuf[localIndex] = f32(${this.useSharedMemoryWithB?"B":"A"}[localIndex]);
          }
          workgroupBarrier();

          if(index < uniforms.size) {
            let coords = getCoordsFromIndex(index);
            ${s}
            setOutputAtIndex(index, binaryOperation(a, b));
          }
        }
        `}else t=`
       ${n}
       ${J("index")} {
         if (index < uniforms.size) {
           let coords = getCoordsFromIndex(index * ${this.outputComponent});
           let a = ${e}(getAByOutputCoords(coords));
           let b = ${e}(getBByOutputCoords(coords));
           setOutputAtIndex(index, binaryOperation(a, b));
         }
       }
       `;return t}};function tr(r){let{inputs:t}=r,{x:e}=t;return r.backend.incRef(e.dataId),{dataId:e.dataId,shape:e.shape,dtype:e.dtype}}var FT={kernelName:ms,backendName:"webgpu",kernelFunc:tr};function eo(r){let{inputs:t,backend:e}=r,{real:n,imag:o}=t,s=e.makeTensorInfo(n.shape,"complex64"),a=e.tensorMap.get(s.dataId),u=tr({inputs:{x:n},backend:e}),l=tr({inputs:{x:o},backend:e});return a.complexTensorInfos={real:u,imag:l},s}var PT={kernelName:mp,backendName:"webgpu",kernelFunc:eo};var $n=class{constructor(t,e,n=""){this.variableNames=["A"],this.size=!0;let o=128;this.workgroupSize=[o,1,1],this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.op=e,n!==""&&(this.uniforms=n),this.shaderKey=`unary_${e}`}getUserCode(){return`
      fn unaryOperation(a : f32) -> f32 {
        ${pi(this.op,!1)}
      }
      ${J("index")} {
        if (index < uniforms.size) {
          let a = getAByOutputIndex(index);
          setOutputAtIndex(index, unaryOperation(a));
        }
      }
      `}};function Re({opType:r,cpuKernelImpl:t,dtype:e}){return({inputs:n,backend:o})=>{let{x:s}=n,a=o,u=e||s.dtype;if(a.shouldExecuteOnCPU([s])&&t!=null){let i=a.tensorMap.get(s.dataId),c=t(i.values,u);return a.makeTensorInfo(s.shape,u,c)}let l=new $n(s.shape,r);return a.runWebGPUProgram(l,[s],u)}}function ft({opType:r,cpuKernelImpl:t,supportsComplex:e=!1,dtype:n}){return({inputs:o,backend:s})=>{let{a,b:u}=o,l=s;if(e&&a.dtype==="complex64"){let p=l.tensorMap.get(a.dataId),f=l.tensorMap.get(u.dataId),m,d;if(r!==ve.MUL)[m,d]=[[p.complexTensorInfos.real,f.complexTensorInfos.real],[p.complexTensorInfos.imag,f.complexTensorInfos.imag]].map(g=>{let[A,y]=g,x={dataId:A.dataId,dtype:A.dtype,shape:a.shape},w={dataId:y.dataId,dtype:y.dtype,shape:u.shape},b=new fi(r,a.shape,u.shape);return l.runWebGPUProgram(b,[x,w],ar(A.dtype,y.dtype))});else{let g=new td(ve.COMPLEX_MULTIPLY_REAL,a.shape,u.shape),A=new td(ve.COMPLEX_MULTIPLY_IMAG,a.shape,u.shape),y=[{dataId:p.complexTensorInfos.real.dataId,dtype:p.complexTensorInfos.real.dtype,shape:a.shape},{dataId:p.complexTensorInfos.imag.dataId,dtype:p.complexTensorInfos.imag.dtype,shape:a.shape},{dataId:f.complexTensorInfos.real.dataId,dtype:f.complexTensorInfos.real.dtype,shape:u.shape},{dataId:f.complexTensorInfos.imag.dataId,dtype:f.complexTensorInfos.imag.dtype,shape:u.shape}];m=l.runWebGPUProgram(g,y,"float32"),d=l.runWebGPUProgram(A,y,"float32")}let h=eo({inputs:{real:m,imag:d},backend:l});return l.disposeData(m.dataId),l.disposeData(d.dataId),h}let i=n||ar(a.dtype,u.dtype);if((a.dtype==="string"||u.dtype==="string"||l.shouldExecuteOnCPU([a,u]))&&t!=null){let p=l.tensorMap.get(a.dataId).values,f=l.tensorMap.get(u.dataId).values,m=a.dtype==="string"?C.fromUint8ToStringArray(p):p,d=a.dtype==="string"?C.fromUint8ToStringArray(f):f,[h,g]=t(a.shape,u.shape,m,d,i);return l.makeTensorInfo(g,i,h)}let c=new fi(r,a.shape,u.shape);return l.runWebGPUProgram(c,[a,u],i)}}var{addImpl:$T,castImpl:LT,ceilImpl:OT,concatImpl:QT,equalImpl:zT,expImpl:WT,expm1Impl:GT,floorImpl:UT,floorDivImpl:VT,gatherNdImpl:HT,gatherV2Impl:qT,greaterEqualImpl:KT,greaterImpl:jT,lessEqualImpl:YT,lessImpl:XT,logImpl:JT,maxImpl:ZT,maximumImpl:e_,minimumImpl:t_,multiplyImpl:r_,negImpl:n_,notEqualImpl:o_,prodImpl:s_,rangeImpl:i_,rsqrtImpl:a_,scatterImpl:u_,simpleAbsImpl:l_,sliceImpl:c_,stridedSliceImpl:p_,stringNGramsImpl:f_,subImpl:m_,tileImpl:d_,topKImpl:h_,transposeImpl:g_,uniqueImpl:sLe}=WI;var r9=Re({opType:ie.ABS,cpuKernelImpl:l_}),A_={kernelName:"Abs",backendName:"webgpu",kernelFunc:r9};var n9=Re({opType:ie.ACOS}),y_={kernelName:Qs,backendName:"webgpu",kernelFunc:n9};var o9=Re({opType:ie.ACOSH}),x_={kernelName:ja,backendName:"webgpu",kernelFunc:o9};var s9=ft({opType:ve.ADD,cpuKernelImpl:$T,supportsComplex:!0}),I_={kernelName:"Add",backendName:"webgpu",kernelFunc:s9};var hg=class{constructor(t){this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t[0],this.variableNames=t.map((e,n)=>`T${n}`),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.shaderKey="addN"}getUserCode(){let t=[];this.variableNames.forEach(o=>{t.push(`let v${o} = get${o}ByOutputCoords(coords);`)});let e=this.variableNames.map(o=>`v${o}`).join(" + ");return`
      ${J("index")} {
        for (var i = 0; i < ${this.workPerThread}; i = i + 1) {
          let flatIndex = index * ${this.workPerThread} + i;
          if (flatIndex < uniforms.size) {
            let coords = getCoordsFromIndex(flatIndex);
            ${t.join(`
        `)}
            setOutputAtIndex(flatIndex, ${e});
          }
        }
      }
    `}};function i9(r){let{inputs:t,backend:e}=r,n=t;if(n.length===1)return tr({inputs:{x:n[0]},backend:e});let o=n.map(u=>u.dtype).reduce((u,l)=>ar(u,l)),s=n.map(u=>u.shape),a=new hg(s);return e.runWebGPUProgram(a,n,o)}var w_={kernelName:zs,backendName:"webgpu",kernelFunc:i9};var gg=class{constructor(t,e){this.variableNames=["A"],this.workgroupSize=[16,16,1];let n=new Array(t.length);for(let o=0;o<n.length;o++)n[o]=t[e[o]];this.outputShape=n,this.dispatchLayout={x:[0],y:[1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[1,1,1]),this.shaderKey="transposeShared"}getUserCode(){I.assert(this.workgroupSize[0]===this.workgroupSize[1],()=>`Must be a square tile, current tile shape is ${this.workgroupSize[0]} x ${this.workgroupSize[1]}`);let t=this.workgroupSize[0];return`
      var<workgroup> tile : array<array<f32, ${this.workgroupSize[0]+1}>, ${this.workgroupSize[0]}>;
      ${J()} {
        var x = i32(workgroupId.x) * ${t} + i32(localId.x);
        var y = i32(workgroupId.y) * ${t} + i32(localId.y);
        let width = uniforms.outShape[0];
        let height = uniforms.outShape[1];
        if (x < width && y < height) {
          tile[localId.y][localId.x] = f32(A[y * width + x]);
        }
        workgroupBarrier();

        x = i32(workgroupId.y) * ${t} + i32(localId.x);
        y = i32(workgroupId.x) * ${t} + i32(localId.y);
        if (x < height && y < width) {
          setOutputAtIndex((y * height + x), tile[localId.x]
            [localId.y]);
        }
      }
    `}};var Ag=class{constructor(t,e){this.variableNames=["A"],this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0;let n=new Array(t.length);for(let o=0;o<n.length;o++)n[o]=t[e[o]];this.outputShape=n,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.newDim=e,this.shaderKey=`transpose_${e}`}getUserCode(){let t=Rt(this.outputShape.length),e=Iw(this.newDim);return`
      ${J("index")} {
        for(var i = 0; i < ${this.workPerThread}; i = i + 1) {
          let flatIndex = index * ${this.workPerThread} + i;
          if(flatIndex < uniforms.size) {
            let coords = getCoordsFromIndex(flatIndex);
            setOutputAtIndex(flatIndex, A[getIndexFromCoords${this.outputShape.length}D(
              ${t}(${e}), uniforms.aShape)]);
          }
        }
      }
    `}};function Iw(r){let t=r.length;if(t>6)throw Error(`Transpose for rank ${t} is not yet supported`);let e=new Array(t);for(let n=0;n<r.length;n++)e[r[n]]=`coords.${Co(n)}`;return e.join()}function sn(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{perm:s}=n,a=e,u=o.shape.length,l=new Array(u);for(let c=0;c<l.length;c++)l[c]=o.shape[s[c]];if(e.shouldExecuteOnCPU([o])){let p=a.tensorMap.get(o.dataId).values,f=g_(p,o.shape,o.dtype,s,l);return e.makeTensorInfo(l,o.dtype,f)}if(o.shape.length===2&&I.arraysEqual(s,[1,0])){let c=new gg(o.shape,s);return a.runWebGPUProgram(c,[o],o.dtype)}let i=new Ag(o.shape,s);return a.runWebGPUProgram(i,[o],o.dtype)}var b_={kernelName:cl,backendName:"webgpu",kernelFunc:sn};var yg=class{constructor(t,e,n){this.variableNames=["x"],this.uniforms="reduceSize : i32,",this.size=!0,this.inputShape=[t.batchSize,t.inSize];let[o]=C.computeOutAndReduceShapes(this.inputShape,[1]);this.outputShape=o.length===0?[1]:o,t.inSize>=32768&&n>=512?this.workgroupSize=[512,1,1]:t.inSize>=4096?this.workgroupSize=[256,1,1]:this.workgroupSize=[64,1,1],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,[1,1,1]),this.reduceType=e,this.shaderKey=`reduce_${e}`}getUserCode(){let t="",e="0.0",n=this.workgroupSize[0];this.reduceType==="min"||this.reduceType==="max"?(t=`
         if (isnan(candidate)) {
          bestValue = uniforms.NAN;
         } else if (!isnan(bestValue) && candidate ${this.reduceType==="min"?"<":">"} bestValue)
           {  bestValue = candidate; }`,e="f32(x[offset])"):this.reduceType==="sum"||this.reduceType==="mean"?t=" bestValue = bestValue + candidate; ":this.reduceType==="prod"?(t=" bestValue = bestValue * candidate; ",e="1.0"):this.reduceType==="all"?(t=" bestValue = f32(bestValue >= 1.0 && candidate >= 1.0); ",e="1.0"):this.reduceType==="any"&&(t=" bestValue = f32(bestValue >= 1.0 || candidate >= 1.0); ",e="0.0");let o=this.reduceType==="mean"?"setOutputAtIndex(outputIndex, bestValue / f32(uniforms.reduceSize));":"setOutputAtIndex(outputIndex, bestValue);";return`
       fn DIV_CEIL(a : u32, b : u32) -> u32 {
        return ((a - 1u) / b + 1u);
       }

       ${`
         var<workgroup> xBestValues : array<f32, ${n}>;
       `}
       fn getOffset(outputIndex : i32) -> i32 {
         let outputCoords = getCoordsFromIndex(outputIndex);
         let offset = ${this.outputShape.length===1?"outputCoords":"outputCoords[0]"} * uniforms.reduceSize;
          return offset;
       }
       ${J("index")} {
         let outputIndex = index / ${n};
         let offset = getOffset(outputIndex);
         var bestValue = ${e};
         let Length = uniforms.reduceSize;
         let WorkPerThread = DIV_CEIL(u32(Length), ${n}u);
         for (var k = i32(localId.x); k < Length && outputIndex < uniforms.size;
             k = k + ${n}) {
           let candidate = f32(x[offset + k]);
           ${t}
         }
         xBestValues[localId.x] = bestValue;
         workgroupBarrier();

         var reduceSize = min(u32(Length), ${n}u);
         for (var currentSize = reduceSize / 2u; reduceSize > 1u;
             currentSize = reduceSize / 2u) {
           let interval = DIV_CEIL(reduceSize, 2u);
           if (localId.x < currentSize) {
            let candidate = xBestValues[localId.x + interval];
            ${t}
            xBestValues[localId.x] = bestValue;
           }
           reduceSize = interval;
           workgroupBarrier();
         }

         if (localId.x == 0u && outputIndex < uniforms.size) {
          ${o}
        }
       }
     `}};var a9={mean:"float32",all:"bool",any:"bool"};function Ln(r,t,e,n,o){let s=r.shape.length,a=[],u=I.parseAxisParam(t,r.shape),l=u,i=C.getAxesPermutation(l,s),c=r;i!=null&&(c=sn({inputs:{x:r},attrs:{perm:i},backend:o}),l=C.getInnerMostAxes(l.length,s),a.push(c)),C.assertAxesAreInnerMostDims(n,l,s);let[p,f]=C.computeOutAndReduceShapes(c.shape,l),m=p;e&&(m=C.expandShapeToKeepDim(p,u));let d;if((n==="max"||n==="prod")&&o.shouldExecuteOnCPU([c])){let h=o.tensorMap.get(c.dataId).values;switch(n){case"max":let g=ZT(h,I.sizeFromShape(f),m,r.dtype);d=o.makeTensorInfo(m,r.dtype,g);break;case"prod":let{outVals:A,outShape:y,outDtype:x}=s_(c.shape,c.dtype,h,l);d=o.makeTensorInfo(y,x,A);break;default:throw new Error(`${n} CPU implementation is not yet supported.`)}}else{let h=I.sizeFromShape(f),A=I.sizeFromShape(c.shape)/h,y={windowSize:h,inSize:h,batchSize:A,outSize:1},x=a9[n]||wx(r.dtype),w=[{type:"int32",data:[h]}],b=new yg(y,n,o.device.limits.maxComputeWorkgroupSizeX),v=o.runWebGPUProgram(b,[c],x,w);a.push(v),d=ge({inputs:{x:v},attrs:{shape:m},backend:o})}return a.forEach(h=>o.disposeData(h.dataId)),d}function u9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{keepDims:s,axis:a}=n;return Ln(o,a,s,"all",e)}var C_={kernelName:"All",backendName:"webgpu",kernelFunc:u9};function l9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{keepDims:s,axis:a}=n;return Ln(o,a,s,"any",e)}var S_={kernelName:"Any",backendName:"webgpu",kernelFunc:l9};var cf=class{constructor(t,e,n){this.workgroupSize=[64,1,1],this.variableNames=["x"],this.uniforms="infinityValue : f32,",this.size=!0;let o=[e];this.op=n==="min"?"<":">";let[s,a]=C.computeOutAndReduceShapes(t,o);this.outputShape=s.length===0?[1]:s,this.dispatchLayout=ne(this.outputShape),I.sizeFromShape(a)<32?(this.type="plain",this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize)):(this.type="shared",this.dispatch=Z(this.dispatchLayout,this.outputShape,[1,1,1])),this.inputShape=t,this.shaderKey=`argMinMax_${this.op}_${this.type}`}getUserCode(){let t=this.workgroupSize[0],e=()=>this.inputShape.length===1?"uniforms.xShape":`uniforms.xShape.${Co(this.inputShape.length-1)}`,n=()=>{let o="";if(this.outputShape.length===1)this.inputShape.length!==1&&(o+="outputCoords,");else for(let s=0;s<this.outputShape.length;s++)o+=`outputCoords.${Co(s)},`;return o};return this.type==="shared"?`
      fn DIV_CEIL(a : u32, b : u32) -> u32 {
        return ((a - 1u) / b + 1u);
      }

      ${`
      var<workgroup> xBestIndices : array<i32, ${t}>;
      var<workgroup> xBestValues : array<f32, ${t}>;
    `}

      ${J("index")} {
        let outputIndex = index / ${t};
        let reduceLength = ${e()};

        var bestIndex = i32(localId.x);
        var bestValue = uniforms.infinityValue;
        let outputCoords = getCoordsFromIndex(outputIndex);
        for (var k = i32(localId.x); k < reduceLength && outputIndex < uniforms.size;
            k = k + ${t}) {
          let candidate = getX(${n()} k);
          if (!isnan(candidate) && candidate ${this.op} bestValue) {
            bestValue = candidate;
            bestIndex = k;
          }
        }
        xBestValues[localId.x] = bestValue;
        xBestIndices[localId.x] = bestIndex;
        workgroupBarrier();

        var reduceSize = min(u32(reduceLength), ${t}u);
        for (var currentSize = reduceSize / 2u; reduceSize > 1u;
            currentSize = reduceSize / 2u) {
          let interval = DIV_CEIL(reduceSize, 2u);
          if (localId.x < currentSize) {
            let candidate = xBestValues[localId.x + interval];
            if (candidate ${this.op} bestValue) {
              bestValue = candidate;
              xBestValues[localId.x] = bestValue;
              xBestIndices[localId.x] = xBestIndices[localId.x + interval];
            }
          }
          reduceSize = interval;
          workgroupBarrier();
        }

        if (localId.x == 0u && outputIndex < uniforms.size) {
          setOutputAtIndexI32(outputIndex, xBestIndices[localId.x]);
        }
      }
    `:`
      ${J("index")} {
        if (index < uniforms.size) {
          let outputCoords = getCoordsFromIndex(index);
          var bestIndex = 0;
          var bestValue = getX(${n()} 0);
          let reduceLength = ${e()};
          for (var i = 1; i < reduceLength; i++) {
            let candidate = getX(${n()} i);
            if (candidate ${this.op} bestValue) {
              bestValue = candidate;
              bestIndex = i;
            }
          }
          setOutputAtIndexI32(index, bestIndex);
        }
      }
      `}};function c9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n,a=I.parseAxisParam(s,o.shape),u=C.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=sn({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=C.getInnerMostAxes(a.length,l.shape.length)),C.assertAxesAreInnerMostDims("argMax",[a[0]],l.shape.length);let c=new cf(l.shape,a[0],"max"),p=[{type:"float32",data:[Number.NEGATIVE_INFINITY]}],f=e.runWebGPUProgram(c,[l],"int32",p);return i.forEach(m=>e.disposeData(m.dataId)),f}var k_={kernelName:ip,backendName:"webgpu",kernelFunc:c9};function p9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n,a=I.parseAxisParam(s,o.shape),u=C.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=sn({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=C.getInnerMostAxes(a.length,l.shape.length)),C.assertAxesAreInnerMostDims("argMin",[a[0]],l.shape.length);let c=new cf(l.shape,a[0],"min"),p=[{type:"float32",data:[Number.POSITIVE_INFINITY]}],f=e.runWebGPUProgram(c,[l],"int32",p);return i.forEach(m=>e.disposeData(m.dataId)),f}var v_={kernelName:ap,backendName:"webgpu",kernelFunc:p9};var f9=Re({opType:ie.ASIN}),E_={kernelName:Ya,backendName:"webgpu",kernelFunc:f9};var m9=Re({opType:ie.ASINH}),D_={kernelName:Xa,backendName:"webgpu",kernelFunc:m9};var d9=Re({opType:ie.ATAN}),B_={kernelName:Ja,backendName:"webgpu",kernelFunc:d9};var h9=ft({opType:ve.ATAN2}),R_={kernelName:eu,backendName:"webgpu",kernelFunc:h9};var g9=Re({opType:ie.ATANH}),T_={kernelName:Za,backendName:"webgpu",kernelFunc:g9};var xg=class{constructor(t){this.variableNames=["x"],this.uniforms="strides : vec2<i32>,",this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="poolWithFilterSizeEqualsOne"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let batch = coords[0];
          let d = coords[3];

          let xRCCorner = coords.yz * uniforms.strides;
          let xRCorner = xRCCorner.x;
          let xCCorner = xRCCorner.y;

          let value = getX(batch, xRCorner, xCCorner, d);
          setOutputAtIndex(index, value);
        }
      }
    `}};var ws=class{constructor(t,e,n=!1,o=!1,s=!1){if(this.variableNames=["x"],this.uniforms="strides : vec2<i32>, pads : vec2<i32>, dilations : vec2<i32>, convDims : vec2<i32>, filterDims : vec2<i32>,",this.workgroupSize=[128,1,1],this.size=!0,e==="avg"&&n)throw new Error("Cannot compute positions for average pool.");this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.poolType=e,this.computePositions=n,this.flattenPositions=o,this.includeBatchIndex=s,this.shaderKey=`pool2D_${e}_${n}_${o}_${s}`}getUserCode(){let t;this.poolType==="avg"?t="resultValue = resultValue + value; count = count + 1.0;":this.computePositions?t=`let currMaxValue = mix(value, maxValue, maxValueFound);
      if (value >= currMaxValue) {
        maxValue = value;
        maxValueFound = 1.0;
        maxPosition = ${this.flattenPositions?this.includeBatchIndex?"((batch * uniforms.xShape[1] + xR) * uniforms.xShape[2] + xC) * uniforms.xShape[3] + d":"(xR * uniforms.xShape[2] + xC) * uniforms.xShape[3] + d":"wR * uniforms.filterDims.y + wC"};
      }`:t="resultValue = max(value, resultValue);";let e="resultValue";return this.poolType==="avg"&&(e="resultValue / max(count, 1.0)"),`
      ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
          let batch = coords[0];
          let d = coords[3];
          let xRCCorner = vec2<i32>(coords.yz) * uniforms.strides - uniforms.pads;
          let xRCorner = xRCCorner.x;
          let xCCorner = xRCCorner.y;

          ${this.computePositions?`var maxValue = 0.0;
            var maxValueFound = 0.0;
            var maxPosition = 0;`:`var resultValue = ${this.poolType==="avg"?"0.0":"-1.0 / pow(10.0, -20.0)"};`}

          var count = 0.0;
          for (var wR = 0; wR < uniforms.filterDims.x; wR = wR + uniforms.dilations.x) {
            let xR = xRCorner + wR;

            if (xR < 0 || xR >= uniforms.convDims.x) {
              continue;
            }

            for (var wC = 0; wC < uniforms.filterDims.y; wC = wC + uniforms.dilations.y) {
              let xC = xCCorner + wC;
              if (xC < 0 || xC >= uniforms.convDims.y) {
                continue;
              }

              let value = getX(batch, xR, xC, d);
              ${t}
            }
          }

          ${this.computePositions?"setOutputAtIndexI32(index, maxPosition);":`setOutputAtIndex(index, ${e});`}
        }
      }
    `}},ia=class{constructor(t,e,n=!1,o=!1,s=!1){if(this.variableNames=["x"],this.uniforms="strides : vec3<i32>, pads : vec3<i32>, convDims : vec3<i32>, filterDims : vec3<i32>,",this.workgroupSize=[128,1,1],this.size=!0,e==="avg"&&n)throw new Error("Cannot compute positions for average pool.");this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.poolType=e,this.computePositions=n,this.flattenPositions=o,this.includeBatchIndex=s,this.shaderKey=`pool3D_${e}_${n}_${o}_${s}`}getUserCode(){let t;this.poolType==="avg"?t="resultValue += value; count += 1.0;":this.computePositions?t=`let currMaxValue = mix(value, maxValue, maxValueFound);
      if (value >= currMaxValue) {
        maxValue = value;
        maxValueFound = 1.0;
        maxPosition = ${this.flattenPositions?this.includeBatchIndex?"(((batch * uniforms.xShape.y + xD) * uniforms.xShape.z + xR) * uniforms.xShape.w + xC) * uniforms.xShape.u + ch":"((xD * uniforms.xShape.z + xR) * uniforms.xShape.w + xC) * uniforms.xShape.u + ch":"wD * uniforms.filterDims.y * uniforms.filterDims.y + wR * uniforms.filterDims.z + wC"};
      }`:t="resultValue = max(value, resultValue);";let e="resultValue";return this.poolType==="avg"&&(e="resultValue / max(count, 1.0)"),`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let batch = coords.x;
          let ch = coords.u;

          let xCorner = vec3<i32>(coords.y, coords.z, coords.w) * uniforms.strides - uniforms.pads;
          let xDCorner = xCorner.x;
          let xRCorner = xCorner.y;
          let xCCorner = xCorner.z;

          ${this.computePositions?`var maxValue = 0.0;
            var maxValueFound = 0.0;
            var maxPosition = 0;`:`var resultValue = ${this.poolType==="avg"?"0.0":"-1.0 / pow(10.0, -20.0)"};`}

          var count = 0.0;
          for (var wD = 0; wD < uniforms.filterDims.x; wD++) {
            let xD = xDCorner + wD;
            if (xD < 0 || xD >= uniforms.convDims.x) {
              continue;
            }

            for (var wR = 0; wR < uniforms.filterDims.y; wR++) {
              let xR = xRCorner + wR;
              if (xR < 0 || xR >= uniforms.convDims.y) {
                continue;
              }

              for (var wC = 0; wC < uniforms.filterDims.z; wC++) {
                let xC = xCCorner + wC;
                if (xC < 0 || xC >= uniforms.convDims.z) {
                  continue;
                }

                let value = getX(batch, xD, xR, xC, ch);
                ${t}
              }
            }
          }

          ${this.computePositions?"setOutputAtIndexI32(index, maxPosition);":`setOutputAtIndex(index, ${e});`}
        }
      }
    `}};function ww(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reductionIndices:s,keepDims:a}=n;return Ln(o,s,a,"max",e)}var __={kernelName:"Max",backendName:"webgpu",kernelFunc:ww};function bw(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{keepDims:s,axis:a}=n;return Ln(o,a,s,"mean",e)}var N_={kernelName:Ys,backendName:"webgpu",kernelFunc:bw};function Ig(r,t,e,n){if(t.filterWidth===1&&t.filterHeight===1&&I.arraysEqual(t.inShape,t.outShape))return tr({inputs:{x:r},backend:n});if(t.filterWidth===t.inWidth&&t.filterHeight===t.inHeight&&t.batchSize===1&&t.padInfo.type==="VALID"){let a=r.shape.length,u=ge({inputs:{x:r},backend:n,attrs:{shape:[r.shape[a-3]*r.shape[a-2],r.shape[a-1]]}}),l;e==="avg"?l=bw({inputs:{x:u},backend:n,attrs:{axis:0,keepDims:!1}}):(I.assert(e==="max",()=>`Invalid pool type ${e}`),l=ww({inputs:{x:u},backend:n,attrs:{reductionIndices:0,keepDims:!1}}));let i=ge({inputs:{x:l},backend:n,attrs:{shape:t.outShape}});return n.disposeData(u.dataId),n.disposeData(l.dataId),i}let o,s=[{type:"int32",data:[t.strideHeight,t.strideWidth]}];return t.filterHeight===1&&t.filterWidth===1?o=new xg(t):(e==="avg"?o=new ws(t,"avg"):(I.assert(e==="max",()=>`Invalid pool type ${e}`),o=new ws(t,"max")),s.push({type:"int32",data:[t.padInfo.top,t.padInfo.left]},{type:"int32",data:[t.dilationHeight,t.dilationWidth]},{type:"int32",data:[t.inHeight,t.inWidth]},{type:"int32",data:[t.effectiveFilterHeight,t.effectiveFilterWidth]})),n.runWebGPUProgram(o,[r],r.dtype,s)}function A9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,c=C.computePool2DInfo(o.shape,s,a,1,u,l);return Ig(o,c,"avg",e)}var M_={kernelName:tu,backendName:"webgpu",kernelFunc:A9};function y9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dataFormat:l,dimRoundingMode:i}=n,c=[1,1,1],p=C.computePool3DInfo(o.shape,s,a,c,u,i,l),f=new ia(p,"avg"),m=[{type:"int32",data:[p.strideDepth,p.strideHeight,p.strideWidth]},{type:"int32",data:[p.padInfo.front,p.padInfo.top,p.padInfo.left]},{type:"int32",data:[p.inDepth,p.inHeight,p.inWidth]},{type:"int32",data:[p.effectiveFilterDepth,p.effectiveFilterHeight,p.effectiveFilterWidth]}];return e.runWebGPUProgram(f,[o],o.dtype,m)}var F_={kernelName:lp,backendName:"webgpu",kernelFunc:y9};var wg=class{constructor(t){this.variableNames=["dy"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, dilations : vec2<i32>, filterDims : vec2<i32>,
       outHeight : i32, outWidth : i32, avgMultiplier : f32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="avgPool2DBackprop"}getUserCode(){return`
      ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let batch = coords[0];
        let d = coords[3];

        let dyRCCorner = vec2<i32>(coords.yz) - uniforms.pads;
        let dyRCorner = dyRCCorner.x;
        let dyCCorner = dyRCCorner.y;

        // Convolve dy(?, ?, d) with pos mask(:, :, d) to get dx(xR, xC, d).
        // ? = to be determined. : = across all values in that axis.
        var dotProd = 0.0;
        for (var wR = 0; wR < uniforms.filterDims[0]; wR = wR + uniforms.dilations[0]) {
          let dyR = f32(dyRCorner + wR) / f32(uniforms.strides[0]);

          if (dyR < 0.0 || dyR >= f32(uniforms.outHeight) || fract(dyR) > 0.0) {
            continue;
          }
          let idyR = i32(dyR);

          for (var wC = 0; wC < uniforms.filterDims[1]; wC = wC + uniforms.dilations[1]) {
            let dyC = f32(dyCCorner + wC) / f32(uniforms.strides[1]);

            if (dyC < 0.0 || dyC >= f32(uniforms.outWidth) || fract(dyC) > 0.0) {
              continue;
            }
            let idyC = i32(dyC);

            let dyValue = getDy(batch, idyR, idyC, d);

            dotProd = dotProd + dyValue * uniforms.avgMultiplier;
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
    `}},bg=class{constructor(t){this.variableNames=["dy"],this.uniforms=`strides : vec3<i32>, pads : vec3<i32>, filterDims : vec3<i32>,
       outDepth : i32, outHeight : i32, outWidth : i32, avgMultiplier : f32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="avgPool3DBackprop"}getUserCode(){return`
      ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let batch = coords.x;
        let ch = coords.u;

        let dyCorner = vec3<i32>(coords.y, coords.z, coords.w) - uniforms.pads;
        let dyDCorner = dyCorner.x;
        let dyRCorner = dyCorner.y;
        let dyCCorner = dyCorner.z;

        // Convolve dy(?, ?, ?, d) with pos mask(:, :, :, ch) to get
        // dx(xD, xR, xC, ch).
        // ? = to be determined. : = across all values in that axis.
        var dotProd = 0.0;
        for (var wD = 0; wD < uniforms.filterDims[0]; wD++) {
          let dyD = f32(dyDCorner + wD) / f32(uniforms.strides[0]);

          if (dyD < 0.0 || dyD >= f32(uniforms.outDepth) || fract(dyD) > 0.0) {
            continue;
          }
          let idyD = i32(dyD);

          for (var wR = 0; wR < uniforms.filterDims[1]; wR++) {
            let dyR = f32(dyRCorner + wR) / f32(uniforms.strides[1]);

            if (dyR < 0.0 || dyR >= f32(uniforms.outHeight) || fract(dyR) > 0.0) {
              continue;
            }
            let idyR = i32(dyR);

            for (var wC = 0; wC < uniforms.filterDims[2]; wC++) {
              let dyC = f32(dyCCorner + wC) / f32(uniforms.strides[2]);

              if (dyC < 0.0 || dyC >= f32(uniforms.outWidth) || fract(dyC) > 0.0) {
                continue;
              }
              let idyC = i32(dyC);

              let dyValue = getDy(batch, idyD, idyR, idyC, ch);
              dotProd += dyValue * uniforms.avgMultiplier;
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
    `}};function x9(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s,{filterSize:u,strides:l,pad:i,dimRoundingMode:c}=n,p=C.computePool3DInfo(a.shape,u,l,1,i,c),f=new bg(p),m=1/(p.filterDepth*p.filterHeight*p.filterWidth),d=[{type:"int32",data:[p.strideDepth,p.strideHeight,p.strideWidth]},{type:"int32",data:[p.effectiveFilterDepth-1-p.padInfo.front,p.effectiveFilterHeight-1-p.padInfo.top,p.effectiveFilterWidth-1-p.padInfo.left]},{type:"int32",data:[p.effectiveFilterDepth,p.effectiveFilterHeight,p.effectiveFilterWidth]},{type:"int32",data:[p.outDepth]},{type:"int32",data:[p.outHeight]},{type:"int32",data:[p.outWidth]},{type:"float32",data:[m]}];return e.runWebGPUProgram(f,[o],a.dtype,d)}var P_={kernelName:cp,backendName:"webgpu",kernelFunc:x9};function I9(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s;Zm([o,s],"avgPoolGrad");let{filterSize:u,strides:l,pad:i}=n,c=C.computePool2DInfo(a.shape,u,l,1,i),p=new wg(c),f=1/(c.filterHeight*c.filterWidth),m=[{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.effectiveFilterHeight-1-c.padInfo.top,c.effectiveFilterWidth-1-c.padInfo.left]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[c.effectiveFilterHeight,c.effectiveFilterWidth]},{type:"int32",data:[c.outHeight]},{type:"int32",data:[c.outWidth]},{type:"float32",data:[f]}];return e.runWebGPUProgram(p,[o],a.dtype,m)}var $_={kernelName:up,backendName:"webgpu",kernelFunc:I9};function w9(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s}=t,{transposeA:a,transposeB:u}=n;return Jl({a:o,b:s,transposeA:a,transposeB:u,backend:e})}var L_={kernelName:Ws,backendName:"webgpu",kernelFunc:w9};var Cg=class{constructor(t,e){this.variableNames=["source"],this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.rank=e.length,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.start=t,this.uniforms=`start : ${Rt(t.length)}, `,this.shaderKey="slice"}getUserCode(){let t=Rt(this.rank),e=b9(this.rank),n;return this.start.length===1?n=this.outputShape.map((s,a)=>"sourceLoc = uniforms.start + coords;"):n=this.outputShape.map((s,a)=>`sourceLoc.${Cw[a]} = uniforms.start.${Co(a)} + coords.${Cw[a]};`),`
      ${J("index")} {
        if (index < uniforms.size) {
          var sourceLoc : ${t};
          let coords = getCoordsFromIndex(index);
          ${n.join(`
`)}
          setOutputAtIndex(index, getSource(${e}));
        }
      }
    `}},Cw=["x","y","z","w","u","v"];function b9(r){if(r===1)return"sourceLoc";if(r<=6)return Cw.slice(0,r).map(t=>`sourceLoc.${t}`).join(",");throw Error(`Slicing for rank ${r} is not yet supported`)}function qo(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,size:a}=n,[u,l]=er.parseSliceParams(o,s,a);if(er.assertParamsValid(o,u,l),e.shouldExecuteOnCPU([o])||o.dtype==="string"){let p=e.tensorMap.get(o.dataId),f=c_(p.values,u,l,o.shape,o.dtype);return e.makeTensorInfo(l,o.dtype,f)}if(I.sizeFromShape(l)===0)return e.makeTensorInfo(l,o.dtype,[]);let i=new Cg(u,l),c=[{type:"int32",data:u}];return e.runWebGPUProgram(i,[o],o.dtype,c)}var O_={kernelName:Vi,backendName:"webgpu",kernelFunc:qo};var C9=r=>{let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,crops:a}=n;I.assert(o.shape.length<=4,()=>"batchToSpaceND for rank > 4 with a WebGPU backend not implemented yet");let u=s.reduce((y,x)=>y*x),l=C.getReshaped(o.shape,s,u),i=C.getPermuted(l.length,s.length),c=C.getReshapedPermuted(o.shape,s,u),p=C.getSliceBeginCoords(a,s.length),f=C.getSliceSize(c,a,s.length),m=[],d=ge({inputs:{x:o},backend:e,attrs:{shape:l}}),h=sn({inputs:{x:d},backend:e,attrs:{perm:i}}),g=ge({inputs:{x:h},backend:e,attrs:{shape:c}}),A=qo({inputs:{x:g},backend:e,attrs:{begin:p,size:f}});return m.push(d),m.push(h),m.push(g),m.forEach(y=>e.disposeData(y.dataId)),A},Q_={kernelName:pp,backendName:"webgpu",kernelFunc:C9};var S9=`
  fn bincount_write(index: i32, value: f32) {
    ${Fn("&result[index]","value","float32")}
  }
`,k9=`
  fn bincount_write(index: i32, value: f32) {
    atomicStore(&result[index], bitcast<i32>(value));
  }
`,pf=class{constructor(t,e,n=!1){this.outputShape=[],this.variableNames=["x"],this.uniforms="binCountSize : i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.hasWeights=!0,this.binaryOutput=!1,this.outputShape=t,this.rank=t.length,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.binaryOutput=n,n&&(this.atomic=!1),this.hasWeights=e,this.hasWeights&&this.variableNames.push("w"),this.shaderKey=`bincount_${this.hasWeights}_${this.binaryOutput}_${this.rank}`}getUserCode(){return`
    ${this.binaryOutput?k9:S9}
  ${J("index")} {
    ${this.rank===1?`if (index < uniforms.xShape) {
      let indexVal = i32(getX(index));
      if (indexVal < uniforms.binCountSize) {
        let value = ${this.binaryOutput?1:this.hasWeights?"getW(index)":"1."};
        bincount_write(indexVal, value);
      }
    }`:`let coord = getCoordsFromIndex(index);
    if (coordsInBounds2D(coord, uniforms.xShape)) {
      let indexVal = i32(getX(coord[0], coord[1]));
      if (indexVal < uniforms.binCountSize) {
        let value = ${this.binaryOutput?1:this.hasWeights?"getW(coord[0], coord[1])":"1."};
        bincount_write(coord.x * uniforms.binCountSize + indexVal, value);
      }
    }`}
  }
  `}};function v9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a}=n,u=I.sizeFromShape(o.shape),i=I.sizeFromShape(s.shape)>0,c=[a],p=s.dtype,f=zt({backend:e,attrs:{shape:c,value:0,dtype:p}}),m=new pf([u],i),d=[{type:"int32",data:[a]}],h=i?[o,s]:[o];return e.runWebGPUProgram(m,h,p,d,f)}var z_={kernelName:ru,backendName:"webgpu",kernelFunc:v9};var Sg=class{constructor(t){this.outputShape=[],this.variableNames=["s0","s1"],this.uniforms="s0Size : i32, s1Size : i32, ",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="broadcastArgs"}getUserCode(){return`
  ${J("index")} {
    if (index < uniforms.size) {
      var s0 = 1.0;
      var s1 = 1.0;
      let indexS0 = index - uniforms.size + uniforms.s0Size;
      let indexS1 = index - uniforms.size + uniforms.s1Size;
      if (indexS0 >= 0) {
        s0 = getS0(indexS0);
      }
      if (indexS1 >= 0) {
        s1 = getS1(indexS1);
      }

      if (s0 == 1.0) {
        setOutputAtIndex(index, s1);
      } else if (s1 == 1.0) {
        setOutputAtIndex(index, s0);
      } else if (s0 != s1) {
        setOutputAtIndex(index, uniforms.NAN);
      } else {
        setOutputAtIndex(index, s0);
      }
    }
  }
  `}};function E9(r){let{inputs:t,backend:e}=r,{s0:n,s1:o}=t;if(e.shouldExecuteOnCPU([n,o])){let c=e.tensorMap.get(n.dataId),p=e.tensorMap.get(o.dataId),f=c.values,m=p.values,d=C.assertAndGetBroadcastShape(Array.from(f),Array.from(m));return e.makeTensorInfo([d.length],"int32",Int32Array.from(d))}let s=I.sizeFromShape(n.shape),a=I.sizeFromShape(o.shape),u=Math.max(s,a),l=new Sg(u),i=[{type:"int32",data:[s]},{type:"int32",data:[a]}];return e.runWebGPUProgram(l,[n,o],"int32",i)}var W_={kernelName:fp,backendName:"webgpu",kernelFunc:E9};var Sw=ft({opType:ve.NOT_EQUAL,dtype:"bool",cpuKernelImpl:o_}),G_={kernelName:$u,backendName:"webgpu",kernelFunc:Sw};function mi(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.tensorMap.get(n.dataId);return tr({inputs:{x:o.complexTensorInfos.real},backend:e})}var U_={kernelName:Xd,backendName:"webgpu",kernelFunc:mi};function V_(r,t){let e=new $n(r.shape,ie.TO_INT),n=t.runWebGPUProgram(e,[r],"int32");return{dataId:n.dataId,shape:n.shape,dtype:n.dtype}}function kw(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dtype:s}=n;if(s==="complex64"){if(o.dtype==="complex64")return tr({inputs:{x:o},backend:e});let a=Zt(o.shape),u=kw({inputs:{x:o},backend:e,attrs:{dtype:"float32"}}),l=eo({inputs:{real:u,imag:a},backend:e});return a.dispose(),e.disposeData(u.dataId),l}if(o.dtype==="complex64"){let a=mi({inputs:{input:o},backend:e}),u=kw({inputs:{x:a},backend:e,attrs:{dtype:s}});return e.disposeData(a.dataId),u}if(!I.hasEncodingLoss(o.dtype,s)){let a=tr({inputs:{x:o},backend:e});return{dataId:a.dataId,shape:a.shape,dtype:s}}if(e.shouldExecuteOnCPU([o])){let a=e.tensorMap.get(o.dataId).values,[u,l,i]=LT(a,o.shape,o.dtype,s);return e.makeTensorInfo(u,l,i)}if(s==="int32")return V_(o,e);if(s==="bool"){let a=e.makeTensorInfo([],"bool",I.getTypedArrayFromDType("bool",1)),l=Sw({inputs:{a:o,b:a},backend:e});return e.disposeData(a.dataId),l}throw new Error(`Error in Cast: failed to cast ${o.dtype} to ${s}`)}var H_={kernelName:ps,backendName:"webgpu",kernelFunc:kw};var D9=Re({opType:ie.CEIL,cpuKernelImpl:OT}),q_={kernelName:nu,backendName:"webgpu",kernelFunc:D9};var kg=class{constructor(t){this.variableNames=["A"],this.uniforms="minVal : f32, maxVal : f32,",this.workPerThread=4,this.workgroupSize=[64,1,1],this.outputComponent=4,this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.shaderKey="clipVec4"}getUserCode(){return`
      ${J("index")} {
        if(index < uniforms.size) {
          let value = getAByOutputIndex(index);
          var clampedValue = clamp(
              value, vec4<f32>(uniforms.minVal), vec4<f32>(uniforms.maxVal));
          clampedValue = select(clampedValue, value, isnanVec4(value));
          setOutputAtIndex(index, clampedValue);
        }
      }
    `}};var vg=class{constructor(t){this.variableNames=["A"],this.uniforms="minVal : f32, maxVal : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="clip"}getUserCode(){return`
      ${J("index")} {
        if(index < uniforms.size) {
          let value = getAByOutputIndex(index);
          if (isnan(value)) {
            setOutputAtIndex(index, value);
            return;
          }
          setOutputAtIndex(index, clamp(value, uniforms.minVal, uniforms.maxVal));
        }
      }
    `}};function B9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{clipValueMin:s,clipValueMax:a}=n,u,l=[{type:"float32",data:[s]},{type:"float32",data:[a]}];return I.sizeFromShape(o.shape)%4===0?u=new kg(o.shape):u=new vg(o.shape),e.runWebGPUProgram(u,[o],o.dtype,l)}var K_={kernelName:fs,backendName:"webgpu",kernelFunc:B9};var Eg=class{constructor(t){this.outputShape=[],this.variableNames=["real","imag"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="complexAbs"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.size) {
        let re = abs(getRealByOutputIndex(index));
        let im = abs(getImagByOutputIndex(index));
        let mx = max(re, im);

        // The length function in wgsl may be not underflow-safe on some GPUs.
        // So the safe solution is to ensure underflow-safety in all cases.
        setOutputAtIndex(index, select(mx * length(vec2<f32>(1, min(re, im)/mx)), 0.0, mx == 0.0));
      }
    }
  `}};function j_(r,t){return{dataId:t.dataId,dtype:t.dtype,shape:r.shape}}function R9(r){let{inputs:t,backend:e}=r,{x:n}=t,o=e.tensorMap.get(n.dataId),s=new Eg(n.shape),a=[j_(n,o.complexTensorInfos.real),j_(n,o.complexTensorInfos.imag)];return e.runWebGPUProgram(s,a,a[0].dtype)}var Y_={kernelName:dp,backendName:"webgpu",kernelFunc:R9};var Dg=class{constructor(t){this.uniforms="",this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=C.computeOutShape(t,1),this.variableNames=t.map((e,n)=>`T${n}`),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.offsetLength=t.length-1;for(let e=0;e<this.offsetLength;e++)this.uniforms+=`offset${e} : i32,`;this.shaderKey="concat"}getUserCode(){let t=[];if(this.offsetLength>0){t.push("if (yC < uniforms.offset0){ setOutputAtCoords(coords.x, coords.y, getT0(yR, yC)); }");for(let s=1;s<this.offsetLength;s++)t.push(`else if (yC < uniforms.offset${[s]}){ setOutputAtCoords(coords.x, coords.y, getT${s}(yR, yC - uniforms.offset${s-1})); }`);let n=this.offsetLength,o=this.offsetLength-1;t.push(`else { setOutputAtCoords(coords.x, coords.y, getT${n}(yR, yC - uniforms.offset${o})); }`)}else t.push("setOutputAtCoords(coords.x, coords.y, getT0(yR, yC));");return`
      ${J("index")} {
        for(var i = 0; i < ${this.workPerThread}; i = i + 1) {
          let flatIndex = index * ${this.workPerThread} + i;
          if(flatIndex < uniforms.size) {
            let coords = getCoordsFromIndex(flatIndex);
            let yR = coords.x;
            let yC = coords.y;

            ${t.join(`
        `)}
          }
        }
      }
    `}};function Zl(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.tensorMap.get(n.dataId);return tr({inputs:{x:o.complexTensorInfos.imag},backend:e})}var X_={kernelName:Yd,backendName:"webgpu",kernelFunc:Zl};function ff(r,t,e){let n=r[0].dtype;if(n==="complex64"){let d=r.map(x=>mi({inputs:{input:x},backend:e})),h=r.map(x=>Zl({inputs:{input:x},backend:e})),g=ff(d,t,e),A=ff(h,t,e),y=eo({inputs:{real:g,imag:A},backend:e});return d.forEach(x=>e.disposeData(x.dataId)),h.forEach(x=>e.disposeData(x.dataId)),e.disposeData(g.dataId),e.disposeData(A.dataId),y}let o=e.shouldExecuteOnCPU(r);if(n==="string"&&(o=!0),o){let d=r.map(b=>{let E=[-1,I.sizeFromShape(b.shape.slice(t))];return ge({inputs:{x:b},backend:e,attrs:{shape:E}})}),h=d.map(b=>({vals:e.readSync(b.dataId),shape:b.shape})),g=C.computeOutShape(d.map(b=>b.shape),1),A=d[0].shape[0]===1,y=QT(h,g,n,A),x=C.computeOutShape(r.map(b=>b.shape),t),w=e.makeTensorInfo(x,n,y);return d.forEach(b=>e.disposeData(b.dataId)),w}let s=e.device.limits.maxStorageBuffersPerShaderStage-1;if(r.length>s){let d=[];for(let g=0;g<r.length;g+=s){let A=r.slice(g,g+s);d.push(ff(A,t,e))}let h=ff(d,t,e);for(let g of d)e.disposeData(g.dataId);return h}let{tensors2D:a,outShape:u}=T9(r,t,e),l=a.map(d=>d.shape),i=new Dg(l),c=[],p=new Array(l.length-1);if(p.length>0){p[0]=l[0][1],c.push({type:"int32",data:[p[0]]});for(let d=1;d<p.length;d++)p[d]=p[d-1]+l[d][1],c.push({type:"int32",data:[p[d]]})}let f=e.runWebGPUProgram(i,a,a[0].dtype,c);a.forEach(d=>e.disposeData(d.dataId));let m=ge({inputs:{x:f},backend:e,attrs:{shape:u}});return e.disposeData(f.dataId),m}function T9(r,t,e){let n=C.computeOutShape(r.map(s=>s.shape),t);return{tensors2D:r.map(s=>ge({inputs:{x:s},backend:e,attrs:{shape:[I.sizeFromShape(s.shape.slice(0,t)),I.sizeFromShape(s.shape.slice(t))]}})),outShape:n}}function vw(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n,s=I.parseAxisParam(o,t[0].shape)[0],a=t.map(i=>i.shape);C.assertParamsConsistent(a,s);let u=C.computeOutShape(t.map(i=>i.shape),s);if(I.sizeFromShape(u)===0)return e.makeTensorInfo(u,t[0].dtype,[]);let l=t.filter(i=>I.sizeFromShape(i.shape)>0);return l.length===1?tr({inputs:{x:l[0]},backend:e}):ff(l,s,e)}var J_={kernelName:Pi,backendName:"webgpu",kernelFunc:vw};function _9(r,t,e,n,o=!1,s=null,a=!1,u=4,l=4,i=4){let c=M=>{switch(M){case 1:return"resData = f32(x[xIndex]);";case 3:return"resData = vec3<f32>(x[xIndex], x[xIndex + 1], x[xIndex + 2]);";case 4:return"resData = vec4<f32>(x[xIndex / 4]);";default:throw new Error(`innerElementSize ${M} is not supported.`)}},p=M=>{switch(M){case 1:return"return f32(W[row * uniforms.wShape[3] + col]);";case 4:return"return vec4<f32>(W[(row * uniforms.wShape[3] + col) / 4]);";default:throw new Error(`innerElementSize ${M} is not supported.`)}},f=r?`
      let coord = vec4<i32>(batch, xRow, xCol, xCh);
      `:`
      let coord = vec4<i32>(batch, xCh, xRow, xCol);
      `,m=r?`
      let coords = vec4<i32>(
        batch,
        row / outWidth,
        row % outWidth,
        col);
      `:`
      let coords = vec4<i32>(
        batch,
        row,
        col / outWidth,
        col % outWidth);
      `,d=r?"uniforms.xShape[1]":"uniforms.xShape[2]",h=r?"uniforms.xShape[2]":"uniforms.xShape[3]",g=r?"row":"col",A=r?"col":"row",y=`
      let inChannels = uniforms.wShape[2];
      let outWidth = ${r?"uniforms.outShape[2]":"uniforms.outShape[3]"};
      let outRow = ${g} / outWidth;
      let outCol = ${g} % outWidth;

      let WRow = ${A} / (uniforms.filterDims[1] * inChannels);
      let WCol = ${A} / inChannels % uniforms.filterDims[1];
      let xRow = outRow * uniforms.strides[0] + uniforms.dilations[0] * WRow - uniforms.pads[0];
      let xCol = outCol * uniforms.strides[1] + uniforms.dilations[1] * WCol - uniforms.pads[1];
      let xCh = ${A} % inChannels;
      var resData = ${Ye(u)}(0.0);
      // The bounds checking is always needed since we use it to pad zero for
      // the 'same' padding type.
      if (xRow >= 0 && xRow < ${d} && xCol >= 0 && xCol < ${h}) {
        ${f}
        let xIndex = getIndexFromCoords4D(coord, uniforms.xShape);
        ${c(u)}
      }
      return resData;`,x=r?t&&n?`
      ${y}`:`
      if (row < uniforms.dimAOuter && col < uniforms.dimInner) {
        ${y}
      }
      return ${Ye(u)}(0.0);`:n&&e?`
      ${y}`:`
      if (row < uniforms.dimInner && col < uniforms.dimBOuter) {
        ${y}
      }
      return ${Ye(u)}(0.0);`,w=`${p(l)}`,b=Ye(i),v=r?Ye(u):Ye(l),E=r?Ye(l):Ye(u);return`
      ${qr(s,a,i===4,4)}
      fn mm_readA(batch: i32, row : i32, col : i32) -> ${v} {
        ${r?x:w}
      }

      fn mm_readB(batch: i32, row : i32, col : i32) -> ${E} {
        ${r?w:x}
      }

      fn mm_write(batch: i32, row : i32, col : i32, valueIn : ${b}) {
        if (row < uniforms.dimAOuter && col < uniforms.dimBOuter)
        {
        var value = valueIn;
        let outWidth = ${r?"uniforms.outShape[2]":"uniforms.outShape[3]"};
        ${m}
        ${Pn(o,s)}
        setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
        }
      }`}var Bg=class{constructor(t,e,n,o,s=!1,a=null,u=!1,l=!1){this.variableNames=["x","W"],this.uniforms="filterDims : vec2<i32>, pads : vec2<i32>, strides : vec2<i32>, dilations : vec2<i32>, dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.outputShape=t.outShape,this.isChannelsLast=t.dataFormat==="channelsLast",this.isVec4=((t.inChannels%4===0||t.inChannels%3===0)&&this.isChannelsLast||t.outWidth%4===0&&!this.isChannelsLast)&&t.outChannels%4===0,this.dispatchLayout=this.isChannelsLast?{x:[3],y:[1,2],z:[0]}:{x:[2,3],y:[1],z:[0]},this.workgroupSize=Ym(this.dispatchLayout,this.outputShape,this.isVec4),this.elementsPerThread=Xm(this.dispatchLayout,this.outputShape,this.isVec4),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,this.elementsPerThread),this.isVec4?(this.outputComponent=4,this.isChannelsLast&&t.inChannels%4!==0?(this.innerElementSize=3,this.variableComponents=[1,4]):(this.innerElementSize=4,this.variableComponents=[4,4]),s&&(this.variableNames.push("bias"),this.variableComponents.push(4)),u&&(this.variableNames.push("preluActivationWeights"),this.variableComponents.push(4))):(this.innerElementSize=this.elementsPerThread[0],s&&this.variableNames.push("bias"),u&&this.variableNames.push("preluActivationWeights")),this.sequentialAccessByThreads=l,this.addBias=s,this.activation=a,this.hasPreluActivationWeights=u,this.tileAOuter=this.workgroupSize[1]*this.elementsPerThread[1],this.tileBOuter=this.workgroupSize[0]*this.elementsPerThread[0],this.tileInner=Math.max(this.workgroupSize[0]*this.innerElementSize,this.workgroupSize[1]),this.fitAOuter=e%this.tileAOuter===0,this.fitBOuter=n%this.tileBOuter===0,this.fitInner=o%this.tileInner===0,this.shaderKey=`conv2DMM_${this.elementsPerThread}_${this.activation}}_${this.fitAOuter}_${this.fitBOuter}_${this.fitInner}_${this.isVec4}_${this.innerElementSize}_${this.isChannelsLast}_${this.sequentialAccessByThreads}`}getUserCode(){let t=this.isVec4?Yl(this.elementsPerThread,this.workgroupSize,!this.isChannelsLast,this.tileInner):Xl(this.elementsPerThread,this.workgroupSize,!this.isChannelsLast,this.tileInner,!1,null,this.sequentialAccessByThreads),e=this.isVec4?[this.innerElementSize,4,4]:[1,1,1];return`
    ${_9(this.isChannelsLast,this.fitAOuter,this.fitBOuter,this.fitInner,this.addBias,this.activation,this.hasPreluActivationWeights,e[0],e[1],e[2])}
    ${t}
  `}};var Rg=class{constructor(t,e=!1,n=null,o=!1){this.variableNames=["x","W"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>,",this.workgroupSize=[4,4,8],this.outputShape=t.outShape,this.isChannelsLast=t.dataFormat==="channelsLast",this.dispatchLayout=this.isChannelsLast?{x:[2],y:[1],z:[0,3]}:{x:[3],y:[2],z:[0,1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.addBias=e,this.activation=n,this.hasPreluActivationWeights=o,e&&this.variableNames.push("bias"),o&&this.variableNames.push("preluActivationWeights"),this.shaderKey=`conv2dnaive_${this.activation}_${this.isChannelsLast}`}getUserCode(){return`
       ${qr(this.activation,this.hasPreluActivationWeights,!1,4)}
       fn readInp(batch : i32, row : i32, col : i32, chan : i32) -> f32{
         let coords = vec4<i32>(batch, row, col, chan);
         if (coordsInBounds4D(coords, uniforms.xShape)) {
           return  getX(batch, row, col, chan);
         } else {
          return 0.0;
         }
       }
       fn readFilt(row : i32, col : i32, xChannel : i32, outChannel : i32) -> f32{
         let coords = vec4<i32>(row, col, xChannel, outChannel);
         if(coordsInBounds4D(coords, uniforms.wShape)) {
           return getW(row, col, xChannel, outChannel);
          } else {
            return 0.0;
          }
       }
       fn writeResult(batch : i32, row : i32, col : i32, chan : i32, valueIn : f32) {
         let coords = ${this.isChannelsLast?"vec4<i32>(batch, row, col, chan);":"vec4<i32>(batch, chan, row, col);"}
         if (coordsInBounds4D(coords, uniforms.outShape)) {
           var value = valueIn;
           ${Pn(this.addBias,this.activation)}
           setOutputAtCoords(coords.x, coords.y, coords.z, coords.w, value);
         }
       }
       ${J("index")} {
         let coords = getOutputCoords();
         let batch = coords[0];
         let outChannel = ${this.isChannelsLast?"coords[3];":"coords[1];"}
         let outRow = ${this.isChannelsLast?"coords[1];":"coords[2];"}
         let outCol = ${this.isChannelsLast?"coords[2];":"coords[3];"}
         var acc : f32 = 0.0;
         for (var row = 0; row < uniforms.filterDims[0]; row = row + 1) {
           for (var col = 0; col < uniforms.filterDims[1]; col = col + 1) {
             let xRow = outRow * uniforms.strides[0] + uniforms.dilations[0] * row - uniforms.pads[0];
             let xCol = outCol * uniforms.strides[1] + uniforms.dilations[1] * col - uniforms.pads[1];
             for (var xChannel = 0; xChannel < ${this.isChannelsLast?"uniforms.xShape[3];":"uniforms.xShape[1];"} xChannel = xChannel + 1) {
               ${this.isChannelsLast?"let v = readInp(batch, xRow, xCol, xChannel);":"let v = readInp(batch, xChannel, xRow, xCol);"}
               let f = readFilt(row, col, xChannel, outChannel);
               acc = acc + v * f;
             }
           }
         }
         writeResult(batch, outRow, outCol, outChannel, acc);
       }
     `}};var Tg=class{constructor(t,e){this.variableNames=["x"],this.uniforms=`pads : vec2<i32>, strides : vec2<i32>, dilations : vec2<i32>, outWidth : i32, itemsPerBlockRow : i32,
       inChannels : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.isChannelsLast=e,this.shaderKey=`im2col_${this.isChannelsLast}`}getUserCode(){let t=this.isChannelsLast?1:2,e=this.isChannelsLast?2:3,n=this.isChannelsLast?"coords[1]":"coords[2]",o=this.isChannelsLast?"coords[2]":"coords[1]",s=this.isChannelsLast?"getX(batch, xRow, xCol, ch)":"getX(batch, ch, xRow, xCol)";return`
    ${J("index")} {
      let coords = getCoordsFromIndex(index);
      if(index < uniforms.size) {
        let batch = coords[0];
        let row = ${n};
        let col = ${o};
        let offsetY = (row / uniforms.outWidth) * uniforms.strides[0] - uniforms.pads[0];
        let xRow = offsetY + uniforms.dilations[0] * (col / uniforms.itemsPerBlockRow);
        var value = 0.0;
        if(xRow < uniforms.xShape[${t}] && xRow >= 0) {
          let offsetX = (row % uniforms.outWidth) * uniforms.strides[1] -
              uniforms.pads[1];
          let xCol = offsetX + uniforms.dilations[1] * ((col %
              uniforms.itemsPerBlockRow) / uniforms.inChannels);
          let ch = col % uniforms.inChannels;
          if(xCol < uniforms.xShape[${e}] && xCol >= 0) {
            value = ${s};
          }
        }
        setOutputAtIndex(index, value);
      }
    }
   `}};function _g(r,t){let e=r.length;return e>=3?t?[...r.slice(0,-3),r[e-3]*r[e-2],r[e-1]]:[...r.slice(0,-3),r[e-3],r[e-2]*r[e-1]]:!t&&e===1&&r[0]>1?[r[0],1]:null}function N9({x:r,filter:t,convInfo:e,backend:n,bias:o=null,preluActivationWeights:s=null,leakyreluAlpha:a=0,activation:u=null}){let l=e.dataFormat==="channelsLast",i=!l,c=!1,p=l&&e.filterHeight===e.inHeight&&e.filterWidth===e.inWidth&&e.padInfo.type==="VALID",f=[],m,d;if(p){let A=e.inHeight*e.inWidth*e.inChannels;m=ge({inputs:{x:r},backend:n,attrs:{shape:[1,e.batchSize,A]}}),d=ge({inputs:{x:t},backend:n,attrs:{shape:[1,A,e.outChannels]}})}else m=ge({inputs:{x:r},backend:n,attrs:{shape:l?[e.batchSize,e.inHeight*e.inWidth,e.inChannels]:[e.batchSize,e.inChannels,e.inHeight*e.inWidth]}}),d=ge({inputs:{x:t},backend:n,attrs:{shape:[1,e.inChannels,e.outChannels]}});if(f.push(m),f.push(d),s!=null){let A=_g(s.shape,l);A!=null&&(s=ge({inputs:{x:s},backend:n,attrs:{shape:A}}),f.push(s))}if(o!=null){let A=_g(o.shape,l);A!=null&&(o=ge({inputs:{x:o},backend:n,attrs:{shape:A}}),f.push(o))}let h=Jl({a:l?m:d,b:l?d:m,transposeA:i,transposeB:c,backend:n,bias:o,activation:u,preluActivationWeights:s,leakyreluAlpha:a}),g=ge({inputs:{x:h},backend:n,attrs:{shape:e.outShape}});f.push(h);for(let A of f)n.disposeData(A.dataId);return g}function M9({x:r,filter:t,convInfo:e,backend:n,bias:o=null,preluActivationWeights:s=null,leakyreluAlpha:a=0,activation:u=null}){let{filterWidth:l,filterHeight:i,inChannels:c,strideWidth:p,strideHeight:f,padInfo:m,outWidth:d,outHeight:h,dilationWidth:g,dilationHeight:A,dataFormat:y}=e,x=y==="channelsLast",w=l*i*c,b=h*d,v=x?[e.batchSize,b,w]:[e.batchSize,w,b],E=new Tg(v,x),T=[{type:"int32",data:[m.top,m.left]},{type:"int32",data:[f,p]},{type:"int32",data:[A,g]},{type:"int32",data:[d]},{type:"int32",data:[c*l]},{type:"int32",data:[c]}],M=n.runWebGPUProgram(E,[r],r.dtype,T),k=[];k.push(M);let D=ge({inputs:{x:t},backend:n,attrs:{shape:[1,w,-1]}});if(k.push(D),s!=null){let z=_g(s.shape,x);z!=null&&(s=ge({inputs:{x:s},backend:n,attrs:{shape:z}}),k.push(s))}if(o!=null){let z=_g(o.shape,x);z!=null&&(o=ge({inputs:{x:o},backend:n,attrs:{shape:z}}),k.push(o))}let O=Jl({a:x?M:D,b:x?D:M,transposeA:!x,transposeB:!1,backend:n,bias:o,activation:u,preluActivationWeights:s,leakyreluAlpha:a}),$=ge({inputs:{x:O},backend:n,attrs:{shape:e.outShape}});k.push(O);for(let z of k)n.disposeData(z.dataId);return $}function Ng({x:r,filter:t,convInfo:e,backend:n,bias:o=null,preluActivationWeights:s=null,leakyreluAlpha:a=0,activation:u=null}){let l=o!=null,i=s!=null,c=e.dataFormat==="channelsLast",p=c&&e.filterHeight===e.inHeight&&e.filterWidth===e.inWidth&&e.padInfo.type==="VALID",f=me().getBool("WEBGPU_USE_NAIVE_CONV2D_DEBUG");if(!f&&(p||e.filterHeight===1&&e.filterWidth===1&&e.dilationHeight===1&&e.dilationWidth===1&&e.strideHeight===1&&e.strideWidth===1&&(e.padInfo.type==="SAME"||e.padInfo.type==="VALID")))return N9({x:r,filter:t,convInfo:e,backend:n,bias:o,activation:u,preluActivationWeights:s,leakyreluAlpha:a});let m=me().getNumber("WEBGPU_THRESHOLD_TO_INCREASE_WORKGROUPS_FOR_MATMUL"),d=m>-1?m:n.thresholdToIncreaseWorkgroups,h=e.batchSize*Math.ceil(e.outHeight*e.outWidth/32)*Math.ceil(e.outChannels/32);if(me().getBool("WEBGPU_CONV_SEPARATE_IM2COL_SHADER")||h<=d)return M9({x:r,filter:t,convInfo:e,backend:n,bias:o,preluActivationWeights:s,leakyreluAlpha:a,activation:u});let g,A=[e.padInfo.top,e.padInfo.left],y=[{type:"int32",data:[e.filterHeight,e.filterWidth]},{type:"int32",data:[...A]},{type:"int32",data:[e.strideHeight,e.strideWidth]},{type:"int32",data:[e.dilationHeight,e.dilationWidth]}];if(f)g=new Rg(e,l,u,i);else{let v=c?e.outHeight*e.outWidth:e.outChannels,E=c?e.outChannels:e.outHeight*e.outWidth,T=e.filterHeight*e.filterWidth*e.inChannels;y.push({type:"int32",data:[v]},{type:"int32",data:[E]},{type:"int32",data:[T]});let M=n.adapterInfo.isIntel();g=new Bg(e,v,E,T,l,u,i,M)}let x=[],w=[r,t];l&&(!c&&o.shape.length===1&&(o=ge({inputs:{x:o},backend:n,attrs:{shape:[o.shape[0],1,1]}}),x.push(o)),w.push(o)),i&&(!c&&s.shape.length===1&&(s=ge({inputs:{x:s},backend:n,attrs:{shape:[s.shape[0],1,1]}}),x.push(s)),w.push(s)),u==="leakyrelu"&&(y.push({type:"float32",data:[a]}),g.uniforms+=" alpha : f32,");let b=n.runWebGPUProgram(g,w,r.dtype,y);for(let v of x)n.disposeData(v.dataId);return b}function F9(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dataFormat:l,dilations:i,dimRoundingMode:c}=e,p=C.convertConv2DDataFormat(l),f=C.computeConv2DInfo(o.shape,s.shape,a,i,u,c,!1,p);return Ng({x:o,filter:s,convInfo:f,backend:n})}var Z_={kernelName:Gs,backendName:"webgpu",kernelFunc:F9};var Mg=class{constructor(t){this.variableNames=["dy","W"],this.uniforms="filterDims : vec2<i32>, pads : vec2<i32>, strides : vec2<i32>, outBackprop : vec4<i32>,",this.workgroupSize=[64,1,1],this.size=!1,this.isVec4=!1,this.workPerThread=1,this.outputShape=t.inShape,this.isChannelsLast=t.dataFormat==="channelsLast",this.isVec4=this.isChannelsLast&&t.outChannels%4===0&&t.inChannels%4===0,this.isVec4?(this.workPerThread=2,this.outputComponent=4,this.workgroupSize=[4,4,4],this.dispatchLayout={x:[3],y:[2],z:[0,1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[4,this.workPerThread,1])):(this.size=!0,this.workPerThread=1,this.workgroupSize=[64,1,1],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize)),this.shaderKey=`conv2DDerInput_${this.isChannelsLast}_${this.isVec4}_${this.workPerThread}`}getUserCode(){let t=this.isChannelsLast?1:2,e=this.isChannelsLast?2:3,n=this.isChannelsLast?3:1,o=`
    ${J()} {
      let batch = i32(globalId.z) / uniforms.outShape[1];
      let r = i32(globalId.z) % uniforms.outShape[1];
      let c = i32(globalId.y) * ${this.workPerThread};
      let d1 = i32(globalId.x) * 4;

      let dyCorner = vec2<i32>(r, c) - uniforms.pads;

      // Convolve dy(?, ?, d2) with w(:, :, d1, d2) to compute dx(xR, xC, d1).
      // ? = to be determined. : = across all values in that axis.
      var dotProd: array<vec4<f32>, ${this.workPerThread}>;
      for (var i = 0; i < ${this.workPerThread}; i++) {
        dotProd[i] = vec4<f32>(0.0);
      }
      for (var wR = 0; wR < uniforms.filterDims.x; wR = wR + 1) {
        let dyR = f32(dyCorner.x + wR) / f32(uniforms.strides.x);
        let wRPerm = uniforms.filterDims.x - 1 - wR;
        if (dyR < 0.0 || dyR >= f32(uniforms.outBackprop[1]) ||
            fract(dyR) > 0.0) {
          continue;
        }
        let idyR = i32(dyR);

        for (var wC = 0; wC < uniforms.filterDims.y; wC = wC + 1) {
          let dyC = f32(dyCorner.y + wC) / f32(uniforms.strides.y);
          let dyC2 = f32(dyCorner.y + 1 + wC) / f32(uniforms.strides.y);
          let wCPerm = uniforms.filterDims.y - 1 - wC;
          var bDyCVal = true;
          var bDyCVal2 = true;
          if (dyC < 0.0 || dyC >= f32(uniforms.outBackprop[2]) ||
              fract(dyC) > 0.0) {
            bDyCVal = false;
          }
          if (dyC2 < 0.0 || dyC2 >= f32(uniforms.outBackprop[2]) ||
              fract(dyC2) > 0.0) {
            bDyCVal2 = false;
          }

          let idyC = i32(dyC);
          let idyC2 = i32(dyC2);
          if (bDyCVal && bDyCVal2) {
            let d2Length = uniforms.outBackprop[3];
            for (var d2 = 0; d2 < d2Length; d2 = d2 + 4) {
              let wValue0 = getW(wRPerm, wCPerm, d1, d2);
              let wValue1 = getW(wRPerm, wCPerm, d1 + 1, d2);
              let wValue2 = getW(wRPerm, wCPerm, d1 + 2, d2);
              let wValue3 = getW(wRPerm, wCPerm, d1 + 3, d2);
              var xValue =  getDy(batch, idyR, idyC, d2);
              let tmpval = vec4<f32>(dot(xValue, wValue0),
                                     dot(xValue, wValue1),
                                     dot(xValue, wValue2),
                                     dot(xValue, wValue3));
              dotProd[0] = dotProd[0] + tmpval;
              xValue = getDy(batch, idyR, idyC2, d2);
              dotProd[1] = dotProd[1] + vec4<f32>(dot(xValue, wValue0),
                                                  dot(xValue, wValue1),
                                                  dot(xValue, wValue2),
                                                  dot(xValue, wValue3));
            }
          } else if (bDyCVal) {
            let d2Length = uniforms.outBackprop[3];
            for (var d2 = 0; d2 < d2Length; d2 = d2 + 4) {
              let wValue0 = getW(wRPerm, wCPerm, d1, d2);
              let wValue1 = getW(wRPerm, wCPerm, d1 + 1, d2);
              let wValue2 = getW(wRPerm, wCPerm, d1 + 2, d2);
              let wValue3 = getW(wRPerm, wCPerm, d1 + 3, d2);
              var xValue =  getDy(batch, idyR, idyC, d2);
              let tmpval = vec4<f32>(dot(xValue, wValue0),
                                     dot(xValue, wValue1),
                                     dot(xValue, wValue2),
                                     dot(xValue, wValue3));
              dotProd[0] = dotProd[0] + tmpval;
            }
          } else if (bDyCVal2) {
            let d2Length = uniforms.outBackprop[3];
            for (var d2 = 0; d2 < d2Length; d2 = d2 + 4) {
              let wValue0 = getW(wRPerm, wCPerm, d1, d2);
              let wValue1 = getW(wRPerm, wCPerm, d1 + 1, d2);
              let wValue2 = getW(wRPerm, wCPerm, d1 + 2, d2);
              let wValue3 = getW(wRPerm, wCPerm, d1 + 3, d2);
              var xValue =  getDy(batch, idyR, idyC2, d2);
              let tmpval = vec4<f32>(dot(xValue, wValue0),
                                     dot(xValue, wValue1),
                                     dot(xValue, wValue2),
                                     dot(xValue, wValue3));
              dotProd[1] = dotProd[1] + tmpval;
            }
          }
        }
      }

      for (var i = 0; i < ${this.workPerThread}; i = i + 1) {
        let coords = vec4<i32>(batch, r, c + i, d1);
        if (coordsInBounds4D(coords, uniforms.outShape)) {
          setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], dotProd[i]);
        }
      }
    }
    `;return this.isVec4?`
    ${o}
    `:`
    ${J("index")} {
      if(index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let batch = coords[0];
        let d1 = coords[${n}];

        let dyCorner = vec2<i32>(coords[${t}], coords[${e}]) - uniforms.pads;
        let dyRCorner = dyCorner.x;
        let dyCCorner = dyCorner.y;

        // Convolve dy(?, ?, d2) with w(:, :, d1, d2) to compute dx(xR, xC, d1).
        // ? = to be determined. : = across all values in that axis.
        var dotProd = 0.0;
        for (var wR = 0; wR < uniforms.filterDims.x; wR = wR + 1) {
          let dyR = (f32(dyRCorner) + f32(wR)) / f32(uniforms.strides.x);
          let wRPerm = uniforms.filterDims.x - 1 - wR;
          if (dyR < 0.0 || dyR >= f32(uniforms.outBackprop[1]) || fract(dyR) > 0.0 ||
              wRPerm < 0) {
            continue;
          }
          let idyR = i32(dyR);

          for (var wC = 0; wC < uniforms.filterDims.y; wC = wC + 1) {
            let dyC = (f32(dyCCorner) + f32(wC)) / f32(uniforms.strides.y);
            let wCPerm = uniforms.filterDims.y - 1 - wC;
            if (dyC < 0.0 || dyC >= f32(uniforms.outBackprop[2]) ||
                fract(dyC) > 0.0 || wCPerm < 0) {
              continue;
            }
            let idyC = i32(dyC);

            for (var d2 = 0; d2 < uniforms.outBackprop[3]; d2 = d2 + 1) {
              let xValue = ${this.isChannelsLast?"getDy(batch, idyR, idyC, d2)":"getDy(batch, d2, idyR, idyC)"};
              let wValue = getW(wRPerm, wCPerm, d1, d2);
              dotProd = dotProd + xValue * wValue;
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
  `}},Fg=class{constructor(t){this.variableNames=["x","dy"],this.uniforms="pads : vec2<i32>, strides : vec2<i32>, batchSize : i32, outHeight : i32, outWidth : i32, inHeight : i32, inWidth : i32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.filterShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.isChannelsLast=t.dataFormat==="channelsLast",this.shaderKey=`conv2DDerFilter_${this.isChannelsLast}`}getUserCode(){return`
    ${J("index")} {
      if(index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let wR = coords[0];
        let wC = coords[1];
        let d1 = coords[2];
        let d2 = coords[3];

        // Convolve x(?, ?, d1) with dy(:, :, d2) to get dw(wR, wC, d1, d2).
        // ? = to be determined. : = across all values in that axis.
        var dotProd = 0.0;
        for (var b = 0; b < uniforms.batchSize; b = b + 1) {
          for (var yR = 0; yR < uniforms.outHeight; yR = yR + 1) {
            let xR = wR + yR * uniforms.strides[0] - uniforms.pads[0];
            if (xR < 0 || xR >= uniforms.inHeight) {
              continue;
            }

            for (var yC = 0; yC < uniforms.outWidth; yC = yC + 1) {
              let xC = wC + yC * uniforms.strides[1] - uniforms.pads[1];

              if (xC < 0 || xC >= uniforms.inWidth) {
                continue;
              }

              if (${this.isChannelsLast}) {
                let dyValue = getDy(b, yR, yC, d2);
                let xValue = getX(b, xR, xC, d1);
                dotProd = dotProd + xValue * dyValue;
              } else {
                let dyValue = getDy(b, d2, yR, yC);
                let xValue = getX(b, d1, xR, xC);
                dotProd = dotProd + xValue * dyValue;
              }
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
  `}},Pg=class{constructor(t){this.variableNames=["x","dy"],this.uniforms=`pads : vec3<i32>, strides : vec3<i32>, batchSize : i32, outDepth : i32,
       outHeight : i32, outWidth : i32, inDepth : i32, inHeight : i32, inWidth : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.filterShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="conv3DDerFilter"}getUserCode(){return`
    ${J("index")} {
      if(index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let wF = coords.x;
        let wR = coords.y;
        let wC = coords.z;
        let d1 = coords.w;
        let d2 = coords.u;

        var dotProd = 0.0;
        for (var b = 0; b < uniforms.batchSize; b++) {
          for (var yF = 0; yF < uniforms.outDepth; yF++) {
            let xF = wF + yF * uniforms.strides[0] - uniforms.pads[0];
            if (xF < 0 || xF >= uniforms.inDepth) {
              continue;
            }

            for (var yR = 0; yR < uniforms.outHeight; yR++) {
              let xR = wR + yR * uniforms.strides[1] - uniforms.pads[1];
              if (xR < 0 || xR >= uniforms.inHeight) {
                continue;
              }

              for (var yC = 0; yC < uniforms.outWidth; yC++) {
                let xC = wC + yC * uniforms.strides[2] - uniforms.pads[2];
                if (xC < 0 || xC >= uniforms.inWidth) {
                  continue;
                }

                let dyValue = getDy(b, yF, yR, yC, d2);
                let xValue = getX(b, xF, xR, xC, d1);
                dotProd += xValue * dyValue;
              }
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
  `}},$g=class{constructor(t){this.variableNames=["dy","W"],this.uniforms=`filterDims : vec3<i32>, pads : vec3<i32>, strides : vec3<i32>,
      outDepth : i32, outHeight : i32, outWidth : i32, outChannels : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="conv3DDerInput"}getUserCode(){return`
    ${J("index")} {
      if(index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let batch = coords.x;
        let d1 = coords.u;

        let dyCorner = vec3<i32>(coords.y, coords.z, coords.w) - uniforms.pads;
        let dyFCorner = dyCorner.x;
        let dyRCorner = dyCorner.y;
        let dyCCorner = dyCorner.z;

        var dotProd = 0.0;
        for (var wF = 0; wF < uniforms.filterDims[0]; wF++) {
          let dyF = f32(dyFCorner + wF) / f32(uniforms.strides[0]);
          if (dyF < 0.0 || dyF >= f32(uniforms.outDepth) || fract(dyF) > 0.0) {
            continue;
          }
          let idyF = i32(dyF);

          let wFPerm = uniforms.filterDims[0] - 1 - wF;

          for (var wR = 0; wR < uniforms.filterDims[1]; wR++) {
            let dyR = f32(dyRCorner + wR) / f32(uniforms.strides[1]);

            if (dyR < 0.0 || dyR >= f32(uniforms.outHeight) || fract(dyR) > 0.0) {
              continue;
            }
            let idyR = i32(dyR);

            let wRPerm = uniforms.filterDims[1] - 1 - wR;

            for (var wC = 0; wC < uniforms.filterDims[2]; wC++) {
              let dyC = f32(dyCCorner + wC) / f32(uniforms.strides[2]);

              if (dyC < 0.0 || dyC >= f32(uniforms.outWidth) || fract(dyC) > 0.0) {
                continue;
              }
              let idyC = i32(dyC);

              let wCPerm = uniforms.filterDims[2] - 1 - wC;

              for (var d2 = 0; d2 < uniforms.outChannels; d2++) {
                let xValue = getDy(batch, idyF, idyR, idyC, d2);
                let wValue = getW(wFPerm, wRPerm, wCPerm, d1, d2);
                dotProd += xValue * wValue;
              }
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
  `}};function P9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,dataFormat:l,dimRoundingMode:i,filterShape:c}=n,p=C.convertConv2DDataFormat(l),f=C.computeConv2DInfo(o.shape,c,a,1,u,i,!1,p),m=new Fg(f),d=[{type:"int32",data:[f.padInfo.top,f.padInfo.left]},{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.batchSize]},{type:"int32",data:[f.outHeight]},{type:"int32",data:[f.outWidth]},{type:"int32",data:[f.inHeight]},{type:"int32",data:[f.inWidth]}];return e.runWebGPUProgram(m,[o,s],o.dtype,d)}var eN={kernelName:Ud,backendName:"webgpu",kernelFunc:P9};function $9(r=4){let t=s=>{switch(s){case 1:return"return W[getIndexFromCoords4D(coord, uniforms.wShape)];";case 4:return`
            let coord1 = vec4<i32>(coordX, coordY, col + 1, rowInner);
            let coord2 = vec4<i32>(coordX, coordY, col + 2, rowInner);
            let coord3 = vec4<i32>(coordX, coordY, col + 3, rowInner);
            let v0 = W[getIndexFromCoords4D(coord, uniforms.wShape)];
            let v1 = W[getIndexFromCoords4D(coord1, uniforms.wShape)];
            let v2 = W[getIndexFromCoords4D(coord2, uniforms.wShape)];
            let v3 = W[getIndexFromCoords4D(coord3, uniforms.wShape)];
            return vec4<f32>(v0, v1, v2, v3);
            `;default:throw new Error(`innerElementSize ${s} is not supported.`)}},n=`if (row < uniforms.dimAOuter && col < uniforms.dimInner) {
        ${`
      let outRow = row / uniforms.outShape[2];
      let outCol = row % uniforms.outShape[2];

      let WRow = col / (uniforms.filterDims[1] * uniforms.outBackprop[3]);
      let WCol = col / uniforms.outBackprop[3] % uniforms.filterDims[1];
      let xR = f32(outRow - uniforms.pads[0] + WRow) / f32(uniforms.strides[0]);
      let xC = f32(outCol - uniforms.pads[1] + WCol) / f32(uniforms.strides[1]);
      if (xR < 0.0 || xR >= f32(uniforms.outBackprop[1]) || fract(xR) > 0.0) {
        return ${Ye(r)}(0.0);
      }
      if (xC < 0.0 || xC >= f32(uniforms.outBackprop[2]) || fract(xC) > 0.0) {
        return ${Ye(r)}(0.0);
      }
      let coord = vec4<i32>(
          batch,
          i32(xR),
          i32(xC),
          col % uniforms.outBackprop[3]);
      return x[getIndexFromCoords4D(coord, uniforms.xShape)/${r}];`}
      }
      return ${Ye(r)}(0.0);`;return`
  fn mm_readA(batch: i32, row : i32, col : i32) -> ${Ye(r)} {
    ${n}
  }

  fn mm_readB(batch: i32, row : i32, col : i32) -> ${Ye(r)} {
    let coordX = uniforms.filterDims.x - 1 -
        row / (uniforms.filterDims[1] * uniforms.outBackprop[3]);
    let coordY = uniforms.filterDims.y - 1 -
        (row / uniforms.outBackprop[3]) % uniforms.filterDims[1];
    if (row < uniforms.dimInner && col < uniforms.dimBOuter &&
        coordX >= 0 && coordY >= 0) {
      let rowInner = row % uniforms.outBackprop[3];
      let coord = vec4<i32>(coordX, coordY, col, rowInner);
      ${t(r)}
    }
    return ${Ye(r)}(0.0);
  }

  fn mm_write(batch: i32, row : i32, col : i32, valueInput : ${Ye(r)}) {
    if (row < uniforms.dimAOuter && col < uniforms.dimBOuter) {
      var value = valueInput;
      let outCoord = vec4<i32>(
          batch,
          row / uniforms.outShape[2],
          row % uniforms.outShape[2],
          col);
      result[getIndexFromCoords4D(outCoord, uniforms.outShape)/${r}] = value;
    }
  }`}var Lg=class{constructor(t){this.variableNames=["x","W"],this.uniforms="filterDims : vec2<i32>, pads : vec2<i32>, strides : vec2<i32>, outBackprop : vec4<i32>, dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.outputShape=t.inShape,I.assert(t.dataFormat==="channelsLast",()=>"TODO: NCHW is unimplemented"),this.isVec4=t.inChannels%4===0&&t.outChannels%4===0,this.dispatchLayout={x:[3],y:[1,2],z:[0]},this.workgroupSize=Ym(this.dispatchLayout,this.outputShape,this.isVec4),this.elementsPerThread=Xm(this.dispatchLayout,this.outputShape,this.isVec4),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,this.elementsPerThread),this.isVec4&&(this.outputComponent=4,this.variableComponents=[4,1]),this.shaderKey=`conv2DDerInputMM_${this.isVec4}_${this.elementsPerThread}`}getUserCode(){let t=this.isVec4?Yl(this.elementsPerThread,this.workgroupSize):Xl(this.elementsPerThread,this.workgroupSize);return`
    ${$9(this.isVec4?4:1)}
    ${t}
    `}};function L9(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{inputShape:a,strides:u,pad:l,dataFormat:i,dimRoundingMode:c}=n,p=C.convertConv2DDataFormat(i),f=C.computeConv2DInfo(a,s.shape,u,1,l,c,!1,p),m=[{type:"int32",data:[f.filterHeight,f.filterWidth]},{type:"int32",data:[f.filterHeight-1-f.padInfo.top,f.filterWidth-1-f.padInfo.left]},{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.batchSize,f.outHeight,f.outWidth,f.outChannels]}],d;if(me().getBool("WEBGPU_USE_NAIVE_CONV2D_TRANSPOSE")||f.dataFormat!=="channelsLast")d=new Mg(f);else{d=new Lg(f);let h=f.inHeight*f.inWidth,g=f.inChannels,A=f.filterHeight*f.filterWidth*f.outChannels;m.push({type:"uint32",data:[h]},{type:"uint32",data:[g]},{type:"uint32",data:[A]})}return e.runWebGPUProgram(d,[o,s],"float32",m)}var tN={kernelName:Us,backendName:"webgpu",kernelFunc:L9};var Og=class{constructor(t){this.variableNames=["x","W"],this.uniforms="filterDims: vec3<i32>, pads: vec3<i32>, strides: vec3<i32>, dilations: vec3<i32>,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="conv3dnaive"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getOutputCoords();
        let batch = coords.x;
        let d2 = coords.u;

        let xFRCCorner = vec3<i32>(coords.y, coords.z, coords.w) * uniforms.strides - uniforms.pads;
        let xFCorner = xFRCCorner.x;
        let xRCorner = xFRCCorner.y;
        let xCCorner = xFRCCorner.z;

        let inputDepthNearestVec4 = (uniforms.xShape.u / 4) * 4;
        let inputDepthVec4Remainder = uniforms.xShape.u % 4;

        var dotProd = 0.0;
        for (var wF = 0; wF < uniforms.filterDims[0]; wF++) {
          let xF = xFCorner + wF * uniforms.dilations[0];
          if (xF < 0 || xF >= uniforms.xShape.y) {
            continue;
          }

          for (var wR = 0; wR < uniforms.filterDims[1]; wR++) {
            let xR = xRCorner + wR * uniforms.dilations[1];
            if (xR < 0 || xR >= uniforms.xShape.z) {
              continue;
            }

            for (var wC = 0; wC < uniforms.filterDims[2]; wC++) {
              let xC = xCCorner + wC * uniforms.dilations[2];
              if (xC < 0 || xC >= uniforms.xShape.w) {
                continue;
              }

              for (var d1 = 0; d1 < inputDepthNearestVec4; d1 += 4) {
                let xValues = vec4<f32>(
                  getX(batch, xF, xR, xC, d1),
                  getX(batch, xF, xR, xC, d1 + 1),
                  getX(batch, xF, xR, xC, d1 + 2),
                  getX(batch, xF, xR, xC, d1 + 3)
                );
                let wValues = vec4<f32>(
                  getW(wF, wR, wC, d1, d2),
                  getW(wF, wR, wC, d1 + 1, d2),
                  getW(wF, wR, wC, d1 + 2, d2),
                  getW(wF, wR, wC, d1 + 3, d2)
                );

                dotProd += dot(xValues, wValues);
              }

              if (inputDepthVec4Remainder == 1) {
                dotProd += getX(batch, xF, xR, xC, inputDepthNearestVec4) *
                  getW(wF, wR, wC, inputDepthNearestVec4, d2);
              } else if (inputDepthVec4Remainder == 2) {
                let xValues = vec2<f32>(
                  getX(batch, xF, xR, xC, inputDepthNearestVec4),
                  getX(batch, xF, xR, xC, inputDepthNearestVec4 + 1)
                );
                let wValues = vec2<f32>(
                  getW(wF, wR, wC, inputDepthNearestVec4, d2),
                  getW(wF, wR, wC, inputDepthNearestVec4 + 1, d2)
                );
                dotProd += dot(xValues, wValues);
              } else if (inputDepthVec4Remainder == 3) {
                let xValues = vec3<f32>(
                  getX(batch, xF, xR, xC, inputDepthNearestVec4),
                  getX(batch, xF, xR, xC, inputDepthNearestVec4 + 1),
                  getX(batch, xF, xR, xC, inputDepthNearestVec4 + 2)
                );
                let wValues = vec3<f32>(
                  getW(wF, wR, wC, inputDepthNearestVec4, d2),
                  getW(wF, wR, wC, inputDepthNearestVec4 + 1, d2),
                  getW(wF, wR, wC, inputDepthNearestVec4 + 2, d2)
                );
                dotProd += dot(xValues, wValues);
              }
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }`}};function O9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n,i=C.computeConv3DInfo(o.shape,s.shape,a,l,u),c=[i.padInfo.front,i.padInfo.top,i.padInfo.left],p=[{type:"int32",data:[i.filterDepth,i.filterHeight,i.filterWidth]},{type:"int32",data:[...c]},{type:"int32",data:[i.strideDepth,i.strideHeight,i.strideWidth]},{type:"int32",data:[i.dilationDepth,i.dilationHeight,i.dilationWidth]}],f=new Og(i),m=ar(o.dtype,s.dtype);return e.runWebGPUProgram(f,[o,s],m,p)}var rN={kernelName:ou,backendName:"webgpu",kernelFunc:O9};function Q9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,filterShape:l}=n,i=C.computeConv3DInfo(o.shape,l,a,1,u),c=new Pg(i),p=[{type:"int32",data:[i.padInfo.front,i.padInfo.top,i.padInfo.left]},{type:"int32",data:[i.strideDepth,i.strideHeight,i.strideWidth]},{type:"int32",data:[i.batchSize]},{type:"int32",data:[i.outDepth]},{type:"int32",data:[i.outHeight]},{type:"int32",data:[i.outWidth]},{type:"int32",data:[i.inDepth]},{type:"int32",data:[i.inHeight]},{type:"int32",data:[i.inWidth]}];return e.runWebGPUProgram(c,[o,s],s.dtype,p)}var nN={kernelName:su,backendName:"webgpu",kernelFunc:Q9};function z9(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{strides:a,pad:u,inputShape:l}=n,i=C.computeConv3DInfo(l,s.shape,a,1,u),c=new $g(i),p=[{type:"int32",data:[i.filterDepth,i.filterHeight,i.filterWidth]},{type:"int32",data:[i.filterDepth-1-i.padInfo.front,i.filterHeight-1-i.padInfo.top,i.filterWidth-1-i.padInfo.left]},{type:"int32",data:[i.strideDepth,i.strideHeight,i.strideWidth]},{type:"int32",data:[i.outDepth]},{type:"int32",data:[i.outHeight]},{type:"int32",data:[i.outWidth]},{type:"int32",data:[i.outChannels]}];return e.runWebGPUProgram(c,[o,s],o.dtype,p)}var oN={kernelName:iu,backendName:"webgpu",kernelFunc:z9};var W9=Re({opType:ie.COS}),sN={kernelName:"Cos",backendName:"webgpu",kernelFunc:W9};var G9=Re({opType:ie.COSH}),iN={kernelName:au,backendName:"webgpu",kernelFunc:G9};var Qg=class{constructor(t,e,n,o){this.variableNames=["Image","Boxes","BoxInd"],this.uniforms="extrapolationValue : f32,",this.workgroupSize=[64,1,1],this.size=!0;let[s]=e;this.outputShape=[s,n[0],n[1],t],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.methodId=o==="bilinear"?1:0,this.cropHeightBiggerThan1=this.outputShape[1]>1,this.cropWidthBiggerThan1=this.outputShape[2]>1,this.shaderKey=`cropAndResize_${this.methodId}_${this.cropHeightBiggerThan1}_${this.cropWidthBiggerThan1}`}getUserCode(){let[t,e]=["f32(uniforms.imageShape[1] - 1)","f32(uniforms.imageShape[2] - 1)"],[n,o,s]=this.cropHeightBiggerThan1?[`(${t} / f32(uniforms.outShape[1] - 1))`,"(y2-y1) * height_ratio",`y1*${t} + f32(y)*(height_scale)`]:["0.0","0.0",`0.5 * (y1+y2) * ${t}`],[a,u,l]=this.cropWidthBiggerThan1?[`(${e} / f32(uniforms.outShape[2] - 1))`,"(x2-x1) * width_ratio",`x1*${e} + f32(x)*(width_scale)`]:["0.0","0.0",`0.5 * (x1+x2) * ${e}`];return`
    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let height_ratio = f32(${n});
        let width_ratio = f32(${a});
        let b = coords[0];
        let y = coords[1];
        let x = coords[2];
        let d = coords[3];
        // get box vals
        let y1 = getBoxes(b, 0);
        let x1 = getBoxes(b, 1);
        let y2 = getBoxes(b, 2);
        let x2 = getBoxes(b, 3);
        // get image in batch index
        let bInd = i32(round(getBoxInd(b)));
        if(bInd < 0 || bInd >= uniforms.outShape[0]) {
          return;
        }
        let height_scale = ${o};
        let width_scale = ${u};
        let in_y = ${s};
        if( in_y < 0.0 || in_y > ${t} ) {
          setOutputAtIndex(index, uniforms.extrapolationValue);
          return;
        }
        let in_x = ${l};
        if( in_x < 0.0 || in_x > ${e} ) {
          setOutputAtIndex(index, uniforms.extrapolationValue);
          return;
        }
        let sourceFracIndexCR = vec2<f32>(in_x,in_y);
        if(${this.methodId} == 1) {
          // Compute the four integer indices.
          let sourceFloorCR = vec2<i32>(sourceFracIndexCR);
          let sourceCeilCR = vec2<i32>(ceil(sourceFracIndexCR));
          let topLeft = getImage(bInd, sourceFloorCR.y, sourceFloorCR.x, d);
          let bottomLeft = getImage(bInd, sourceCeilCR.y, sourceFloorCR.x, d);
          let topRight = getImage(bInd, sourceFloorCR.y, sourceCeilCR.x, d);
          let bottomRight = getImage(bInd, sourceCeilCR.y, sourceCeilCR.x, d);
          let fracCR = sourceFracIndexCR - vec2<f32>(sourceFloorCR);
          let top = topLeft + (topRight - topLeft) * fracCR.x;
          let bottom = bottomLeft + (bottomRight - bottomLeft) * fracCR.x;
          let newValue = top + (bottom - top) * fracCR.y;
          setOutputAtIndex(index, newValue);
        } else {
          // Compute the coordinators of nearest neighbor point.
          let sourceNearestCR = vec2<i32>(floor(
            sourceFracIndexCR + vec2<f32>(0.5,0.5)));
          let newValue = getImage(
            bInd, sourceNearestCR.y, sourceNearestCR.x, d);
          setOutputAtIndex(index, newValue);
        }
      }
    }
    `}};var U9=r=>{let{inputs:t,backend:e,attrs:n}=r,{image:o,boxes:s,boxInd:a}=t,{cropSize:u,method:l,extrapolationValue:i}=n,c=new Qg(o.shape[3],s.shape,u,l),p=[{type:"float32",data:[i]}];return e.runWebGPUProgram(c,[o,s,a],"float32",p)},aN={kernelName:cu,backendName:"webgpu",kernelFunc:U9};var ec;(function(r){r.Prod="*",r.Sum="+"})(ec||(ec={}));var rd=class{constructor(t,e,n,o){this.variableNames=["x"],this.uniforms="index : f32,",this.size=!0,this.workgroupSize=[128,1,1],this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.exclusive=n,this.reverse=o,this.op=t,this.shaderKey=`cum_${this.op}_${this.exclusive}_${this.reverse}`}getUserCode(){let t=this.outputShape.length,e=this.op===ec.Prod?"1.0":"0.0",n=this.exclusive?e:`getX(${uN(t,"coords",this.op)})`,o=this.outputShape[this.outputShape.length-1],s="",a="";return this.exclusive?(s=this.reverse?`end != ${o-1}`:"end != 0",a=this.reverse?"end + 1":"end - 1"):(s=this.reverse?`end + pow2 < ${o}`:"end >= pow2",a=this.reverse?"end + pow2":"end - pow2"),`
      ${J("index")} {
       if (index < uniforms.size) {
         var coords = getCoordsFromIndex(index);

         let end = ${lN(t,"coords",this.op)};
         var val = ${n};
         let pow2 = i32(pow(2.0, uniforms.index));
         if (${s}) {
           let idx = ${a};
           ${lN(t,"coords",this.op)} = idx;
           val ${this.op}= getX(${uN(t,"coords",this.op)});
         }
         setOutputAtIndex(index, val);
       }
      }
    `}};function uN(r,t,e){if(r===1)return`${t}`;if(r===2)return`${t}.x, ${t}.y`;if(r===3)return`${t}.x, ${t}.y, ${t}.z`;if(r===4)return`${t}.x, ${t}.y, ${t}.z, ${t}.w`;throw Error(`Cumulative ${e} for rank ${r} is not yet supported`)}function lN(r,t,e){if(r===1)return`${t}`;if(r===2)return`${t}.y`;if(r===3)return`${t}.z`;if(r===4)return`${t}.w`;throw Error(`Cumulative ${e} for rank ${r} is not yet supported`)}function zg(r,t,e,n,o,s){let a=t.shape.length,u=C.getAxesPermutation([n],a),l=t;u!=null&&(l=sn({inputs:{x:t},backend:e,attrs:{perm:u}}));let i=C.getInnerMostAxes(1,a)[0];if(i!==a-1)throw new Error(`WebGPU cumprod shader expects an inner-most axis=${t.shape.length-1} but got axis=${n}`);let c=l.shape[i],p=tr({inputs:{x:l},backend:e});for(let f=0;f<=Math.ceil(Math.log2(c))-1;f++){let m=new rd(r,l.shape,!1,s),d=p,h=[{type:"float32",data:[f]}];p=e.runWebGPUProgram(m,[p],p.dtype,h),e.disposeData(d.dataId)}if(o){let f=new rd(r,l.shape,o,s),m=p,d=[{type:"float32",data:[0]}];p=e.runWebGPUProgram(f,[p],p.dtype,d),e.disposeData(m.dataId)}if(u!=null){let f=C.getUndoAxesPermutation(u),m=sn({inputs:{x:p},backend:e,attrs:{perm:f}});return e.disposeData(p.dataId),e.disposeData(l.dataId),m}return p}function V9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;return zg(ec.Prod,o,e,s,a,u)}var cN={kernelName:uu,backendName:"webgpu",kernelFunc:V9};function H9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;return zg(ec.Sum,o,e,s,a,u)}var pN={kernelName:lu,backendName:"webgpu",kernelFunc:H9};function q9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a,binaryOutput:u}=n,l=o.shape.length===1,c=I.sizeFromShape(s.shape)>0,p=s.dtype,f=l?[o.shape[0]]:[o.shape[0],o.shape[1]],m=l?[a]:[o.shape[0],a],d=zt({backend:e,attrs:{shape:m,value:0,dtype:p}}),h=new pf(f,c,u),g=[{type:"int32",data:[a]}],A=c?[o,s]:[o];return e.runWebGPUProgram(h,A,p,g,d)}var fN={kernelName:hp,backendName:"webgpu",kernelFunc:q9};var Wg=class{constructor(t,e){this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.uniforms="blockSize : i32,",this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey=`depthToSpace_${e}`,this.dataFormat=e}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let b = coords[0];
          let h = ${this.getHeightCoordString()};
          let w = ${this.getWidthCoordString()};
          let d = ${this.getDepthCoordString()};

          let in_h = h / uniforms.blockSize;
          let offset_h = h % uniforms.blockSize;
          let in_w = w / uniforms.blockSize;
          let offset_w = w % uniforms.blockSize;
          let offset_d = (offset_h * uniforms.blockSize + offset_w) *
            ${this.getOutputDepthSize()};
          let in_d = d + offset_d;

          let rlt = ${this.getInputSamplingString()};
          setOutputAtIndex(index, rlt);
        }
      }`}getHeightCoordString(){return this.dataFormat==="NHWC"?"coords[1]":"coords[2]"}getWidthCoordString(){return this.dataFormat==="NHWC"?"coords[2]":"coords[3]"}getDepthCoordString(){return this.dataFormat==="NHWC"?"coords[3]":"coords[1]"}getOutputDepthSize(){return this.dataFormat==="NHWC"?"uniforms.outShape[3]":"uniforms.outShape[1]"}getInputSamplingString(){return this.dataFormat==="NHWC"?"getX(b, in_h, in_w, in_d)":"getX(b, in_d, in_h, in_w)"}};function K9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockSize:s,dataFormat:a}=n,u=o.shape[0],l=a==="NHWC"?o.shape[1]:o.shape[2],i=a==="NHWC"?o.shape[2]:o.shape[3],c=a==="NHWC"?o.shape[3]:o.shape[1],p=l*s,f=i*s,m=c/(s*s),d=a==="NHWC"?[u,p,f,m]:[u,m,p,f],h=[{type:"int32",data:[s]}],g=new Wg(d,a);return e.runWebGPUProgram(g,[o],o.dtype,h)}var mN={kernelName:pu,backendName:"webgpu",kernelFunc:K9};var Gg=class{constructor(t,e,n,o=!1,s=null,a=!1){this.variableNames=["x","W"],this.uniforms="pads : vec2<i32>, inDims : vec2<i32>,",this.workgroupSize=[16,16,1],this.outputShape=t,this.dispatchLayout={x:[3],y:[2],z:[0,1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),o&&this.variableNames.push("bias"),a&&this.variableNames.push("preluActivationWeights"),this.addBias=o,this.activation=s,this.hasPreluActivation=a,this.filterHeight=e,this.filterWidth=n,this.shaderKey=`depthwiseNCHW_${this.activation}_${this.filterHeight}_${this.filterWidth}`}getUserCode(){let t=this.filterWidth*this.filterHeight,e=this.workgroupSize[0]*this.workgroupSize[1]*this.workgroupSize[2],n=this.workgroupSize[1]+this.filterHeight-1,o=this.workgroupSize[0]+this.filterWidth-1;return`
      ${qr(this.activation,this.hasPreluActivation,!1,4)}

      var<workgroup> mm_Asub : array<array<f32, ${o}>, ${n}>;
      var<workgroup> mm_Bsub : array<array<f32, ${this.filterWidth}>, ${this.filterHeight}>;
      fn readX(batch : i32, channel : i32, row : i32, col : i32) -> f32 {
        var value = 0.0;
        if (row >=0 && row < uniforms.inDims[0] && col >=0 && col < uniforms.inDims[1])
        {
          value = getX(batch, channel, row, col);
        }
        return value;
      }

      ${J()} {
        let coords = getOutputCoords();
        let batch = coords[0];
        let xRCCorner = vec2<i32>(coords.zw) - uniforms.pads;
        let channelMul = uniforms.wShape[3];
        let d1 = coords[1] / channelMul;
        let q = coords[1] % channelMul;

        let inputRowStart = xRCCorner.x;
        let inputColStart = xRCCorner.y;

        let localRow = i32(localId.y);
        let localCol = i32(localId.x);

        // Load one tile of X into local memory.
        for (var inputRow = localRow; inputRow < ${n}; inputRow = inputRow + ${this.workgroupSize[1]}) {
          for (var inputCol = localCol; inputCol < ${o}; inputCol = inputCol + ${this.workgroupSize[0]}) {
            let rowOffset = inputRow - localRow;
            let colOffset = inputCol - localCol;
            mm_Asub[inputRow][inputCol] = readX(batch, d1, inputRowStart + rowOffset, inputColStart + colOffset);
          }
        }

        // Load one tile of W into local memory.
        var wIndex = i32(localIndex);
        ${t<e?`if (wIndex < ${t})`:`for(; wIndex < ${t}; wIndex = wIndex + ${e})`}

        {
          let wRow = wIndex / ${this.filterWidth};
          let wCol = wIndex % ${this.filterWidth};
          mm_Bsub[wRow][wCol] = getW(wRow, wCol, d1, q);
        }

        workgroupBarrier();

        var value = 0.0;
        for (var wR = 0; wR < ${this.filterHeight}; wR = wR + 1) {
          for (var wC = 0; wC < ${this.filterWidth}; wC = wC + 1) {
            let xVal = mm_Asub[localRow + wR][localCol + wC];
            let wVal = mm_Bsub[wR][wC];
            value = fma(xVal, wVal, value);
          }
        }
        ${Pn(this.addBias,this.activation)}
        if (coordsInBounds4D(coords, uniforms.outShape)) {
          setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
        }
      }
    `}};var mf=class{constructor(t,e=!1,n=null,o=!1){this.variableNames=["x","W"],this.uniforms="pads : vec2<i32>, inDims : vec2<i32>, virtualWidth : i32,",this.workgroupSize=[64,1,1],this.workPerThread=4,this.outputComponent=4,this.outputShape=t.outShape,this.virtualWidth=Math.ceil(this.outputShape[2]/this.workPerThread)*this.workPerThread;let s=[this.outputShape[0],this.outputShape[1],this.virtualWidth,this.outputShape[3]];this.dispatchLayout=ne(s),this.dispatch=Z(this.dispatchLayout,s,this.workgroupSize,[this.outputComponent*this.workPerThread,1,1]),I.assert(t.dataFormat==="channelsLast",()=>"TODO: NCHW is unimplemented"),e&&this.variableNames.push("bias"),o&&this.variableNames.push("preluActivationWeights"),this.convInfo=t,this.addBias=e,this.activation=n,this.hasPreluActivation=o,this.shaderKey=`depthwiseVec4_${n}_${this.convInfo.filterHeight}_${this.convInfo.filterWidth}_${this.convInfo.strideHeight}_${this.convInfo.strideWidth}_${this.workPerThread}`}getUserCode(){let t=(this.workPerThread-1)*this.convInfo.strideWidth+this.convInfo.filterWidth,e=this.convInfo.strideHeight,n=this.convInfo.strideWidth;return`
      ${qr(this.activation,this.hasPreluActivation,!0,4)}
      fn readX(batch : i32, row : i32, col : i32, channel : i32) -> vec4<f32> {
        var value = vec4<f32>(0.0);
        if (col >=0 && col < uniforms.inDims[1]) {
          value = getX(batch, row, col, channel);
        }
        return value;
      }

      ${J("index")} {
        let width0 = uniforms.outShape[3] / ${this.outputComponent};
        let d1 = (index % width0) * ${this.outputComponent};
        var index1 = index / width0;
        let width1 = uniforms.virtualWidth / ${this.workPerThread};
        let c = (index1 % width1) * ${this.workPerThread};
        index1 = index1 / width1;
        let r = index1 % uniforms.outShape[1];
        let batch = index1 / uniforms.outShape[1];

        let xRCCorner = vec2<i32>(r, c) * vec2<i32>(${e}, ${n}) - uniforms.pads;

        let xRCorner = xRCCorner.x;
        let xCCorner = xRCCorner.y;
        var xVals : array<vec4<f32>, ${t}>;
        var dotProd : array<vec4<f32>, ${this.workPerThread}>;
        for (var i = 0; i < ${this.workPerThread}; i++) {
          dotProd[i] = vec4<f32>(0.0);
        }

        // Use constant instead of uniform can give better performance.
        for (var wR = 0; wR < ${this.convInfo.filterHeight}; wR = wR + 1) {
          let xR = xRCorner + wR;
          if (xR >=0 && xR < uniforms.inDims[0]) {
            for (var i = 0; i < ${t}; i++) {
              xVals[i] = readX(batch, xR, xCCorner + i, d1);
            }
            for (var wC = 0; wC < ${this.convInfo.filterWidth}; wC = wC + 1) {
              let wValue = getW(wR, wC, d1, 0);
              for (var i = 0; i < ${this.workPerThread}; i++) {
                dotProd[i] = fma(xVals[i * ${n} + wC], wValue, dotProd[i]);
              }
            }
          }
        }

        for (var i = 0; i < ${this.workPerThread}; i = i + 1) {
          let coords = vec4<i32>(batch, r, c + i, d1);
          if (coordsInBounds4D(coords, uniforms.outShape)) {
            var value = dotProd[i];
            ${Pn(this.addBias,this.activation)}
            setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
          }
        }
      }
    `}};var df=class{constructor(t,e=!1,n=null,o=!1){this.variableNames=["x","W"],this.uniforms=`pads : vec2<i32>, inDims : vec2<i32>, filterHeight : i32,
      filterWidth : i32, strides : vec2<i32>, dilations : vec2<i32>,`,this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.isChannelsLast=t.dataFormat==="channelsLast",e&&this.variableNames.push("bias"),o&&this.variableNames.push("preluActivationWeights"),this.convInfo=t,this.addBias=e,this.activation=n,this.hasPreluActivation=o,this.shaderKey=`depthwise_${this.activation}_${this.isChannelsLast}`}getUserCode(){let t=this.isChannelsLast?"getX(batch, xR, xC, d1);":"getX(batch, d1, xR, xC);";return`
      ${qr(this.activation,this.hasPreluActivation,!1,4)}

      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getOutputCoords();
          let batch = coords[0];
          let xRCCorner = vec2<i32>(coords.${this.isChannelsLast?"yz":"zw"}) * uniforms.strides - uniforms.pads;
          let d2 = coords[${this.isChannelsLast?3:1}];
          let channelMul = uniforms.wShape[3];
          let d1 = d2 / channelMul;
          let q = d2 % channelMul;

          let inputRowStart = xRCCorner.x;
          let inputColStart = xRCCorner.y;
          let inputRowEnd = inputRowStart + uniforms.filterHeight *
              uniforms.dilations[0];
          let inputColEnd = inputColStart + uniforms.filterWidth *
              uniforms.dilations[1];

          // Convolve x(?, ?, d1)|x(d1, ?, ?) with w(:, :, d1, q) to get
          // y(yR, yC, d2)|y(d2, yR, yC). ? = to be determined. : = across all
          // values in that axis. x(?, ?, d1) and y(yR, yC, d2) is for NHWC.
          // x(d1, ?, ?) and y(d2, yR, yC) is for NCHW.
          var value = 0.0;

          // Extract if checking out of for loop for performance.
          if (inputRowStart >= 0 && inputColStart >= 0 &&
            inputRowEnd < uniforms.inDims[0] &&
                inputColEnd < uniforms.inDims[1]) {
              for (var wR = 0; wR < uniforms.filterHeight; wR = wR + 1) {
                let xR = inputRowStart + wR * uniforms.dilations[0];

                for (var wC = 0; wC < uniforms.filterWidth; wC = wC + 1) {
                  let xC = inputColStart + wC * uniforms.dilations[1];

                  let xVal = ${t};
                  let wVal = getW(wR, wC, d1, q);
                  value = value + xVal * wVal;
                }
              }
            } else {
              for (var wR = 0; wR < uniforms.filterHeight; wR = wR + 1) {
                let xR = inputRowStart + wR * uniforms.dilations[0];

                if (xR < 0 || xR >= uniforms.inDims[0]) {
                  continue;
                }

                for (var wC = 0; wC < uniforms.filterWidth; wC = wC + 1) {
                  let xC = inputColStart + wC * uniforms.dilations[1];

                  if (xC < 0 || xC >= uniforms.inDims[1]) {
                    continue;
                  }

                  let xVal = ${t};
                  let wVal = getW(wR, wC, d1, q);
                  value = value + xVal * wVal;
                }
              }
            }
            ${Pn(this.addBias,this.activation)}
          setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
        }
      }
    `}};function j9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dataFormat:l,dilations:i,dimRoundingMode:c}=n,p=C.convertConv2DDataFormat(l),f=i;f==null&&(f=[1,1]);let m=C.computeConv2DInfo(o.shape,s.shape,a,f,u,c,!0,p),d=[{type:"int32",data:[m.padInfo.top,m.padInfo.left]},{type:"int32",data:[m.inHeight,m.inWidth]}],h=m.dataFormat==="channelsLast",g;return!h&&m.inHeight>16&&m.inWidth>16&&m.strideHeight===1&&m.strideWidth===1&&m.dilationWidth===1&&m.dilationHeight===1&&m.inChannels===m.outChannels?g=new Gg(m.outShape,m.filterHeight,m.filterWidth):h&&m.outHeight>4&&m.outWidth>4&&m.strideWidth<=2&&m.inChannels===m.outChannels&&m.dilationHeight===1&&m.dilationWidth===1&&m.inChannels%4===0?(g=new mf(m),d.push({type:"int32",data:[g.virtualWidth]})):(g=new df(m),d.push({type:"int32",data:[m.filterHeight]},{type:"int32",data:[m.filterWidth]},{type:"int32",data:[m.strideHeight,m.strideWidth]},{type:"int32",data:[m.dilationHeight,m.dilationWidth]})),e.runWebGPUProgram(g,[o,s],o.dtype,d)}var dN={kernelName:fu,backendName:"webgpu",kernelFunc:j9};var Ug=class{constructor(t){this.variableNames=["x","dy"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, filterDims : vec2<i32>, outHeight : i32,
      outWidth : i32, inHeight : i32, inWidth : i32, batchSize : i32, channelMul : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.filterShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="depthwise_conv2d_backprop_filter"}getUserCode(){return`
      ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let wR = coords[0];
        let wC = coords[1];
        let d1 = coords[2];
        let dm = coords[3];
        let d2 = d1 * uniforms.channelMul + dm;

        var dotProd = 0.0;
        for (var b = 0; b < uniforms.batchSize; b++) {
          for (var yR = 0; yR < uniforms.outHeight; yR++) {
            let xR = wR + yR * uniforms.strides[0] - uniforms.pads[0];

            if (xR < 0 || xR >= uniforms.inHeight) {
              continue;
            }

            for (var yC = 0; yC < uniforms.outWidth; yC++) {
              let xC = wC + yC * uniforms.strides[1] - uniforms.pads[1];

              if (xC < 0 || xC >= uniforms.inWidth) {
                continue;
              }

              let dyValue = getDy(b, yR, yC, d2);
              let xValue = getX(b, xR, xC, d1);
              dotProd += xValue * dyValue;
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
    `}},Vg=class{constructor(t){this.variableNames=["dy","W"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, filterDims : vec2<i32>,
       outHeight : i32, outWidth : i32, channelMul : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="depthwise_conv2d_backprop_input"}getUserCode(){return`
      ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let batch = coords[0];
        let d1 = coords[3];
        let dyCorner = coords.yz - uniforms.pads;
        let dyRCorner = dyCorner.x;
        let dyCCorner = dyCorner.y;

        var dotProd = 0.0;
        for (var wR = 0; wR < uniforms.filterDims[0]; wR++) {
          let dyR = f32(dyRCorner + wR) / f32(uniforms.strides[0]);

          if (dyR < 0.0 || dyR >= f32(uniforms.outHeight) || fract(dyR) > 0.0) {
            continue;
          }

          let idyR = i32(dyR);
          let wRPerm = uniforms.filterDims[0] - 1 - wR;

          for (var wC = 0; wC < uniforms.filterDims[1]; wC++) {
            let dyC = f32(dyCCorner + wC) / f32(uniforms.strides[1]);

            if (dyC < 0.0 || dyC >= f32(uniforms.outWidth) || fract(dyC) > 0.0) {
              continue;
            }

            let idyC = i32(dyC);
            let wCPerm = uniforms.filterDims[1] - 1 - wC;

            for (var dm = 0; dm < uniforms.channelMul; dm++) {
              let d2 = d1 * uniforms.channelMul + dm;
              let xValue = getDy(batch, idyR, idyC, d2);
              let wValue = getW(wRPerm, wCPerm, d1, dm);
              dotProd += xValue * wValue;
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
    `}};function Y9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,filterShape:c}=n,p=C.computeConv2DInfo(o.shape,c,a,u,l,i,!0),f=new Ug(p),m=[{type:"int32",data:[p.strideHeight,p.strideWidth]},{type:"int32",data:[p.padInfo.top,p.padInfo.left]},{type:"int32",data:[p.filterHeight,p.filterWidth]},{type:"int32",data:[p.outHeight]},{type:"int32",data:[p.outWidth]},{type:"int32",data:[p.inHeight]},{type:"int32",data:[p.inWidth]},{type:"int32",data:[p.batchSize]},{type:"int32",data:[p.outChannels/p.inChannels]}];return e.runWebGPUProgram(f,[o,s],"float32",m)}var hN={kernelName:Vd,backendName:"webgpu",kernelFunc:Y9};function X9(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,inputShape:c}=n,p=C.computeConv2DInfo(c,s.shape,a,u,l,i,!0),f=new Vg(p),m=[{type:"int32",data:[p.strideHeight,p.strideWidth]},{type:"int32",data:[p.filterHeight-1-p.padInfo.top,p.filterWidth-1-p.padInfo.left]},{type:"int32",data:[p.filterHeight,p.filterWidth]},{type:"int32",data:[p.outHeight]},{type:"int32",data:[p.outWidth]},{type:"int32",data:[p.outChannels/p.inChannels]}];return e.runWebGPUProgram(f,[o,s],o.dtype,m)}var gN={kernelName:Hd,backendName:"webgpu",kernelFunc:X9};var Hg=class{constructor(t){this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t,t],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="diag"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getOutputCoords();
          let value = select(0.0, getX(coords[0]), coords[0] == coords[1]);
          setOutputAtIndex(index, value);
        }
      }
    `}};function J9(r){let{inputs:t,backend:e}=r,{x:n}=t,o=[...n.shape,...n.shape],s=I.sizeFromShape(n.shape),a=ge({inputs:{x:n},backend:e,attrs:{shape:[s]}}),u=new Hg(s),l=e.runWebGPUProgram(u,[a],a.dtype),i=ge({inputs:{x:l},backend:e,attrs:{shape:o}});return e.disposeData(a.dataId),e.disposeData(l.dataId),i}var AN={kernelName:gp,backendName:"webgpu",kernelFunc:J9};var qg=class{constructor(t){this.variableNames=["x","w"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="dilation2d"}getUserCode(){return`
       ${J("index")} {
         if (index < uniforms.size) {
           let neg_infinity = -3.4e38;
           let coords = getOutputCoords();
           let batch = coords.x;
           let d1 = coords.w;
           let outTopLeftCorner = coords.yz * uniforms.strides - uniforms.pads;
           let hBeg = outTopLeftCorner.x;
           let wBeg = outTopLeftCorner.y;

           var curVal = neg_infinity;
           for (var h = 0; h < uniforms.filterDims[0]; h = h + 1) {
             let hIn = hBeg + h * uniforms.dilations[0];

             if (hIn >= 0 && hIn < uniforms.xShape[1]) {
               for (var w = 0; w < uniforms.filterDims[1]; w = w + 1) {
                 let wIn = wBeg + w * uniforms.dilations[1];

                 if (wIn >= 0 && wIn < uniforms.xShape[2]) {
                   let val = getX(batch, hIn, wIn, d1) + getW(h, w, d1);
                   if (val > curVal) {
                     curVal = val;
                   }
                 }
               }
             }
           }

           setOutputAtIndex(index, curVal);
         }
       }
     `}};function Z9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n,i=C.computeDilation2DInfo(o.shape,s.shape,a,u,"NHWC",l),c=[i.padInfo.top,i.padInfo.left],p=[{type:"int32",data:[i.filterHeight,i.filterWidth]},{type:"int32",data:[...c]},{type:"int32",data:[i.strideHeight,i.strideWidth]},{type:"int32",data:[i.dilationHeight,i.dilationWidth]}],f=new qg(i);return e.runWebGPUProgram(f,[o,s],o.dtype,p)}var yN={kernelName:mu,backendName:"webgpu",kernelFunc:Z9};var Kg=class{constructor(t,e){if(this.variableNames=["x","w","dy"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>, dySize: i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(t.outShape),this.dispatch=Z(this.dispatchLayout,t.outShape,this.workgroupSize),e!=="float32"&&e!=="int32")throw new Error(`Dilation2DBackpropInput only supports float32 and int32
          types, does not support ${e} type.`);this.type=e,this.shaderKey="dilation2DBackpropInput"}getUserCode(){return`
       ${J("index")} {
         if (index < uniforms.dySize) {
           let coords = getDyCoordsFromIndex(index);
           let b = coords[0];
           let r = coords[1];
           let c = coords[2];
           let d = coords[3];

           let dyCorner = vec2<i32>(r, c) * uniforms.strides - uniforms.pads;
           var curVal = -3.4e38;  // neg_infinity
           var xRMax = 0;
           var xCMax = 0;

           // In the case of multiple argmax branches, we only back-propagate
           // along the last branch, i.e., the one with largest value of
           // 'wR * uniforms.filterDims[1] + wC', similarly to the max-pooling
           // backward routines.
           for (var wR = 0; wR < uniforms.filterDims[0]; wR++) {
             let xR = dyCorner.x + wR * uniforms.dilations[0];

             if (xR >= 0 && xR < uniforms.xShape[1]) {
               for (var wC = 0; wC < uniforms.filterDims[1]; wC++) {
                 let xC = dyCorner.y + wC * uniforms.dilations[1];

                 if (xC >= 0 && xC < uniforms.xShape[2]) {
                   let val = getX(b, xR, xC, d) + getW(wR, wC, d);
                   if (val > curVal) {
                     curVal = val;
                     xRMax = xR;
                     xCMax = xC;
                   }
                 }
               }
             }
           }

           let flatIndexIn = d + uniforms.xShape[3] *
               (xCMax + uniforms.xShape[2] * (xRMax + uniforms.xShape[1] * b));
           let value = getDy(b, r, c, d);
           ${Fn("&result[flatIndexIn]","value",this.type)}
         }
       }
     `}},jg=class{constructor(t,e,n){if(this.variableNames=["x","w","dy"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>, dySize: i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=t.filterShape,this.dispatchLayout=ne(t.outShape),this.dispatch=Z(this.dispatchLayout,t.outShape,this.workgroupSize),n!=="float32"&&n!=="int32")throw new Error(`Dilation2DBackpropFilter only supports float32 and int32
          types, does not support ${n} type.`);this.type=n,this.shaderKey="dilation2DBackpropFilter"}getUserCode(){return`
       ${J("index")} {
         if (index < uniforms.dySize) {
           let coords = getDyCoordsFromIndex(index);
           let b = coords[0];
           let r = coords[1];
           let c = coords[2];
           let d = coords[3];

           let dyCorner = vec2<i32>(r, c) * uniforms.strides - uniforms.pads;
           var curVal = -3.4e38;  // neg_infinity
           var wRMax = 0;
           var wCMax = 0;

           // In the case of multiple argmax branches, we only back-propagate
           // along the last branch, i.e., the one with largest value of
           // 'wR * uniforms.filterDims[1] + wC', similarly to the max-pooling
           // backward routines.
           for (var wR = 0; wR < uniforms.filterDims[0]; wR++) {
             let xR = dyCorner.x + wR * uniforms.dilations[0];

             if (xR >= 0 && xR < uniforms.xShape[1]) {
               for (var wC = 0; wC < uniforms.filterDims[1]; wC++) {
                 let xC = dyCorner.y + wC * uniforms.dilations[1];

                 if (xC >= 0 && xC < uniforms.xShape[2]) {
                   let val = getX(b, xR, xC, d) + getW(wR, wC, d);
                   if (val > curVal) {
                     curVal = val;
                     wRMax = wR;
                     wCMax = wC;
                   }
                 }
               }
             }
           }

           let flatIndexIn = d + uniforms.wShape[2] * (wCMax + wRMax * uniforms.wShape[1]);
           let value = getDy(b, r, c, d);
           ${Fn("&result[flatIndexIn]","value",this.type)}
         }
       }
     `}};function e8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n,c=C.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=s.dtype,f=new jg(c,s.shape,p),m=[{type:"int32",data:[c.filterHeight,c.filterWidth]},{type:"int32",data:[c.padInfo.top,c.padInfo.left]},{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[I.sizeFromShape(c.outShape)]}],d=zt({backend:e,attrs:{shape:s.shape,value:0,dtype:p}});return e.runWebGPUProgram(f,[o,s,a],p,m,d)}var xN={kernelName:Li,backendName:"webgpu",kernelFunc:e8};function t8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n,c=C.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=o.dtype,f=new Kg(c,p),m=[{type:"int32",data:[c.filterHeight,c.filterWidth]},{type:"int32",data:[c.padInfo.top,c.padInfo.left]},{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[I.sizeFromShape(c.outShape)]}],d=zt({backend:e,attrs:{shape:c.inShape,value:0,dtype:p}});return e.runWebGPUProgram(f,[o,s,a],p,m,d)}var IN={kernelName:$i,backendName:"webgpu",kernelFunc:t8};var Yg=class{constructor(t,e,n){this.variableNames=["Image"],this.uniforms="alpha: f32,",this.workgroupSize=[64,1,1],this.pixelsOpType=ci.DRAW,this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.type=e,this.textureFormat=n,this.shaderKey=`draw_${e}_${n}`}getUserCode(){let t,e=this.type==="float32"?"value":"value / 255.0";return t=`
      if (uniforms.numChannels == 1) {
        rgba[0] = ${e};
        rgba[1] = ${e};
        rgba[2] = ${e};
      } else {
        rgba[d] = ${e};
      }`,`
       @group(0) @binding(0) var outImage : texture_storage_2d<${this.textureFormat}, write>;
       ${J("index")} {
         if (index < uniforms.size) {
           var rgba = vec4<f32>(0.0, 0.0, 0.0, uniforms.alpha);
           for (var d = 0; d < uniforms.numChannels; d = d + 1) {
             let value = f32(inBuf[index * uniforms.numChannels + d]);
             ${t}
           }
           rgba.x = rgba.x * rgba.w;
           rgba.y = rgba.y * rgba.w;
           rgba.z = rgba.z * rgba.w;
           let coords = getCoordsFromIndex(index);
           textureStore(outImage, vec2<i32>(coords.yx), rgba);
         }
       }
      `}};function r8(r){let{inputs:t,backend:e,attrs:n}=r,{image:o}=t,{canvas:s,options:a}=n,[u,l]=o.shape.slice(0,2),{imageOptions:i}=a||{},c=i?.alpha||1,p=e.device.features.has("bgra8unorm-storage")?"bgra8unorm":"rgba8unorm",f=[u,l],m=new Yg(f,o.dtype,p);s.width=l,s.height=u;let d="webgpu",h=s.getContext(d),g;h||(g=new OffscreenCanvas(l,u),h=g.getContext(d));let A=o.shape.length===3?o.shape[2]:1;h.configure({device:e.device,format:p,usage:GPUTextureUsage.STORAGE_BINDING,alphaMode:"premultiplied"});let y="int32",x=e.makeTensorInfo(f,y),w=e.tensorMap.get(x.dataId);w.resource=h.getCurrentTexture(),w.external=!0;let b=[{type:"uint32",data:[A]},{type:"float32",data:[c]}];if(e.runWebGPUProgram(m,[o],y,b,x),g){let v=s.getContext("2d");if(!v)throw new Error("Please make sure this canvas has only been used for 2d or webgpu context!");v.drawImage(g,0,0)}return e.disposeData(x.dataId),o}var wN={kernelName:qd,backendName:"webgpu",kernelFunc:r8};var Ew=ft({opType:ve.MUL,cpuKernelImpl:r_,supportsComplex:!0}),bN={kernelName:Xs,backendName:"webgpu",kernelFunc:Ew};function Dw(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;return Ln(o,s,a,"sum",e)}var CN={kernelName:"Sum",backendName:"webgpu",kernelFunc:Dw};function n8(r){let{inputs:t,backend:e,attrs:n}=r,{equation:o}=n,s=t,{allDims:a,summedDims:u,idDims:l}=C.decodeEinsumEquation(o,s.length);C.checkEinsumDimSizes(a.length,l,s);let{path:i,steps:c}=C.getEinsumComputePath(u,l),p=c.length,f=null,m=a.length,d=[];for(let h=0;h<p;++h){for(let g of c[h]){let{permutationIndices:A,expandDims:y}=C.getEinsumPermutation(m,l[g]),x;C.isIdentityPermutation(A)?x=s[g]:(x=sn({inputs:{x:s[g]},backend:e,attrs:{perm:A}}),d.push(x));let w=x.shape.slice();for(let b=0;b<y.length;++b)w.splice(y[b],0,1);I.arraysEqual(x.shape,w)||(x=ge({inputs:{x},backend:e,attrs:{shape:w}}),d.push(x)),f===null?f=x:(f=Ew({inputs:{a:x,b:f},backend:e}),d.push(f))}h<p-1&&(i[h]>=0&&(f=Dw({inputs:{x:f},backend:e,attrs:{axis:i[h]-(a.length-m),keepDims:!1}}),d.push(f)),m--)}for(let h of d)h!==f&&e.disposeData(h.dataId);return f}var SN={kernelName:Kd,backendName:"webgpu",kernelFunc:n8};var o8=Re({opType:ie.ELU}),kN={kernelName:"Elu",backendName:"webgpu",kernelFunc:o8};var s8=r=>{let{inputs:t,backend:e}=r,{dy:n,y:o}=t,s=new fi(ve.ELU_DER,n.shape,o.shape);return e.runWebGPUProgram(s,[n,o],n.dtype)},vN={kernelName:du,backendName:"webgpu",kernelFunc:s8};var i8=ft({opType:ve.EQUAL,dtype:"bool",cpuKernelImpl:zT}),EN={kernelName:hu,backendName:"webgpu",kernelFunc:i8};var a8=Re({opType:ie.ERF}),DN={kernelName:"Erf",backendName:"webgpu",kernelFunc:a8};var u8=Re({opType:ie.EXP,cpuKernelImpl:WT,dtype:"float32"}),BN={kernelName:"Exp",backendName:"webgpu",kernelFunc:u8};function Xg(r){let{inputs:t,attrs:e,backend:n}=r,{dim:o}=e,{input:s}=t,a=s.shape.length,u=s.shape.slice(),l=o;return o<0&&(I.assert(-(a+1)<=o,()=>`Axis must be in the interval [${-(a+1)}, ${a}]`),l=a+o+1),u.splice(l,0,1),ge({inputs:{x:s},backend:n,attrs:{shape:u}})}var RN={kernelName:Oi,backendName:"webgpu",kernelFunc:Xg};var l8=Re({opType:ie.EXPM1,cpuKernelImpl:GT}),TN={kernelName:gu,backendName:"webgpu",kernelFunc:l8};var nd=class{constructor(t,e){this.variableNames=["real","imag"],this.outputShape=[],this.uniforms="exponentMultiplier : f32, denominator: f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.component=t,this.shaderKey=`fft_${t}`}getUserCode(){return`
    fn unaryOpComplex(real: f32, expR: f32, imag: f32, expI: f32) -> f32 {
      ${this.component==="real"?"return real * expR - imag * expI;":"return real * expI + imag * expR;"}
    }

    fn mulMatDFT(batch: i32, index: i32) -> f32 {
      let indexRatio = f32(index) / f32(uniforms.realShape[1]);
      let exponentMultiplierTimesIndexRatio =
          uniforms.exponentMultiplier * indexRatio;

      var result = 0.0;

      for (var i = 0; i < uniforms.realShape[1]; i = i + 1) {
        // x = (-2|2 * PI / N) * index * i;
        let x = exponentMultiplierTimesIndexRatio * f32(i);
        let expR = cos(x);
        let expI = sin(x);
        let real = getReal(batch, i);
        let imag = getImag(batch, i);

        result = result +
            unaryOpComplex(real, expR, imag, expI) / uniforms.denominator;
      }

      return result;
    }

    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getOutputCoords();
        setOutputAtIndex(index, mulMatDFT(coords[0], coords[1]));
      }
    }
  `}};function Jg(r,t,e){let n=e.tensorMap.get(r.dataId),o=I.sizeFromShape(r.shape),s=r.shape[r.shape.length-1],a=o/s,u=[],l=ge({inputs:{x:r},backend:e,attrs:{shape:[a,s]}});u.push(l);let i=l.shape,c=new nd("real",i),p=new nd("imag",i),f=[{dataId:n.complexTensorInfos.real.dataId,dtype:n.complexTensorInfos.real.dtype,shape:i},{dataId:n.complexTensorInfos.imag.dataId,dtype:n.complexTensorInfos.imag.dtype,shape:i}],m=t?2*Math.PI:-2*Math.PI,d=t?i[1]:1,h=[{type:"float32",data:[m]},{type:"float32",data:[d]}],g=e.runWebGPUProgram(c,f,"float32",h);u.push(g);let A=e.runWebGPUProgram(p,f,"float32",h);u.push(A);let y=eo({inputs:{real:g,imag:A},backend:e});u.push(y);let x=ge({inputs:{x:y},backend:e,attrs:{shape:r.shape}});return u.forEach(w=>e.disposeData(w.dataId)),x}function c8(r){let{inputs:t,backend:e}=r,{input:n}=t;return Jg(n,!1,e)}var _N={kernelName:"FFT",backendName:"webgpu",kernelFunc:c8};var Zg=class{constructor(t){this.outputShape=[],this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="flipLeftRight"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let coordX = uniforms.xShape[2] - coords[2] - 1;
          let outputValue = getX(coords[0], coords[1], coordX, coords[3]);
          setOutputAtIndex(index, outputValue);
        }
      }
    `}};var NN={kernelName:Au,backendName:"webgpu",kernelFunc:({inputs:r,backend:t})=>{let{image:e}=r,n=t,o=new Zg(e.shape);return n.runWebGPUProgram(o,[e],e.dtype)}};var p8=Re({opType:ie.FLOOR,cpuKernelImpl:UT}),MN={kernelName:yu,backendName:"webgpu",kernelFunc:p8};var f8=ft({opType:ve.FLOOR_DIV,cpuKernelImpl:VT,dtype:"int32"}),FN={kernelName:Hs,backendName:"webgpu",kernelFunc:f8};var eA=class{constructor(t,e,n=!1){this.pixelsOpType=ci.FROM_PIXELS,this.outputShape=[0],this.variableNames=[],this.workgroupSize=[256,1,1],this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[e,1,1]),this.importVideo=n,this.shaderKey=`fromPixels_${this.importVideo}`}getUserCode(){let t=this.importVideo?"textureLoad(src, vec2<i32>(coords.yx));":"textureLoad(src, vec2<i32>(coords.yx), 0)";return`
      @binding(1) @group(0) var src: ${this.importVideo?"texture_external":"texture_2d<f32>"};
      ${J("index")} {
        let flatIndex = index * uniforms.numChannels;
        if (flatIndex < uniforms.size) {
          let coords = getCoordsFromIndex(flatIndex);
          let values = ${t};
          for (var i = 0; i < uniforms.numChannels; i = i + 1) {
            result[flatIndex + i] = i32(floor(255.0 * values[i]));
          }
        }
      }
  `}};var PN={kernelName:R0,backendName:"webgpu",kernelFunc:m8},hf,Bw=me().getBool("CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU");function m8(r){let{inputs:t,backend:e,attrs:n}=r,{pixels:o}=t,{numChannels:s}=n;if(o==null)throw new Error("pixels passed to tf.browser.fromPixels() can not be null");let a=typeof HTMLVideoElement<"u"&&o instanceof HTMLVideoElement,u=typeof HTMLImageElement<"u"&&o instanceof HTMLImageElement,l=typeof HTMLCanvasElement<"u"&&o instanceof HTMLCanvasElement||typeof OffscreenCanvas<"u"&&o instanceof OffscreenCanvas,i=typeof ImageBitmap<"u"&&o instanceof ImageBitmap,[c,p]=a?[o.videoWidth,o.videoHeight]:[o.width,o.height],f=[p,c,s],m=me().getBool("WEBGPU_IMPORT_EXTERNAL_TEXTURE")&&a,d=a||u;if(i||l||d){let y;if(m)y=e.device.importExternalTexture({source:o});else{if(d){let R=me().getBool("CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU");(hf==null||R!==Bw)&&(Bw=R,hf=document.createElement("canvas").getContext("2d",{willReadFrequently:Bw})),hf.canvas.width=c,hf.canvas.height=p,hf.drawImage(o,0,0,c,p),o=hf.canvas}let k=GPUTextureUsage.COPY_DST|GPUTextureUsage.RENDER_ATTACHMENT|GPUTextureUsage.TEXTURE_BINDING,_=e.textureManager.acquireTexture(f[1],f[0],"rgba8unorm",k);e.queue.copyExternalImageToTexture({source:o},{texture:_},[f[1],f[0]]),y=_}let x=I.sizeFromShape(f),w=I.computeStrides(f),b=new eA(f,s,m),v=[{type:"uint32",data:[x]},{type:"uint32",data:[s]},{type:"uint32",data:[...w]}],E=e.makeTensorInfo([p,c],"int32"),T=e.tensorMap.get(E.dataId);T.resource=y;let M=e.runWebGPUProgram(b,[E],"int32",v);return e.disposeData(E.dataId),M}let h=o.data,g=h;if(s!=null&&s!==4){g=new Uint8Array(o.width*o.height*s);let y=h.length,x=0;for(let w=0;w<y;w++)w%4<s&&(g[x++]=h[w])}let A=e.makeTensorInfo(f,"int32",new Int32Array(g));return e.uploadToGPU(A.dataId),A}var tA=class{constructor(t,e,n,o,s){this.uniforms="varianceEpsilon : f32,",this.workgroupSize=[128,1,1],this.size=!0,this.variableNames=["x","mean","variance"],C.assertAndGetBroadcastShape(t,e),C.assertAndGetBroadcastShape(t,n),this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),o!=null&&(C.assertAndGetBroadcastShape(t,o),this.variableNames.push("offset")),s!=null&&(C.assertAndGetBroadcastShape(t,s),this.variableNames.push("scale")),this.offsetShape=o,this.scaleShape=s,this.shaderKey="batchNorm"}getUserCode(){let t="0.0";this.offsetShape!=null&&(t="getOffsetByOutputIndex(index)");let e="1.0";return this.scaleShape!=null&&(e="getScaleByOutputIndex(index)"),`
      ${J("index")} {
        if (index < uniforms.size)
        {
          let xValue = getXByOutputIndex(index);
          let meanValue = getMeanByOutputIndex(index);
          let varianValue = getVarianceByOutputIndex(index);
          let offsetValue = ${t};
          let scaleValue = ${e};
          let inv = scaleValue * inverseSqrt(varianValue + f32(uniforms.varianceEpsilon));
          setOutputAtIndex(index,dot(vec3<f32>(xValue, -meanValue, offsetValue), vec3<f32>(inv, inv, 1.0)));
        }
      }
  `}};var $N={kernelName:xu,backendName:"webgpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{x:n,scale:o,offset:s,mean:a,variance:u}=r,{varianceEpsilon:l}=t,i=e,c=[n,a,u],p=null;s!=null&&(p=s.shape,c.push(s));let f=null;o!=null&&(f=o.shape,c.push(o));let m=new tA(n.shape,a.shape,u.shape,p,f),d=[{type:"float32",data:[l]}];return i.runWebGPUProgram(m,c,n.dtype,d)}};function d8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=n,h=C.convertConv2DDataFormat(c),g=C.computeConv2DInfo(o.shape,s.shape,l,p,i,f,!1,h);return Ng({x:o,filter:s,convInfo:g,backend:e,bias:a,preluActivationWeights:u,leakyreluAlpha:d,activation:m})}var LN={kernelName:ml,backendName:"webgpu",kernelFunc:d8};function h8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dilations:c,dimRoundingMode:p,activation:f,leakyreluAlpha:m}=n,d=c;d==null&&(d=[1,1]),I.assert(C.eitherStridesOrDilationsAreOne(l,d),()=>`Error in depthwiseConv2d: Either strides or dilations must be 1. Got strides ${l} and dilations '${d}'`);let h=C.computeConv2DInfo(o.shape,s.shape,l,d,i,p,!0),g=[o,s],A=a!=null,y=u!=null;A&&g.push(a),y&&g.push(u);let x=[{type:"int32",data:[h.padInfo.top,h.padInfo.left]},{type:"int32",data:[h.inHeight,h.inWidth]}],w;return h.outHeight>4&&h.outWidth>4&&h.strideWidth<=2&&h.inChannels===h.outChannels&&h.dilationHeight===1&&h.dilationWidth===1&&h.inChannels%4===0?(w=new mf(h,A,f,y),x.push({type:"int32",data:[w.virtualWidth]})):(w=new df(h,A,f,y),x.push({type:"int32",data:[h.filterHeight]},{type:"int32",data:[h.filterWidth]},{type:"int32",data:[h.strideHeight,h.strideWidth]},{type:"int32",data:[h.dilationHeight,h.dilationWidth]})),f==="leakyrelu"&&(x.push({type:"float32",data:[m]}),w.uniforms+=" alpha : f32,"),e.runWebGPUProgram(w,g,"float32",x)}var ON={kernelName:dl,backendName:"webgpu",kernelFunc:h8};var rA=class{constructor(t,e){this.variableNames=["A","indices"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey=`gathernd_${t}`,this.sliceDim=t,this.uniforms=`sliceDim : i32, strides : ${Rt(t)},`}getUserCode(){let t;return this.sliceDim>1?t="uniforms.strides[j]":t="uniforms.strides",`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          var flattenIndex = 0;
          for (var j = 0; j < uniforms.sliceDim; j = j + 1) {
            let indexTemp = i32(round(getIndices(coords[0], j)));
            let strideNum = ${t};
            flattenIndex = flattenIndex + indexTemp * strideNum;
          }

          setOutputAtIndex(index, getA(flattenIndex, coords[1]));
        }
      }
      `}};function g8(r){let{inputs:t,backend:e}=r,{params:n,indices:o}=t,s=o.shape,a=s[s.length-1],u=I.sizeFromShape(n.shape),[l,i,c,p]=C.prepareAndValidate(n,o),f=ge({inputs:{x:o},backend:e,attrs:{shape:[i,a]}}),m=ge({inputs:{x:n},backend:e,attrs:{shape:[I.sizeFromShape(n.shape)/c,c]}});if(e.shouldExecuteOnCPU([n,o])||n.dtype==="string"){let y=e.readSync(o.dataId),x=e.bufferSync(n),w=HT(y,x,n.dtype,i,a,c,p,n.shape,u);return e.makeTensorInfo(l,n.dtype,w.values)}let d=new rA(a,[i,c]),h=[{type:"int32",data:[a]},{type:"int32",data:p}],g=e.runWebGPUProgram(d,[m,f],m.dtype,h),A=ge({inputs:{x:g},backend:e,attrs:{shape:l}});return e.disposeData(f.dataId),e.disposeData(m.dataId),e.disposeData(g.dataId),A}var QN={kernelName:Iu,backendName:"webgpu",kernelFunc:g8};var nA=class{constructor(t,e){this.variableNames=["A","indices"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.slice(),this.aShape=t,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="gather"}getUserCode(){let t=A8(this.aShape);return`
      ${J("index")} {
        if (index < uniforms.size) {
          let resRC = getCoordsFromIndex(index);
          let indexZ = i32(getIndices(resRC.x, resRC.z));
          let inBounds = select(0.0, 1.0, indexZ >= 0 && indexZ < uniforms.aShape[2]);
          setOutputAtIndex(index, inBounds * getA(${t}));
        }
      }
    `}};function A8(r){let t=["resRC.x","resRC.y","resRC.z","resRC.w"],e=[];for(let n=0;n<r.length;n++)n===2?e.push("indexZ"):e.push(`${t[n]}`);return e.join()}function Rw(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,indices:s}=t,{axis:a,batchDims:u}=n,l=I.parseAxisParam(a,o.shape)[0],i=C.segment_util.collectGatherOpShapeInfo(o,s,l,u),c=I.sizeFromShape(s.shape),p=[],f=ge({inputs:{x:o},backend:e,attrs:{shape:[i.batchSize,i.outerSize,i.dimSize,i.sliceSize]}}),m=ge({inputs:{x:s},backend:e,attrs:{shape:[i.batchSize,c/i.batchSize]}});p.push(f),p.push(m);let d=[i.batchSize,i.outerSize,c/i.batchSize,i.sliceSize];if(e.shouldExecuteOnCPU([o,s])){let x=e.tensorMap.get(m.dataId).values,w=_e(m.shape,m.dtype,x),v=e.tensorMap.get(f.dataId).values,E=_e(f.shape,f.dtype,v),T=qT(E,w,d);return p.forEach(M=>e.disposeData(M.dataId)),e.makeTensorInfo(i.outputShape,T.dtype,T.values)}let h=new nA(f.shape,d),g=e.runWebGPUProgram(h,[f,m],f.dtype);p.push(g);let A=ge({inputs:{x:g},backend:e,attrs:{shape:i.outputShape}});return p.forEach(y=>e.disposeData(y.dataId)),A}var zN={kernelName:zi,backendName:"webgpu",kernelFunc:Rw};var y8=ft({opType:ve.GREATER,cpuKernelImpl:jT,dtype:"bool"}),WN={kernelName:wu,backendName:"webgpu",kernelFunc:y8};var x8=ft({opType:ve.GREATER_EQUAL,dtype:"bool",cpuKernelImpl:KT}),GN={kernelName:qs,backendName:"webgpu",kernelFunc:x8};function I8(r){let{inputs:t,backend:e}=r,{input:n}=t;return Jg(n,!0,e)}var UN={kernelName:jd,backendName:"webgpu",kernelFunc:I8};var w8=Re({opType:ie.IS_FINITE,dtype:"bool"}),VN={kernelName:bu,backendName:"webgpu",kernelFunc:w8};var b8=Re({opType:ie.IS_INF,dtype:"bool"}),HN={kernelName:Cu,backendName:"webgpu",kernelFunc:b8};var C8=Re({opType:ie.IS_NAN,dtype:"bool"}),qN={kernelName:Su,backendName:"webgpu",kernelFunc:C8};function S8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{alpha:s}=n,a=[{type:"float32",data:[s]}],u=new $n(o.shape,ie.LEAKYRELU,"alpha : f32,");return e.runWebGPUProgram(u,[o],"float32",a)}var KN={kernelName:Ks,backendName:"webgpu",kernelFunc:S8};var k8=ft({opType:ve.LESS,dtype:"bool",cpuKernelImpl:XT}),jN={kernelName:ku,backendName:"webgpu",kernelFunc:k8};var v8=ft({opType:ve.LESS_EQUAL,dtype:"bool",cpuKernelImpl:YT}),YN={kernelName:vu,backendName:"webgpu",kernelFunc:v8};var oA=class{constructor(t){this.variableNames=[],this.outputShape=[],this.uniforms="start : f32, step : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="linSpace"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          setOutputAtIndex(index, uniforms.start + f32(index) * uniforms.step);
        }
      }
    `}};function E8(r){let{backend:t,attrs:e}=r,{start:n,stop:o,num:s}=e,a=(o-n)/(s-1),u=new oA(s),l=[{type:"float32",data:[n]},{type:"float32",data:[a]}];return t.runWebGPUProgram(u,[],"float32",l)}var XN={kernelName:Eu,backendName:"webgpu",kernelFunc:E8};var D8=Re({opType:ie.LOG,cpuKernelImpl:JT}),JN={kernelName:"Log",backendName:"webgpu",kernelFunc:D8};var B8=Re({opType:ie.LOG1P}),ZN={kernelName:Du,backendName:"webgpu",kernelFunc:B8};var R8=ft({opType:ve.LOGICAL_AND,dtype:"bool"}),eM={kernelName:Bu,backendName:"webgpu",kernelFunc:R8};var T8=Re({opType:ie.LOGICAL_NOT}),tM={kernelName:Ru,backendName:"webgpu",kernelFunc:T8};var _8=ft({opType:ve.LOGICAL_OR}),rM={kernelName:Tu,backendName:"webgpu",kernelFunc:_8};var nM=`
  var powValue = 0.0;
  let basis = uniforms.bias + uniforms.alpha * sum;
  if (uniforms.beta == 0.5) {
    powValue = inverseSqrt(basis);
  } else if (uniforms.beta == 1.0) {
    powValue = 1.0 / basis;
  } else {
    powValue = exp(log(basis) * (-uniforms.beta));
  }
`,sA=class{constructor(t){this.outputShape=[],this.variableNames=["x"],this.uniforms="radius : i32, bias : f32, alpha : f32, beta : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="lrn"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getOutputCoords();
        let b = coords[0];
        let r = coords[1];
        let c = coords[2];
        let d = coords[3];

        let x = getX(b, r, c, d);
        var sum = 0.0;
        for (var i = -uniforms.radius; i <= uniforms.radius; i = i + 1) {
          let idx = d + i;
          if (idx >= 0 && idx < uniforms.xShape[3]) {
            let z = getX(b, r, c, idx);
            sum = sum + z * z;
          }
        }
        ${nM}

        setOutputAtIndex(index, x * powValue);
      }
    }
  `}},iA=class{constructor(t,e){this.outputShape=[],this.variableNames=["x"],this.uniforms="radius : i32, bias : f32, alpha : f32, beta : f32,",this.workgroupSize=[256,1,1],this.maxAllowRadius=16,I.assert(e<=this.maxAllowRadius,()=>`Radius must be less than or equal to ${this.maxAllowRadius}, current radius is ${e}`),this.outputShape=t,this.elementsPerWorkgroup=this.workgroupSize[0]-2*this.maxAllowRadius,this.dispatchLayout={x:[3],y:[2],z:[0,1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,[this.elementsPerWorkgroup,this.workgroupSize[1],this.workgroupSize[2]]),this.shaderKey="lrn_shared"}getUserCode(){return`
    var <workgroup>lrnSub: array<f32, ${this.workgroupSize[0]}>;
    const elementsPerWorkgroup = ${this.elementsPerWorkgroup};
    const maxAllowRadius = ${this.maxAllowRadius};

    ${J()} {
      let localDepth = i32(localId.x);
      let workgroupDepth = i32(workgroupId.x) * elementsPerWorkgroup;
      let xDepth = workgroupDepth + localDepth - maxAllowRadius;
      let b = i32(globalId.z) / uniforms.xShape[1];
      let r = i32(globalId.z) - b * uniforms.xShape[1];
      let c = i32(globalId.y);
      let d = workgroupDepth + localDepth;

      var x = 0.0;
      if (xDepth >= 0 && xDepth < uniforms.xShape[3]) {
        x = getX(b, r, c, xDepth);
      }
      lrnSub[localDepth] = x;
      workgroupBarrier();

      if (localDepth < elementsPerWorkgroup && d < uniforms.outShape[3]) {
        var sum = 0.0;
        let index = localDepth + maxAllowRadius;
        for (var i = -uniforms.radius; i <= uniforms.radius; i = i + 1) {
          let z = lrnSub[index + i];
          sum = sum + z * z;
        }
        ${nM}

        setOutputAtCoords(b, r, c, d, lrnSub[index] * powValue);
      }
    } `}};function N8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{depthRadius:s,bias:a,alpha:u,beta:l}=n,i;s>16?i=new sA(o.shape):i=new iA(o.shape,s);let c=[{type:"int32",data:[s]},{type:"float32",data:[a]},{type:"float32",data:[u]},{type:"float32",data:[l]}];return e.runWebGPUProgram(i,[o],o.dtype,c)}var oM={kernelName:"LRN",backendName:"webgpu",kernelFunc:N8};var aA=class{constructor(t){this.outputShape=[],this.variableNames=["inputImage","outputImage","dy"],this.uniforms="depthRadius : i32, bias : f32, alpha : f32, beta : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="lrn_grad"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getOutputCoords();
        let b = coords[0];
        let r = coords[1];
        let c = coords[2];

        let MIN_DEPTH_BEGIN = 0;
        let MAX_DEPTH_END = uniforms.outShape[3];
        var result = 0.0;
        for (var d = MIN_DEPTH_BEGIN; d < MAX_DEPTH_END; d++) {
          let depthBegin = max(MIN_DEPTH_BEGIN, d - uniforms.depthRadius);
          let depthEnd = min(MAX_DEPTH_END, d + uniforms.depthRadius + 1);

          var norm = 0.0;
          for (var k = MIN_DEPTH_BEGIN; k < MAX_DEPTH_END; k++) {
            if (k < depthBegin) {
              continue;
            } else if (k >= depthBegin && k < depthEnd) {
              norm += getInputImage(b, r, c, k) * getInputImage(b, r, c, k);
            } else {
              break;
            }
          }

          norm = uniforms.alpha * norm + uniforms.bias;

          for (var k = MIN_DEPTH_BEGIN; k < MAX_DEPTH_END; k++) {
            if (k < depthBegin) {
              continue;
            } else if (k >= depthBegin && k < depthEnd) {
              var dyi = -2.0 * uniforms.alpha * uniforms.beta
                * getInputImage(b, r, c, k) * getOutputImage(b, r, c, d) / norm;
              if (k == d) {
                dyi += pow(norm, -1.0 * uniforms.beta);
              }
              if (k == coords[3]) {
                dyi *= getDy(b, r, c, d);
                result += dyi;
              }
            } else {
              break;
            }
          }
        }

        setOutputAtIndex(index, result);
      }
    }
  `}};function M8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,y:s,dy:a}=t,{depthRadius:u,bias:l,alpha:i,beta:c}=n,p=new aA(o.shape),f=[{type:"int32",data:[u]},{type:"float32",data:[l]},{type:"float32",data:[i]},{type:"float32",data:[c]}];return e.runWebGPUProgram(p,[o,s,a],o.dtype,f)}var sM={kernelName:_u,backendName:"webgpu",kernelFunc:M8};var F8=ft({opType:ve.MAX,cpuKernelImpl:e_}),iM={kernelName:js,backendName:"webgpu",kernelFunc:F8};function P8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,c=C.computePool2DInfo(o.shape,s,a,1,u,l);return Ig(o,c,"max",e)}var aM={kernelName:Nu,backendName:"webgpu",kernelFunc:P8};function $8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dataFormat:l,dimRoundingMode:i}=n,c=[1,1,1],p=C.computePool3DInfo(o.shape,s,a,c,u,i,l),f=new ia(p,"max"),m=[{type:"int32",data:[p.strideDepth,p.strideHeight,p.strideWidth]},{type:"int32",data:[p.padInfo.front,p.padInfo.top,p.padInfo.left]},{type:"int32",data:[p.inDepth,p.inHeight,p.inWidth]},{type:"int32",data:[p.effectiveFilterDepth,p.effectiveFilterHeight,p.effectiveFilterWidth]}];return e.runWebGPUProgram(f,[o],o.dtype,m)}var uM={kernelName:yp,backendName:"webgpu",kernelFunc:$8};var uA=class{constructor(t){this.variableNames=["dy","maxPos"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, dilations : vec2<i32>, filterDims : vec2<i32>,
       outHeight : i32, outWidth : i32`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="maxPool2DBackprop"}getUserCode(){return`
      ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let batch = coords[0];
        let d = coords[3];

        let dyRCCorner = vec2<i32>(coords.yz) - uniforms.pads;
        let dyRCorner = dyRCCorner.x;
        let dyCCorner = dyRCCorner.y;

        // Convolve dy(?, ?, d) with pos mask(:, :, d) to get dx(xR, xC, d).
        // ? = to be determined. : = across all values in that axis.
        var dotProd = 0.0;
        let lastIndex = uniforms.filterDims[0] * uniforms.filterDims[1] - 1;
        for (var wR = 0; wR < uniforms.filterDims[0]; wR += uniforms.dilations[0]) {
          let dyR = f32(dyRCorner + wR) / f32(uniforms.strides[0]);

          if (dyR < 0.0 || dyR >= f32(uniforms.outHeight) || fract(dyR) > 0.0) {
            continue;
          }
          let idyR = i32(dyR);

          for (var wC = 0; wC < uniforms.filterDims[1]; wC += uniforms.dilations[1]) {
            let dyC = f32(dyCCorner + wC) / f32(uniforms.strides[1]);

            if (dyC < 0.0 || dyC >= f32(uniforms.outWidth) || fract(dyC) > 0.0) {
              continue;
            }
            let idyC = i32(dyC);

            let dyValue = getDy(batch, idyR, idyC, d);
            let maxPosValue = lastIndex - i32(getMaxPos(batch, idyR, idyC, d));

            // Get the current value, check it against the value from the
            // position matrix.
            let curPosValue = wR * uniforms.filterDims[1] + wC;
            let mask = select(0.0, 1.0, maxPosValue == curPosValue);
            dotProd += dyValue * mask;
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
    `}},lA=class{constructor(t){this.variableNames=["dy","maxPos"],this.uniforms=`strides : vec3<i32>, pads : vec3<i32>, filterDims : vec3<i32>,
      outDepth : i32, outHeight : i32, outWidth : i32`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="maxPool3DBackprop"}getUserCode(){return`
      ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let batch = coords.x;
        let ch = coords.u;

        let dyCorner = vec3<i32>(coords.y, coords.z, coords.w) - uniforms.pads;
        let dyDCorner = dyCorner.x;
        let dyRCorner = dyCorner.y;
        let dyCCorner = dyCorner.z;

        // Convolve dy(?, ?, ?, ch) with pos mask(:, :, :, d) to get
        // dx(xD, xR, xC, ch).
        // ? = to be determined. : = across all values in that axis.
        var dotProd = 0.0;
        let lastIndex = uniforms.filterDims[0] * uniforms.filterDims[1] * uniforms.filterDims[2] - 1;

        for (var wD = 0; wD < uniforms.filterDims[0]; wD++) {
          let dyD = f32(dyDCorner + wD) / f32(uniforms.strides[0]);

          if (dyD < 0.0 || dyD >= f32(uniforms.outDepth) || fract(dyD) > 0.0) {
            continue;
          }
          let idyD = i32(dyD);

          for (var wR = 0; wR < uniforms.filterDims[1]; wR++) {
            let dyR = f32(dyRCorner + wR) / f32(uniforms.strides[1]);

            if (dyR < 0.0 || dyR >= f32(uniforms.outHeight) || fract(dyR) > 0.0) {
              continue;
            }
            let idyR = i32(dyR);

            for (var wC = 0; wC < uniforms.filterDims[2]; wC++) {
              let dyC = f32(dyCCorner + wC) / f32(uniforms.strides[2]);

              if (dyC < 0.0 || dyC >= f32(uniforms.outWidth) || fract(dyC) > 0.0) {
                continue;
              }
              let idyC = i32(dyC);

              let dyValue = getDy(batch, idyD, idyR, idyC, ch);
              let maxPosValue = lastIndex - i32(getMaxPos(batch, idyD, idyR, idyC, ch));

              // Get the current value, check it against the value from the
              // position matrix.
              let curPosValue = wD * uniforms.filterDims[1] * uniforms.filterDims[2] + wR * uniforms.filterDims[2] + wC;
              let mask = select(0.0, 1.0, maxPosValue == curPosValue);
              dotProd += dyValue * mask;
            }
          }
        }

        setOutputAtIndex(index, dotProd);
      }
    }
    `}};function L8(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s,{filterSize:u,strides:l,pad:i,dimRoundingMode:c}=n,p=[1,1,1],f=C.computePool3DInfo(a.shape,u,l,p,i,c),m=new ia(f,"max",!0),d=[{type:"int32",data:[f.strideDepth,f.strideHeight,f.strideWidth]},{type:"int32",data:[f.padInfo.front,f.padInfo.top,f.padInfo.left]},{type:"int32",data:[f.inDepth,f.inHeight,f.inWidth]},{type:"int32",data:[f.effectiveFilterDepth,f.effectiveFilterHeight,f.effectiveFilterWidth]}],h=e.runWebGPUProgram(m,[a],"int32",d),g=new lA(f);d=[{type:"int32",data:[f.strideDepth,f.strideHeight,f.strideWidth]},{type:"int32",data:[f.effectiveFilterDepth-1-f.padInfo.front,f.effectiveFilterHeight-1-f.padInfo.top,f.effectiveFilterWidth-1-f.padInfo.left]},{type:"int32",data:[f.effectiveFilterDepth,f.effectiveFilterHeight,f.effectiveFilterWidth]},{type:"int32",data:[f.outDepth]},{type:"int32",data:[f.outHeight]},{type:"int32",data:[f.outWidth]}];let A=e.runWebGPUProgram(g,[o,h],a.dtype,d);return e.disposeData(h.dataId),A}var lM={kernelName:xp,backendName:"webgpu",kernelFunc:L8};function O8(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s,output:a}=t,u=s;Zm([s,a],"maxPoolGrad");let{filterSize:l,strides:i,pad:c,dimRoundingMode:p}=n,f=C.computePool2DInfo(u.shape,l,i,1,c,p),m=new ws(f,"max",!0),d=[{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.padInfo.top,f.padInfo.left]},{type:"int32",data:[f.dilationHeight,f.dilationWidth]},{type:"int32",data:[f.inHeight,f.inWidth]},{type:"int32",data:[f.effectiveFilterHeight,f.effectiveFilterWidth]}],h=e.runWebGPUProgram(m,[u],"int32",d),g=new uA(f);d=[{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.effectiveFilterHeight-1-f.padInfo.top,f.effectiveFilterWidth-1-f.padInfo.left]},{type:"int32",data:[f.dilationHeight,f.dilationWidth]},{type:"int32",data:[f.effectiveFilterHeight,f.effectiveFilterWidth]},{type:"int32",data:[f.outHeight]},{type:"int32",data:[f.outWidth]}];let A=e.runWebGPUProgram(g,[o,h],u.dtype,d);return e.disposeData(h.dataId),A}var cM={kernelName:Ap,backendName:"webgpu",kernelFunc:O8};function Q8(r){let{inputs:t,backend:e,attrs:n}=r,{filterSize:o,strides:s,pad:a,includeBatchInIndex:u}=n,{x:l}=t;I.assert(l.shape.length===4,()=>`Error in maxPool: input must be rank 4 but got rank ${l.shape.length}.`);let i=[1,1];I.assert(C.eitherStridesOrDilationsAreOne(s,i),()=>`Error in maxPool: Either strides or dilations must be 1. Got strides ${s} and dilations '${i}'`);let c=C.computePool2DInfo(l.shape,o,s,i,a),p=[{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.padInfo.top,c.padInfo.left]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[c.inHeight,c.inWidth]},{type:"int32",data:[c.effectiveFilterHeight,c.effectiveFilterWidth]}],f=new ws(c,"max",!1),m=e.runWebGPUProgram(f,[l],l.dtype,p);f=new ws(c,"max",!0,!0,u);let d=e.runWebGPUProgram(f,[l],"int32",p);return[m,d]}var pM={kernelName:Ip,backendName:"webgpu",kernelFunc:Q8};function z8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;return Ln(o,s,a,"min",e)}var fM={kernelName:"Min",backendName:"webgpu",kernelFunc:z8};var W8=ft({opType:ve.MIN,cpuKernelImpl:t_}),mM={kernelName:Mu,backendName:"webgpu",kernelFunc:W8};var cA=class{constructor(t,e,n){this.uniforms="",this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e.map((o,s)=>o[0]+t[s]+o[1]),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.xShape=t,e.map((o,s)=>{this.uniforms+=` pad${s} : vec2<i32>,`}),this.offset=n==="reflect"?0:1,this.shaderKey=`mirrorPad_${n}`}getUserCode(){let t=this.xShape.length,e=this.xShape.map((i,c)=>`uniforms.pad${c}[0]`).join(","),n=this.xShape.map((i,c)=>`uniforms.pad${c}[0] + uniforms.xShape${t>1?`[${c}]`:""}`).join(","),o=t===1?"start":"start[i]",s=t===1?"end":"end[i]",a=t===1?"outC":"outC[i]",u=Rt(t),l=t>1?["coords[0]","coords[1]","coords[2]","coords[3]"].slice(0,t):"coords";return`
      ${J("index")} {
        if (index < uniforms.size) {
          let start = ${u}(${e});
          let end = ${u}(${n});
          var outC = getCoordsFromIndex(index);
          for (var i = 0; i < ${t}; i = i + 1) {
            if (${a} < ${o}) {
              ${a} = ${o} * 2 - ${a} - ${this.offset};
            } else if(${a} >= ${s}) {
              ${a} = (${s} - 1) * 2 - ${a} + ${this.offset};
            }
          }
          let coords = outC - start;
          setOutputAtIndex(index, getX(${l}));
        }
      }
    `}};var dM={kernelName:Fu,backendName:"webgpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{x:n}=r,{paddings:o,mode:s}=t,a=e,u=o.map(c=>({type:"int32",data:[c[0],c[1]]})),l=new cA(n.shape,o,s);return a.runWebGPUProgram(l,[n],n.dtype,u)}};var G8=ft({opType:ve.MOD}),hM={kernelName:"Mod",backendName:"webgpu",kernelFunc:G8};var pA=class{constructor(t,e){this.variableNames=["probs"],this.outputShape=[],this.uniforms="seed : f32, numOutcomes: i32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t,e],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="multinomial"}getUserCode(){return`
    //Based on the work of Dave Hoskins
    //https://www.shadertoy.com/view/4djSRW
    fn random (seed : f32, resultUV : vec2<f32>) -> f32 {
      let HASHSCALE1 = 443.8975;
      let p = resultUV * seed;
      var p3  = fract(vec3<f32>(p.xyx) * HASHSCALE1);
      p3 = p3 + dot(p3, p3.yzx + 19.19);
      return fract((p3.x + p3.y) * p3.z);
    }

    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getOutputCoords();
        let batch = coords[0];

        let resUV = vec2<f32>(f32(coords[1]) / f32(uniforms.outShape[1]),
            f32(coords[0]) / f32(uniforms.outShape[0]));
        let r = random(uniforms.seed, resUV);
        var cdf = 0.0;
        for (var i = 0; i < uniforms.numOutcomes - 1; i = i + 1) {
          cdf = cdf + getProbs(batch, i);

          if (r < cdf) {
            setOutputAtIndexI32(index, i);
            return;
          }
        }

        // If no other event happened, last event happened.
        setOutputAtIndexI32(index, uniforms.numOutcomes - 1);
      }
    }
  `}};var fA=class{constructor(t){this.variableNames=["logits"],this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=[this.outputShape[0],1,1],this.outputShape[1]>=4096?this.workgroupSize=[256,1,1]:this.workgroupSize=[64,1,1],this.shaderKey="softmax"}getUserCode(){return`
    var<workgroup> buf : array<f32, ${this.workgroupSize[0]}>;
    var<workgroup> rowMaxShared : f32;
    var<workgroup> rowSumShared : f32;
    const blockSize = ${this.workgroupSize[0]};
    ${J("index")} {
      let row = index / blockSize;
      let tid = i32(localId.x);
      let cols = uniforms.outShape[1];

      var threadMax = -3.402823e+38f;
      for (var col = tid; col < cols; col += blockSize) {
        let value = getLogits(row, col);
        threadMax = max(threadMax, value);
      }
      if (tid < cols) {
        buf[tid] = threadMax;
      }
      workgroupBarrier();

      var reduceSize = min(cols, blockSize);
      for (var currSize = reduceSize >> 1;  currSize > 0; currSize = reduceSize >> 1) {
        reduceSize = currSize + (reduceSize & 1);
        if (tid < currSize) {
          buf[tid] = max(buf[tid], buf[tid + reduceSize]);
        }
        workgroupBarrier();
      }

      if (tid == 0) {
        rowMaxShared = buf[0];
      }
      workgroupBarrier();

      var threadSum = 0.0;
      for (var col = tid; col < cols; col += blockSize) {
        let subExp = exp(getLogits(row, col) - rowMaxShared);
        threadSum += subExp;
      }
      buf[tid] = threadSum;
      workgroupBarrier();

      for (var currSize = blockSize >> 1;  currSize > 0; currSize = currSize >> 1) {
        if (tid < currSize) {
          buf[tid] = buf[tid] + buf[tid + currSize];
        }
        workgroupBarrier();
      }

      if (tid == 0) {
        rowSumShared = buf[0];
      }
      workgroupBarrier();

      for (var col = tid; col < cols; col += blockSize) {
        let value = exp(getLogits(row, col) - rowMaxShared) / rowSumShared;
        setOutputAtCoords(row, col, value);
      }
  }
    `}};function Tw(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{dim:s}=n,a=ge({inputs:{x:o},backend:e,attrs:{shape:[I.sizeFromShape(o.shape)/o.shape[s],o.shape[s]]}}),u=new fA(a.shape),l=e.runWebGPUProgram(u,[a],o.dtype),i=ge({inputs:{x:l},backend:e,attrs:{shape:o.shape}});return e.disposeData(a.dataId),e.disposeData(l.dataId),i}var gM={kernelName:nl,backendName:"webgpu",kernelFunc:Tw};function U8(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{numSamples:s,seed:a,normalized:u}=n,l=u?o:Tw({inputs:{logits:o},backend:e,attrs:{dim:o.shape.length-1}}),i=l.shape[0],c=l.shape[1],p=new pA(i,s),f=[{type:"float32",data:[a]},{type:"int32",data:[c]}],m=e.runWebGPUProgram(p,[l],"int32",f);return u||e.disposeData(l.dataId),m}var AM={kernelName:Pu,backendName:"webgpu",kernelFunc:U8};function V8(r){let{inputs:t,backend:e}=r,{x:n}=t;if(e.shouldExecuteOnCPU([n])){let s=e.tensorMap.get(n.dataId),[a,u]=n_(s.values,n.shape,n.dtype);return e.makeTensorInfo(u,n.dtype,a)}let o=new $n(n.shape,ie.NEG);return e.runWebGPUProgram(o,[n],n.dtype)}var yM={kernelName:"Neg",backendName:"webgpu",kernelFunc:V8};function H8(r){console.warn("tf.nonMaxSuppression() in webgpu locks the UI thread. Call tf.nonMaxSuppressionAsync() instead");let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l}=n,i=e.readSync(o.dataId),c=e.readSync(s.dataId),{selectedIndices:p}=Mn.nonMaxSuppressionV3Impl(i,c,a,u,l);return e.makeTensorInfo([p.length],"int32",new Int32Array(p))}var xM={kernelName:Lu,backendName:"webgpu",kernelFunc:H8};function q8(r){console.warn("tf.nonMaxSuppression() in webgpu locks the UI thread. Call tf.nonMaxSuppressionAsync() instead");let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l,softNmsSigma:i}=n,c=e.readSync(o.dataId),p=e.readSync(s.dataId),f=a,m=u,d=l,h=i,{selectedIndices:g,selectedScores:A}=Mn.nonMaxSuppressionV5Impl(c,p,f,m,d,h);return[e.makeTensorInfo([g.length],"int32",new Int32Array(g)),e.makeTensorInfo([A.length],"float32",new Float32Array(A))]}var IM={kernelName:Ou,backendName:"webgpu",kernelFunc:q8};var mA=class{constructor(t,e){this.variableNames=["x"],this.uniforms="onValue : f32, offValue : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t,e],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="onehot"}getUserCode(){return`
      ${J("index")} {
        if(index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          setOutputAtIndex(index, mix(uniforms.offValue, uniforms.onValue,
                                      f32(i32(round(getX(coords.x))) == coords.y)));
        }
      }
    `}};function K8(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o}=t,{dtype:s,depth:a,onValue:u,offValue:l}=n,i=I.sizeFromShape(o.shape),c=new mA(i,a),p=ge({inputs:{x:o},backend:e,attrs:{shape:[i]}}),f=[{type:"float32",data:[u]},{type:"float32",data:[l]}],m=e.runWebGPUProgram(c,[p],s,f);e.disposeData(p.dataId);let d=[...o.shape,a],h=ge({inputs:{x:m},backend:e,attrs:{shape:d}});return e.disposeData(m.dataId),h}var wM={kernelName:Qu,backendName:"webgpu",kernelFunc:K8};function od(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="complex64"){let o=mi({inputs:{input:n},backend:e}),s=od({inputs:{x:o},backend:e}),a=Zl({inputs:{input:n},backend:e}),u=od({inputs:{x:a},backend:e}),l=eo({inputs:{real:s,imag:u},backend:e});return e.disposeData(o.dataId),e.disposeData(s.dataId),e.disposeData(a.dataId),e.disposeData(u.dataId),l}else return zt({attrs:{shape:n.shape,dtype:n.dtype,value:n.dtype==="string"?"":0},backend:e})}var bM={kernelName:Ki,backendName:"webgpu",kernelFunc:od};function CM(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="string")throw new Error("onesLike is not supported under string dtype");if(n.dtype==="complex64"){let o=mi({inputs:{input:n},backend:e}),s=CM({inputs:{x:o},backend:e}),a=Zl({inputs:{input:n},backend:e}),u=od({inputs:{x:a},backend:e}),l=eo({inputs:{real:s,imag:u},backend:e});return e.disposeData(o.dataId),e.disposeData(s.dataId),e.disposeData(a.dataId),e.disposeData(u.dataId),l}else return zt({attrs:{shape:n.shape,dtype:n.dtype,value:1},backend:e})}var SM={kernelName:Wi,backendName:"webgpu",kernelFunc:CM};function j8(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n;if(t.length===1)return Xg({inputs:{input:t[0]},backend:e,attrs:{dim:o}});let s=t[0].shape,a=t[0].dtype;t.forEach(c=>{I.assertShapesMatch(s,c.shape,"All tensors passed to stack must have matching shapes"),I.assert(a===c.dtype,()=>"All tensors passed to stack must have matching dtypes")});let u=[],l=t.map(c=>{let p=Xg({inputs:{input:c},backend:e,attrs:{dim:o}});return u.push(p),p}),i=vw({inputs:l,backend:e,attrs:{axis:o}});return u.forEach(c=>e.disposeData(c.dataId)),i}var kM={kernelName:Gi,backendName:"webgpu",kernelFunc:j8};function _w(r,t=!1){let e=r.length,n=Rt(e),o=r.map((p,f)=>`uniforms.pad${f}[0]`).join(","),s=r.map((p,f)=>`uniforms.pad${f}[0] + uniforms.xShape${e>1?`[${f}]`:""}`).join(","),a=e>1?`${n}(${o})`:`${o}`,u=e>1?`${n}(${s})`:`${s}`,l=e>1?"any(paddedCoords < start)":"paddedCoords < start",i=e>1?"any(paddedCoords >= end)":"paddedCoords >= end",c=e>1?["coords[0]","coords[1]","coords[2]","coords[3]"].slice(0,e):"coords";return`
        let start = ${a};
        let end = ${u};
        if (${l} || ${i}) {
          setOutputAtIndex(index, ${t?0:"uniforms.constantValue"});
        } else {
          let coords = paddedCoords - start;
          setOutputAtIndex(index, getX(${c}));
        }
  `}var dA=class{constructor(t,e){this.variableNames=["x"],this.uniforms="constantValue : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e.map((n,o)=>n[0]+t[o]+n[1]),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),e.map((n,o)=>{this.uniforms+=` pad${o} : vec2<i32>,`}),this.xShape=t,this.shaderKey="pad"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let paddedCoords = getCoordsFromIndex(index);
          ${_w(this.xShape)}
        }
      }
    `}};var Y8=r=>{let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{paddings:s,constantValue:a}=n;if(s.every(i=>I.arraysEqual(i,[0,0])))return tr({inputs:{x:o},backend:e});if(I.sizeFromShape(o.shape)===0){let i=s.map((c,p)=>c[0]+o.shape[p]+c[1]);return zt({backend:e,attrs:{shape:i,value:a,dtype:o.dtype}})}let u=[{type:"float32",data:[a]}];s.map(i=>u.push({type:"int32",data:[i[0],i[1]]}));let l=new dA(o.shape,s);return e.runWebGPUProgram(l,[o],o.dtype,u)},vM={kernelName:zu,backendName:"webgpu",kernelFunc:Y8};var X8=ft({opType:ve.POW}),EM={kernelName:"Pow",backendName:"webgpu",kernelFunc:X8};function J8(r){let{inputs:t,backend:e}=r,{x:n,alpha:o}=t,s=new fi(ve.PRELU,n.shape,o.shape);return e.runWebGPUProgram(s,[n,o],"float32")}var DM={kernelName:Js,backendName:"webgpu",kernelFunc:J8};function Z8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;return Ln(o,s,a,"prod",e)}var BM={kernelName:Wu,backendName:"webgpu",kernelFunc:Z8};var e5=r=>{let{backend:t,attrs:e}=r,{start:n,stop:o,step:s,dtype:a}=e,u=i_(n,o,s,a);return t.makeTensorInfo([u.length],a,u)},RM={kernelName:wp,backendName:"webgpu",kernelFunc:e5};var t5=ft({opType:ve.DIV}),TM={kernelName:Vs,backendName:"webgpu",kernelFunc:t5};var r5=Re({opType:ie.RECIPROCAL}),_M={kernelName:Gu,backendName:"webgpu",kernelFunc:r5};var n5=Re({opType:ie.RELU}),NM={kernelName:Zs,backendName:"webgpu",kernelFunc:n5};var o5=Re({opType:ie.RELU6}),MM={kernelName:ei,backendName:"webgpu",kernelFunc:o5};var hA=class{constructor(t,e,n){this.variableNames=["x"],this.uniforms="adjustHeightWidth : vec2<f32>, halfPixelCenters : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t[0],e,n,t[3]],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="resizeBilinear"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
          let b = coords[0];
          let d = coords[3];
          let rc = coords.yz;

          let effectiveInSize = vec2<f32>(
            f32(uniforms.xShape.y) - uniforms.adjustHeightWidth[0],
            f32(uniforms.xShape.z) - uniforms.adjustHeightWidth[1]);

          let effectiveOutSize = vec2<f32>(
            f32(uniforms.outShape.y) - uniforms.adjustHeightWidth[0],
            f32(uniforms.outShape.z) - uniforms.adjustHeightWidth[1]);

          let effectiveInputOverOutputRatioRC =
              effectiveInSize / effectiveOutSize;

          // Fractional source index
          let sourceFracIndexRC =
            (vec2<f32>(rc) + vec2<f32>(uniforms.halfPixelCenters)) *
            effectiveInputOverOutputRatioRC - vec2<f32>(uniforms.halfPixelCenters);

          // Compute the four integer indices.
          let sourceFloorRC = vec2<i32>(sourceFracIndexRC);
          let sourceCeilRC = vec2<i32>(
            min(vec2<f32>(uniforms.xShape.yz) - vec2<f32>(1.0), ceil(sourceFracIndexRC)));

          let topLeft = getX(b, sourceFloorRC.x, sourceFloorRC.y, d);
          let bottomLeft = getX(b, sourceCeilRC.x, sourceFloorRC.y, d);
          let topRight = getX(b, sourceFloorRC.x, sourceCeilRC.y, d);
          let bottomRight = getX(b, sourceCeilRC.x, sourceCeilRC.y, d);

          let fracRC = sourceFracIndexRC - vec2<f32>(sourceFloorRC);

          let top = topLeft + (topRight - topLeft) * fracRC.y;
          let bottom = bottomLeft + (bottomRight - bottomLeft) * fracRC.y;
          let newValue = top + (bottom - top) * fracRC.x;

          setOutputAtIndex(index, newValue);
        }
      }
    `}};function s5(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,size:a,halfPixelCenters:u}=n,[l,i]=a,c=s&&l>1?1:0,p=s&&i>1?1:0,m=[{type:"float32",data:[c,p]},{type:"float32",data:[u?.5:0]}],d=new hA(o.shape,l,i);return e.runWebGPUProgram(d,[o],"float32",m)}var FM={kernelName:Hu,backendName:"webgpu",kernelFunc:s5};var gA=class{constructor(t,e){this.variableNames=["dy"],this.uniforms=`effectiveXSize : vec2<i32>, effectiveYSize : vec2<i32>, heightScale : f32, widthScale : f32,
       invHeightScale : f32, invWidthScale : f32, winHeight : i32, winWidth : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.alignCorners=e,this.shaderKey=`resizeBilinearBackprop_${e}`}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getOutputCoords();
          let b = coords[0];
          let d = coords[3];
          let r = coords[1];
          let c = coords[2];

          var accumulator = 0.0;

          // Compute bounds for where in dy we will look
          let startRLerp = floor(f32(r) * uniforms.invHeightScale);
          let startDyR = i32(startRLerp - f32(uniforms.winHeight / 2));

          let startCLerp = floor(f32(c) * uniforms.invWidthScale);
          let startDyC = i32(startCLerp - f32(uniforms.winWidth / 2));

          // Loop over dy
          for (var dyROffset = 0; dyROffset < uniforms.winHeight; dyROffset++) {
            let dyR = startDyR + dyROffset;

            // Guard against the window exceeding the bounds of dy
            if (dyR < 0 || dyR >= uniforms.dyShape[1]) {
              continue;
            }

            for (var dyCOffset = 0; dyCOffset < uniforms.winWidth; dyCOffset++) {
              let dyC = startDyC + dyCOffset;

              // Guard against the window exceeding the bounds of dy
              if (dyC < 0 || dyC >= uniforms.dyShape[2]) {
                continue;
              }

              let dxR = f32(dyR) * uniforms.heightScale;
              let topDxRIndex = i32(floor(dxR));
              let bottomDxRIndex = i32(min(ceil(dxR), f32(uniforms.outShape[1] - 1)));
              let dxRLerp = dxR - f32(topDxRIndex);
              let inverseDxRLerp = 1.0 - dxRLerp;

              let dxC = f32(dyC) * uniforms.widthScale;
              let leftDxCIndex = i32(floor(dxC));
              let rightDxCIndex = i32(min(ceil(dxC), f32(uniforms.outShape[2] - 1)));
              let dxCLerp = dxC - f32(leftDxCIndex);
              let inverseDxCLerp = 1.0 - dxCLerp;

              if (r == topDxRIndex && c == leftDxCIndex) {
                // topLeft
                accumulator +=
                  getDy(b, dyR, dyC, d) * inverseDxRLerp * inverseDxCLerp;
              }

              if (r == topDxRIndex && c == rightDxCIndex) {
                // topRight
                accumulator += getDy(b, dyR, dyC, d) * inverseDxRLerp * dxCLerp;
              }

              if (r == bottomDxRIndex && c == leftDxCIndex) {
                // bottomLeft
                accumulator += getDy(b, dyR, dyC, d) * dxRLerp * inverseDxCLerp;
              }

              if (r == bottomDxRIndex && c == rightDxCIndex) {
                // bottomRight
                accumulator += getDy(b, dyR, dyC, d) * dxRLerp * dxCLerp;
              }
            }
          }
          // End loop over dy

          setOutputAtIndex(index, accumulator);
        }
      }
    `}};function i5(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,[,u,l]=o.shape,[,i,c]=s.shape,p=[a&&i>1?u-1:u,a&&c>1?l-1:l],f=[a&&i>1?i-1:i,a&&c>1?c-1:c],m=p[0]/f[0],d=p[1]/f[1],h=1/m,g=1/d,A=Math.ceil(h)*2+2,y=Math.ceil(g)*2+2,x=new gA(o.shape,a),w=[{type:"int32",data:p},{type:"int32",data:f},{type:"float32",data:[m]},{type:"float32",data:[d]},{type:"float32",data:[h]},{type:"float32",data:[g]},{type:"int32",data:[A]},{type:"int32",data:[y]}];return e.runWebGPUProgram(x,[s],s.dtype,w)}var PM={kernelName:qu,backendName:"webgpu",kernelFunc:i5};var AA=class{constructor(t,e,n,o){this.variableNames=["x"],this.uniforms="adjustHeightWidth : vec2<f32>, roundBase : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t[0],e,n,t[3]],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.halfPixelCenters=o,this.shaderKey=`resizeNearest_${o}`}getUserCode(){let t;return this.halfPixelCenters?t="max((vec2<f32>(rc) + vec2<f32>(0.5)) * effectiveInputOverOutputRatioRC, vec2<f32>(0.0))":t="vec2<f32>(rc) * effectiveInputOverOutputRatioRC",`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let b = coords[0];
          let d = coords[3];
          let rc = coords.yz;

          let effectiveInSize = vec2<f32>(
            f32(uniforms.xShape.y) - uniforms.adjustHeightWidth[0],
            f32(uniforms.xShape.z) - uniforms.adjustHeightWidth[1]);

          let effectiveOutSize = vec2<f32>(
            f32(uniforms.outShape.y) - uniforms.adjustHeightWidth[0],
            f32(uniforms.outShape.z) - uniforms.adjustHeightWidth[1]);

          let effectiveInputOverOutputRatioRC =
              effectiveInSize / effectiveOutSize;

          // Fractional source index
          let sourceFracIndexRC = ${t};

          // Compute the coordinators of nearest neighbor point.
          let inputShapeRC = vec2<f32>(f32(uniforms.xShape.y), f32(uniforms.xShape.z));
          let sourceNearestRC = vec2<i32>(
            min(inputShapeRC - 1.0, floor(sourceFracIndexRC + uniforms.roundBase)));
          let newValue = getX(b, sourceNearestRC.x, sourceNearestRC.y, d);

          setOutputAtIndex(index, newValue);
        }
      }
    `}};function a5(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,halfPixelCenters:a,size:u}=n,[l,i]=u,c=s&&l>1?1:0,p=s&&i>1?1:0,m=[{type:"float32",data:[c,p]},{type:"float32",data:[s?.5:0]}],d=new AA(o.shape,l,i,a);return e.runWebGPUProgram(d,[o],o.dtype,m)}var $M={kernelName:Uu,backendName:"webgpu",kernelFunc:a5};var yA=class{constructor(t,e){this.variableNames=["dy"],this.uniforms=`effectiveXSize : vec2<i32>, effectiveYSize : vec2<i32>, invHeightScale : f32, invWidthScale : f32,
       winHeight : i32, winWidth : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.alignCorners=e,this.shaderKey=`resizeNearestNeigborBackprop_${e}`}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getOutputCoords();
          let b = coords[0];
          let d = coords[3];
          let r = coords[1];
          let c = coords[2];

          var accumulator = 0.0;

          // Compute bounds for where in dy we will look
          let startRLerp = floor(f32(r) * uniforms.invHeightScale);
          let startDyR = i32(floor(startRLerp - f32(uniforms.winHeight / 2)));

          let startCLerp = floor(f32(c) * uniforms.invWidthScale);
          let startDyC = i32(floor(startCLerp - f32(uniforms.winWidth / 2)));

          // Loop over dy
          for (var dyROffset = 0; dyROffset < uniforms.winHeight; dyROffset++) {
            let dyR = startDyR + dyROffset;

            // Guard against the window exceeding the bounds of dy
            if (dyR < 0 || dyR >= uniforms.dyShape[1]) {
              continue;
            }

            for (var dyCOffset = 0; dyCOffset < uniforms.winWidth; dyCOffset++) {
              let dyC = startDyC + dyCOffset;

              // Guard against the window exceeding the bounds of dy
              if (dyC < 0 || dyC >= uniforms.dyShape[2]) {
                continue;
              }

              let sourceFracRow = f32(uniforms.effectiveXSize[0]) *
                  (f32(dyR) / f32(uniforms.effectiveYSize[0]));

              let sourceFracCol = f32(uniforms.effectiveXSize[1]) *
                  (f32(dyC) / f32(uniforms.effectiveYSize[1]));

              let sourceNearestRow =
                  i32(min(f32(uniforms.outShape[1] - 1),
                  ${this.alignCorners?"floor(sourceFracRow + 0.5)":"floor(sourceFracRow)"}));

              let sourceNearestCol =
                  i32(min(f32(uniforms.outShape[2] - 1),
                  ${this.alignCorners?"floor(sourceFracCol + 0.5)":"floor(sourceFracCol)"}));

              if (r == sourceNearestRow && c == sourceNearestCol) {
                accumulator += getDy(b, dyR, dyC, d);
              }
            }
          }
          // End loop over dy

          setOutputAtIndex(index, accumulator);
        }
      }
    `}};function u5(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,[,u,l]=o.shape,[,i,c]=s.shape,p=[a&&i>1?u-1:u,a&&c>1?l-1:l],f=[a&&i>1?i-1:i,a&&c>1?c-1:c],m=p[0]/f[0],d=p[1]/f[1],h=1/m,g=1/d,A=Math.ceil(h)*2+2,y=Math.ceil(g)*2+2,x=new yA(o.shape,a),w=[{type:"int32",data:p},{type:"int32",data:f},{type:"float32",data:[h]},{type:"float32",data:[g]},{type:"int32",data:[A]},{type:"int32",data:[y]}];return e.runWebGPUProgram(x,[s],s.dtype,w)}var LM={kernelName:Vu,backendName:"webgpu",kernelFunc:u5};var xA=class{constructor(t){this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms=" axis : vec4<i32>,",this.shaderKey="reverse"}getUserCode(){return`
      
      // Using uniform variables as judging conditions, so the function has
      // coherent execution within all threads.
      fn getReverseCoords(coords : vec4<i32>) -> vec4<i32> {
        var reverseCoords = coords;
        if (uniforms.axis[0] == 1) {
          reverseCoords[0] = uniforms.xShape[0] - coords[0] - 1;
        }
        if (uniforms.axis[1] == 1) {
          reverseCoords[1] = uniforms.xShape[1] - coords[1] - 1;
        }
        if (uniforms.axis[2] == 1) {
          reverseCoords[2] = uniforms.xShape[2] - coords[2] - 1;
        }
        if (uniforms.axis[3] == 1) {
          reverseCoords[3] = uniforms.xShape[3] - coords[3] - 1;
        }

        return reverseCoords;
      }
    
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let reverseCoords = getReverseCoords(coords);
          setOutputAtIndex(index, getX(reverseCoords[0],
              reverseCoords[1], reverseCoords[2], reverseCoords[3]));
        }
      }
    `}};function l5(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dims:s}=n,a=o.shape.length;if(a===0)return tr({inputs:{x:o},backend:e});let u=o.shape,l=[1,1,1,1];u.forEach((g,A)=>{let y=A+4-a;l[y]=g});let i=I.parseAxisParam(s,o.shape),c=[0,0,0,0];i.forEach(g=>{let A=g+4-a;c[A]=1});let p=[{type:"int32",data:c}],f=ge({inputs:{x:o},backend:e,attrs:{shape:l}}),m=new xA(l),d=e.runWebGPUProgram(m,[f],f.dtype,p);e.disposeData(f.dataId);let h=ge({inputs:{x:d},backend:e,attrs:{shape:u}});return e.disposeData(d.dataId),h}var OM={kernelName:Ku,backendName:"webgpu",kernelFunc:l5};var IA=class{constructor(t,e){this.outputShape=[],this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms=`centerX : f32, centerY : f32, sinRadians : f32,
          cosRadians : f32,`,this.shaderKey="rotate",this.outputShape=t,typeof e=="number"?(this.uniforms+=" fillValue : f32,",this.fillSnippet="var outputValue = uniforms.fillValue;",this.shaderKey+="_float"):(this.uniforms+=" fillValue : vec3<f32>,",this.fillSnippet="var outputValue = uniforms.fillValue[coords[3]];",this.shaderKey+="_vec3")}getUserCode(){return`
        ${J("index")} {
          if (index < uniforms.size) {
            let coords = getCoordsFromIndex(index);
            let coordXFloat = (f32(coords[2]) - uniforms.centerX) *
                uniforms.cosRadians - (f32(coords[1]) - uniforms.centerY) *
                uniforms.sinRadians;
            let coordYFloat = (f32(coords[2]) - uniforms.centerX) *
                uniforms.sinRadians + (f32(coords[1]) - uniforms.centerY) *
                uniforms.cosRadians;
            let coordX = i32(round(coordXFloat + uniforms.centerX));
            let coordY = i32(round(coordYFloat + uniforms.centerY));
            ${this.fillSnippet}
            if(coordX >= 0 && coordX < uniforms.xShape[2] && coordY >= 0 &&
                coordY < uniforms.xShape[1]) {
              outputValue = getX(coords[0], coordY, coordX, coords[3]);
            }
            setOutputAtIndex(index, outputValue);
          }
        }
      `}};var QM={kernelName:pl,backendName:"webgpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{image:n}=r,{radians:o,fillValue:s,center:a}=t,u=e,l=new IA(n.shape,s),[i,c]=C.getImageCenter(a,n.shape[1],n.shape[2]),p=[{type:"float32",data:[i]},{type:"float32",data:[c]},{type:"float32",data:[Math.sin(o)]},{type:"float32",data:[Math.cos(o)]}];return typeof s=="number"?p.push({type:"float32",data:[Number.parseFloat(s.toFixed(2))]}):p.push({type:"float32",data:s}),u.runWebGPUProgram(l,[n],n.dtype,p)}};var c5=Re({opType:ie.ROUND}),zM={kernelName:ju,backendName:"webgpu",kernelFunc:c5};var p5=Re({opType:ie.RSQRT,cpuKernelImpl:a_}),WM={kernelName:ti,backendName:"webgpu",kernelFunc:p5};var bs=class{constructor(t,e,n,o,s,a,u,l=!0){this.variableNames=["updates","indices"],this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=a,this.type=u,this.sumDupeIndices=l,this.dispatchLayout=ne(t),this.dispatch=Z(this.dispatchLayout,t,this.workgroupSize),this.sliceDimGreaterThanOne=e>1,this.shaderKey=`scatter_${n}_${o}_${this.sliceDimGreaterThanOne}_${u}_${l}_${s.length}`;let i=Rt(s.length);this.uniforms=`sliceDim : i32, strides: ${i}, updatesSize: i32,`,this.updatesRank=o,this.indicesRank=n}getUserCode(){let t="";this.indicesRank===1?t="coords[0]":this.indicesRank===2&&(t="coords[0], j");let e=`getIndices(${t})`,n=this.sliceDimGreaterThanOne?"uniforms.strides[j]":"uniforms.strides",o="",s="";this.dispatchLayout.x.length===1?(o="flattenedIndex",s=`
      fn getUpdatesCoordsFromFlatIndex(index : i32) -> i32 {
        return index;
      }
      `):this.dispatchLayout.x.length===2&&(o="vec2<i32>(flattenedIndex, coords[1])",s=`
      fn getUpdatesCoordsFromFlatIndex(index : i32) -> vec2<i32> {
        // N.B. |updates| could be a scalar tensor, conceptually representing a
        // 2D tensor with all values equal to that. By design, its size must be
        // the same as |outShape[1]| in one dimension, and |indicesShape[0]|
        // gives the other.
        let sliceSize = uniforms.outShape[1];
        let d0 = index / sliceSize;
        let d1 = index - d0 * sliceSize;
        return vec2<i32>(d0, d1);
      }
      `);let u=`getUpdates(${Array.from({length:this.updatesRank},(i,c)=>`coords[${c}]`).join(", ")})`;return`
    ${s}
      ${J("index")} {
        if (index < uniforms.updatesSize) {
          let coords = getUpdatesCoordsFromFlatIndex(index);
          var flattenedIndex = 0;
          for (var j = 0; j < uniforms.sliceDim; j = j + 1) {
            let indexInside = i32(round(${e}));
            flattenedIndex = flattenedIndex + indexInside * ${n};
          }
          let updateValue =
              ${oa(this.type)}(${u});
          let flatIndex = getOutputIndexFromCoords(${o});

          ${this.sumDupeIndices?Fn("&result[flatIndex]","updateValue",this.type):"atomicStore(&result[flatIndex], bitcast<i32>(updateValue));"}
        }
      }`}};function f5(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o,updates:s}=t,{shape:a}=n,{sliceRank:u,numUpdates:l,sliceSize:i,strides:c,outputSize:p}=C.calculateShapes(s,o,a),f=[p/i,i];if(p===0)return e.makeTensorInfo(a,o.dtype);let m=ge({inputs:{x:o},backend:e,attrs:{shape:[l,u]}}),d=ge({inputs:{x:s},backend:e,attrs:{shape:[l,i]}}),h=d.dtype,g=zt({backend:e,attrs:{shape:f,value:0,dtype:h}}),A=I.sizeFromShape(d.shape),y=[{type:"int32",data:[u]},{type:"int32",data:c},{type:"int32",data:[A]}],x=new bs(d.shape,u,m.shape.length,d.shape.length,c,f,h),w=e.runWebGPUProgram(x,[d,m],h,y,g),b=ge({inputs:{x:w},backend:e,attrs:{shape:a}});return e.disposeData(m.dataId),e.disposeData(d.dataId),e.disposeData(w.dataId),b}var GM={kernelName:Yu,backendName:"webgpu",kernelFunc:f5};var wA=class{constructor(t,e){this.outputShape=[],this.variableNames=["sortedSequence","values"],this.uniforms="numInputs : i32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.side=e,this.shaderKey=`search_sorted_${e}`}getUserCode(){return`
      fn findBound(batch: i32, value: f32) -> i32 {
        var left = i32(0);
        var right = uniforms.numInputs;
        while (left < right) {
          var mid = (left + right) / 2;
          if (getSortedSequence(batch, mid) ${this.side==="left"?"<":"<="} value) {
            left = mid + 1;
          } else {
            right = mid;
          }
        }
        return right;
      }

      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let value = getValuesByOutputIndex(index);
          setOutputAtIndexI32(index, findBound(coords[0], value));
        }
      }
    `}};function m5(r){let{inputs:t,backend:e,attrs:n}=r,{sortedSequence:o,values:s}=t,{side:a}=n,u=new wA([s.shape[0],s.shape[1]],a),l=[{type:"int32",data:[o.shape[1]]}];return e.runWebGPUProgram(u,[o,s],"int32",l)}var UM={kernelName:Ju,backendName:"webgpu",kernelFunc:m5};var bA=class{constructor(t,e,n){this.variableNames=["c","a","b"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.cRank=t,this.rank=n,this.shaderKey="select"}getUserCode(){let t,e;if(this.rank>4)throw Error(`Where for rank ${this.rank} is not yet supported`);if(this.rank===1)e="resRC",t="resRC";else{let o=["resRC.x","resRC.y","resRC.z","resRC.w"],s=[],a=[];for(let u=0;u<this.outputShape.length;u++)a.push(`${o[u]}`),u<this.cRank&&s.push(`${o[u]}`);t=s.join(),e=a.join()}return`
      ${J("index")} {
        if (index < uniforms.size) {
          let resRC = getCoordsFromIndex(index);
          let cVal = getC(${t});
          if (cVal >= 1.0) {
            setOutputAtIndex(index, getA(${e}));
          } else {
            setOutputAtIndex(index, getB(${e}));
          }
        }
      }
    `}};function d5(r){let{inputs:t,backend:e}=r,{condition:n,t:o,e:s}=t,a=new bA(n.shape.length,o.shape,o.shape.length);return e.runWebGPUProgram(a,[n,o,s],ar(o.dtype,s.dtype))}var VM={kernelName:bp,backendName:"webgpu",kernelFunc:d5};var h5=Re({opType:ie.SELU}),HM={kernelName:Zu,backendName:"webgpu",kernelFunc:h5};var g5=Re({opType:ie.SIGMOID}),qM={kernelName:ri,backendName:"webgpu",kernelFunc:g5};var A5=Re({opType:ie.SIGN}),KM={kernelName:tl,backendName:"webgpu",kernelFunc:A5};var y5=Re({opType:ie.SIN}),jM={kernelName:"Sin",backendName:"webgpu",kernelFunc:y5};var x5=Re({opType:ie.SINH}),YM={kernelName:el,backendName:"webgpu",kernelFunc:x5};var I5=Re({opType:ie.SOFTPLUS}),XM={kernelName:rl,backendName:"webgpu",kernelFunc:I5};var CA=class{constructor(t,e,n,o,s,a){this.variableNames=["x"],this.outputShape=[],this.uniforms="",this.workgroupSize=[64,1,1],this.size=!0;let u=new Array(o.length);for(let l=0;l<u.length;l++)u[l]=o[s[l]];this.outputShape=u,this.newDim=s,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.xShape=t,this.paddedXShape=e,this.uniforms+=`reshapedPaddedXShape : ${Rt(o.length)}, paddedXShapeStrides : ${Rt(a)}, `,n.map((l,i)=>{this.uniforms+=` pad${i} : vec2<i32>,`}),this.shaderKey=`spaceToBatchND_${s}`}getUserCode(){let t=Rt(this.outputShape.length),e=Iw(this.newDim);return`
      ${jm(this.paddedXShape,"PaddedX")}
      ${J("index")} {
        if(index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let switchedIndex = getIndexFromCoords${this.outputShape.length}D(${t}(${e}), uniforms.reshapedPaddedXShape);
          let paddedCoords = getPaddedXCoordsFromIndex(switchedIndex);
          ${_w(this.xShape,!0)}
        }
      }
    `}};var w5=r=>{let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,paddings:a}=n;I.assert(o.shape.length<=4,()=>"spaceToBatchND for rank > 4 with a WebGPU backend not implemented yet");let u=s.reduce((y,x)=>y*x),l=[[0,0]];l.push(...a);for(let y=1+s.length;y<o.shape.length;++y)l.push([0,0]);let i=l.map((y,x)=>y[0]+o.shape[x]+y[1]),c=C.getReshaped(i,s,u,!1),p=C.getPermuted(c.length,s.length,!1),f=C.getReshapedPermuted(i,s,u,!1),m=I.computeStrides(i),d=new CA(o.shape,i,l,c,p,m.length),h=[{type:"int32",data:c},{type:"int32",data:m}];l.map(y=>h.push({type:"int32",data:[y[0],y[1]]}));let g=e.runWebGPUProgram(d,[o],o.dtype,h),A=ge({inputs:{x:g},backend:e,attrs:{shape:f}});return e.disposeData(g.dataId),A},JM={kernelName:Cp,backendName:"webgpu",kernelFunc:w5};var SA=class{constructor(t,e,n){this.variableNames=["input","indices","segmentIds"],this.outputShape=[],this.uniforms="segmentSize : i32, sparseSize : i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=t,this.type=n,this.dispatchLayout=ne([e]),this.dispatch=Z(this.dispatchLayout,[e],this.workgroupSize),this.shaderKey="sparseSegmentSum"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.sparseSize) {
        let indexInSegmentIds = index / uniforms.segmentSize;
        let indexInSegment = index % uniforms.segmentSize;
        let indexInInput = indices[indexInSegmentIds];
        let segmentId = segmentIds[indexInSegmentIds];

        let value = input[indexInInput * uniforms.segmentSize + indexInSegment];
        let outIndex = segmentId * uniforms.segmentSize + indexInSegment;
        ${Fn("&result[outIndex]","value",this.type)}
      }
    }
  `}},kA=class{constructor(t,e){this.variableNames=["segmentIds"],this.outputShape=[],this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=[t],this.dispatchLayout=ne(e),this.dispatch=Z(this.dispatchLayout,e,this.workgroupSize),this.shaderKey="sparseSegmentIdCountProgram"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.segmentIdsShape) {
        let segmentId = segmentIds[index];
        ${Fn("&result[segmentId]","1","int32")}
      }
    }
  `}},vA=class{constructor(t,e){this.variableNames=["segmentSum","sameSegmentIdCount"],this.outputShape=[],this.uniforms="segmentSize : i32",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.type=e,this.dispatchLayout=ne(t),this.dispatch=Z(this.dispatchLayout,t,this.workgroupSize),this.shaderKey="sparseSegmentMean"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.size) {
        let segmentId = index / uniforms.segmentSize;
        let count = sameSegmentIdCount[segmentId];
        if (count != 0) {
          ${this.type==="float32"?"setOutputAtIndex(index, segmentSum[index] / f32(count));":"setOutputAtIndexI32(index, segmentSum[index] / count);"}
        }
      }
    }
  `}};function EA(r,t,e,n=!1,o){let a=I.sizeFromShape(r.shape)/r.shape[0],u=r.dtype,l=I.sizeFromShape(t.shape),i=o.readSync(e.dataId),p=l>0?i[l-1]+1:0,f,m=r.shape.slice();m[0]=p;let d=l*a,h=zt({backend:o,attrs:{shape:m,value:0,dtype:u}});f=new SA(m,d,u);let g=[{type:"int32",data:[a]},{type:"int32",data:[d]}],A=o.runWebGPUProgram(f,[r,t,e],u,g,h);if(n)return A;let y=zt({backend:o,attrs:{shape:[p],value:0,dtype:"int32"}});f=new kA(p,e.shape);let x=o.runWebGPUProgram(f,[e],"int32",null,y),w=zt({backend:o,attrs:{shape:m,value:0,dtype:u}});f=new vA(m,u),g=[{type:"int32",data:[a]}];let b=o.runWebGPUProgram(f,[A,x],u,g,w);return o.disposeData(A.dataId),o.disposeData(x.dataId),b}function b5(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;return EA(n,o,s,!1,e)}var ZM={kernelName:Sp,backendName:"webgpu",kernelFunc:b5};function C5(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;return EA(n,o,s,!0,e)}var e3={kernelName:kp,backendName:"webgpu",kernelFunc:C5};var DA=class{constructor(t,e){this.variableNames=["A"],this.workgroupSize=[64,1,1],this.size=!0;let n=new Array(t.length);for(let o=0;o<n.length;o++)n[o]=t[o]*e[o];this.outputShape=n,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.rank=this.outputShape.length,this.shaderKey="tile"}getUserCode(){let t=S5(this.rank,"uniforms.");return`
      ${J("index")} {
        if (index < uniforms.size) {
          let resRC = getCoordsFromIndex(index);
          setOutputAtIndex(index, getA(${t}));
        }
      }
    `}};function S5(r,t=""){if(r>=5)throw Error(`Tile for rank ${r} is not yet supported`);if(r===1)return`(resRC % ${t}aShape)`;let e=["resRC.x","resRC.y","resRC.z","resRC.w"],n=[];for(let o=0;o<r;o++)n.push(`(${e[o]} % ${t}aShape[${o}])`);return n.join()}function sd(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reps:s}=n;if(e.shouldExecuteOnCPU([o])||o.dtype==="string"||o.shape.length>=5){let l=e.readSync(o.dataId),i=o.dtype==="string"?l.map(f=>I.decodeString(f)):l,c=_e(o.shape,o.dtype,i),p=d_(c,s);return e.makeTensorInfo(p.shape,p.dtype,p.values)}let a=new DA(o.shape,s);return e.runWebGPUProgram(a,[o],o.dtype)}var t3={kernelName:zo,backendName:"webgpu",kernelFunc:sd};function k5(r){let{inputs:t,backend:e,attrs:n}=r,{sparseIndices:o,sparseValues:s,defaultValue:a}=t,{outputShape:u}=n,{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=C.calculateShapes(s,o,u),m=!1;if(s.dtype==="string"){let T=e.bufferSync(o),M=e.bufferSync(s),k=I.decodeString(e.readSync(a.dataId)[0]),D=u_(T,M,u,f,c,i,l,p,k,m);return e.makeTensorInfo(u,D.dtype,D.values)}let d=[f/c,c],h=ge({inputs:{x:o},backend:e,attrs:{shape:[i,l]}}),g=s.shape.length?ge({inputs:{x:s},backend:e,attrs:{shape:[i,c]}}):tr({inputs:{x:s},backend:e}),A=g.dtype,y=e.makeTensorInfo([],A,I.makeZerosTypedArray(1,A)),x=ge({inputs:{x:a},backend:e,attrs:{shape:Array(d.length).fill(1)}}),w=sd({inputs:{x},backend:e,attrs:{reps:d}}),b=I.sizeFromShape([i,c]),v=[{type:"int32",data:[l]},{type:"int32",data:p},{type:"int32",data:[b]}];switch(i){case 0:break;case 1:{let T=new bs([i,c],l,h.shape.length,g.shape.length,p,d,A,m);e.runWebGPUProgram(T,[g,h],A,v,w)}break;default:{let T=new bs([i,c],l,h.shape.length,y.shape.length,p,d,A,m);e.runWebGPUProgram(T,[y,h],A,v,w)}{let T=new bs([i,c],l,h.shape.length,g.shape.length,p,d,A);e.runWebGPUProgram(T,[g,h],A,v,w)}}let E=ge({inputs:{x:w},backend:e,attrs:{shape:u}});return e.disposeData(h.dataId),e.disposeData(g.dataId),e.disposeData(x.dataId),e.disposeData(y.dataId),e.disposeData(w.dataId),E}var r3={kernelName:ol,backendName:"webgpu",kernelFunc:k5};function v5(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{numOrSizeSplits:s,axis:a}=n,u=I.parseAxisParam(a,o.shape)[0],l=C.prepareSplitSize(o,s,u),i=o.shape.length,c=new Array(i).fill(0),p=o.shape.slice();return l.map(f=>{let m=[...p];m[u]=f;let d=qo({inputs:{x:o},backend:e,attrs:{begin:c,size:m}});return c[u]+=f,d})}var n3={kernelName:Hi,backendName:"webgpu",kernelFunc:v5};var E5=Re({opType:ie.SQRT}),o3={kernelName:ni,backendName:"webgpu",kernelFunc:E5};var s3={kernelName:vp,backendName:"webgpu",kernelFunc:({inputs:r,backend:t})=>{let{x:e}=r,n=t,o=new $n(e.shape,ie.SQUARE);return n.runWebGPUProgram(o,[e],e.dtype)}};var D5=ft({opType:ve.SQUARED_DIFFERENCE}),i3={kernelName:sl,backendName:"webgpu",kernelFunc:D5};function B5({inputs:r,attrs:t,backend:e}){let{x:n}=r,o=new $n(n.shape,ie.STEP,"stepAlpha : f32,"),s=[{type:"float32",data:[t.alpha]}];return e.runWebGPUProgram(o,[n],n.dtype,s)}var a3={kernelName:ds,backendName:"webgpu",kernelFunc:B5};var BA=class{constructor(t){this.variableNames=["x"],this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]);let e=Rt(this.outputShape.length);this.uniforms=`begin : ${e},  strides : ${e}, `,this.shaderKey="stridedSlice"}getUserCode(){let t=this.outputShape.length,e="";if(t===1)e="coords * uniforms.strides + uniforms.begin";else{let o=0;e=this.outputShape.map((s,a)=>(o++,this.outputShape.length===1?`coords * uniforms.strides[${a}] + uniforms.begin[${a}]`:`coords[${o-1}] * uniforms.strides[${a}] + uniforms.begin[${a}]`)).join(",")}return`
       ${J("index")} {
         if (index < uniforms.size) {
           let coords = getCoordsFromIndex(index);
           setOutputAtIndex(index, getX(${e}));
         }
       }
     `}};function R5(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,end:a,strides:u,beginMask:l,endMask:i,ellipsisMask:c,newAxisMask:p,shrinkAxisMask:f}=n,{finalShapeSparse:m,finalShape:d,isIdentity:h,sliceDim0:g,isSimpleSlice:A,begin:y,end:x,strides:w}=er.sliceInfo(o.shape,s,a,u,l,i,c,p,f),b;if(h)b=ge({inputs:{x:o},backend:e,attrs:{shape:d}});else if(g||A){I.assert(o.shape.length>=1,()=>`Input must have rank at least 1, got: ${o.shape.length}`);let v=er.computeOutShape(y,x,w),E=qo({inputs:{x:o},backend:e,attrs:{begin:y,size:v}});b=ge({inputs:{x:E},backend:e,attrs:{shape:d}}),e.disposeData(E.dataId)}else if(e.shouldExecuteOnCPU([o])){let E=e.readSync(o.dataId),T=_e(o.shape,o.dtype,E),M=p_(m,T,w,y);b=e.makeTensorInfo(d,o.dtype,M.values)}else{let E=new BA(m),T=[{type:"int32",data:y},{type:"int32",data:w}],M=e.runWebGPUProgram(E,[o],o.dtype,T);b=ge({inputs:{x:M},backend:e,attrs:{shape:d}}),e.disposeData(M.dataId)}return b}var u3={kernelName:il,backendName:"webgpu",kernelFunc:R5};function T5(r){let{inputs:t,backend:e,attrs:n}=r,{separator:o,nGramWidths:s,leftPad:a,rightPad:u,padWidth:l,preserveShortSequences:i}=n,{data:c,dataSplits:p}=t,f=e.readSync(c.dataId),m=e.readSync(p.dataId),[d,h]=f_(f,m,o,s,a,u,l,i);return[e.makeTensorInfo([d.length],"string",d),e.makeTensorInfo(p.shape,"int32",h)]}var l3={kernelName:Ep,backendName:"webgpu",kernelFunc:T5};var _5=ft({opType:ve.SUB,cpuKernelImpl:m_,supportsComplex:!0}),c3={kernelName:"Sub",backendName:"webgpu",kernelFunc:_5};var N5=Re({opType:ie.TAN}),p3={kernelName:"Tan",backendName:"webgpu",kernelFunc:N5};var M5=Re({opType:ie.TANH}),f3={kernelName:al,backendName:"webgpu",kernelFunc:M5};function F5(r){let{inputs:t,backend:e,attrs:n}=r,{tensor:o,indices:s,updates:a}=t,{}=n,{sliceRank:u,numUpdates:l,sliceSize:i,strides:c,outputSize:p}=C.calculateShapes(a,s,o.shape),f=[p/i,i];if(p===0)return e.makeTensorInfo(o.shape,s.dtype);let m=[],d=ge({inputs:{x:s},backend:e,attrs:{shape:[l,u]}});m.push(d);let h=ge({inputs:{x:a},backend:e,attrs:{shape:[l,i]}});m.push(h);let g=ge({inputs:{x:o},backend:e,attrs:{shape:f}});m.push(g);let A=sd({inputs:{x:g},backend:e,attrs:{reps:Array(f.length).fill(1)}}),y=new bs([l,i],u,d.shape.length,h.shape.length,c,f,o.dtype,!1),x=I.sizeFromShape([l,i]),w=[{type:"int32",data:[u]},{type:"int32",data:c},{type:"int32",data:[x]}],b=e.runWebGPUProgram(y,[h,d],g.dtype,w,A);m.push(b);let v=ge({inputs:{x:b},backend:e,attrs:{shape:o.shape}});return m.forEach(E=>e.disposeData(E.dataId)),v}var m3={kernelName:Xu,backendName:"webgpu",kernelFunc:F5};var RA=class{constructor(t){this.variableNames=["x","indices"],this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms=`inputSize : i32, firstPass : i32, negativeInf : f32,
        dir : i32, inc : i32,`,this.shaderKey="swap"}getUserCode(){return`
        ${J("index")} {
          if (index < uniforms.size) {
            let outC = getCoordsFromIndex(index);
            let batch = outC[0];
            let elemIdx = outC[1];
            // We compare elements pair-wise within a group of size 2 * inc.
            // The comparing rule for each group alternates between ascending
            // and descending. Within each group, we compare each pair at
            // positions i and i+inc. To decide whether an element at position i
            // is x0 or x1, we mod it by 2 * inc, if the result is smaller than
            // inc, it is in the first half of the group, we denote it as x0,
            // otherwise we denote it as x1.
            // For example, as shown in the Bitonic top K paper referenced
            // above, Figure5(a) shows that element[1] is in the second half of
            // the group when group size is 2, but it is in the first half of
            // the group when group size is 4.
            let isFirstInPair = elemIdx % (2 * uniforms.inc) < uniforms.inc;
            var i = 0;
            if (isFirstInPair) {
              i = elemIdx;
            } else {
              i = elemIdx - uniforms.inc;
            }

            var i0 = 0;
            if (uniforms.firstPass == 1) {
              i0 = i;
            } else {
              i0 = i32(getIndices(batch, i));
            }

            var i1 = 0;
            if (uniforms.firstPass == 1) {
              i1 = i + uniforms.inc;
            } else {
              i1 = i32(getIndices(batch, i + uniforms.inc));
            }

            var x0 = f32(0.0);
            var x1 = f32(0.0);
            if (i0 < uniforms.inputSize) {
              x0 = getX(batch, i0);
            } else {
              x0 = uniforms.negativeInf;
            }
            if (i1 < uniforms.inputSize) {
              x1 = getX(batch, i1);
            } else {
              x1 = uniforms.negativeInf;
            }

            let reverse = elemIdx % (2 * uniforms.dir) >= uniforms.dir;
            let isGreater = x0 > x1 || (x0 == x1 && i1 > i0);
            if (reverse == isGreater) {
              // Elements in opposite order of direction
              let iTemp = i0;
              i0 = i1;
              i1 = iTemp;
            }
            if (isFirstInPair) {
              setOutputAtIndex(index, f32(i0));
            } else {
              setOutputAtIndex(index, f32(i1));
            }
          }
        }
      `}},TA=class{constructor(t){this.variableNames=["x","indices"],this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms="inputSize : i32, firstPass : i32, k : i32,",this.shaderKey="merge"}getUserCode(){return`
        ${J("index")} {
          if (index < uniforms.size) {
            let outC = getCoordsFromIndex(index);
            let batch = outC[0];
            let elemIdx = outC[1];
            // The output size is half of the previous size.
            // If the previous sequence is | | | | _ _ _ _  | | | |  _ _ _ _
            // (k=4), we only need to output the indices at positions |, the
            // indices at positions _ can be thrown away, see Figure5(b) After
            // Phase 2 (Merge phase) in the Bitonic Top K paper referenced
            // above.
            // For example, the paper shows we only need to output the orange
            // bars. The output sequence should look like this | | | | | | | |.
            // Because the sequence is halved, to map the output index back to
            // the previous sequence to find the corresponding value, we need
            // to double the index. When we double the index, we basically
            // interpolate a position, so 2i looks like
            // | _ | _ | _ | _ | _ | _ | _. We move the | to the first k
            // position of each 2k positions by - elemIdx % k. E.g. for output
            // at index 4,5,6,7, we want to get the corresponding element at
            // original index 8,9,10,11, for output at index 8,9,10,11,
            // we want to get the corresponding element at original index
            // 16,17,18,19, so on and so forth.

            var i = 0;
            if (elemIdx < uniforms.k) {
              i = elemIdx;
            } else {
              i = elemIdx * 2 - elemIdx % uniforms.k;
            }
            var i0 = 0;
            if (uniforms.firstPass == 1) {
              i0 = i;
            } else {
              i0 = i32(getIndices(batch, i));
            }
            var i1 = 0;
            if (uniforms.firstPass == 1) {
              i1 = i + uniforms.k;
            } else {
              i1 = i32(getIndices(batch, i + uniforms.k));
            }

            let x0 = getX(batch, i0);
            var x1 = f32(0.0);
            if (i1 < uniforms.inputSize) {
              x1 = getX(batch, i1);
            } else {
              x1 = x0;
            }

            if (x0 >= x1) {
              setOutputAtIndex(index, f32(i0));
            } else {
              setOutputAtIndex(index, f32(i1));
            }
          }
        }
      `}};function gf(r,t){t!==null&&r.disposeData(t.dataId)}function d3(r){let t=1;for(;t<r;)t*=2;return t}function P5(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{k:s,sorted:a}=n,u=o.shape,l=u[u.length-1];if(e.shouldExecuteOnCPU([o])){let b=e.readSync(o.dataId),[v,E]=h_(b,u,o.dtype,s,a);return[e.makeTensorInfo(v.shape,v.dtype,v.values),e.makeTensorInfo(E.shape,E.dtype,E.values)]}if(s===0)return u[u.length-1]=0,[e.makeTensorInfo(u,o.dtype,[]),e.makeTensorInfo(u,"int32",[])];if(l===1)return[o,zt({attrs:{shape:u,dtype:"int32",value:0},backend:e})];let c=I.sizeFromShape(u)/l,p=ge({inputs:{x:o},attrs:{shape:[c,l]},backend:e}),f=d3(s),m=d3(l),d=null,h=()=>d===null?[p,p]:[p,d],g=(b,v,E)=>{let T=h(),M=new RA(E),D=[{type:"int32",data:[l]},{type:"int32",data:[d===null?1:0]},{type:"float32",data:[Number.NEGATIVE_INFINITY]},{type:"int32",data:[b]},{type:"int32",data:[v]}],_=d;d=e.runWebGPUProgram(M,T,"int32",D),gf(e,_)};for(let b=1;b<f;b*=2){let v=b*2;for(let E=b;E>=1;E/=2)g(v,E,[c,m])}for(let b=m;b>f;b/=2){let v=h(),E=new TA([c,b/2]),M=[{type:"int32",data:[l]},{type:"int32",data:[d===null?1:0]},{type:"int32",data:[f]}],k=d;d=e.runWebGPUProgram(E,v,"int32",M),gf(e,k);let D=f/2,_=D*2;for(let R=D;R>=1;R/=2)g(_,R,d.shape)}let A=d;d=qo({inputs:{x:d},backend:e,attrs:{begin:0,size:[c,s]}}),gf(e,A);let y=Rw({inputs:{x:p,indices:d},backend:e,attrs:{axis:1,batchDims:1}});gf(e,p);let x=u.slice(0,-1);x.push(s),A=d,d=ge({inputs:{x:d},attrs:{shape:x},backend:e}),gf(e,A);let w=y;return y=ge({inputs:{x:y},attrs:{shape:x},backend:e}),gf(e,w),[y,d]}var h3={kernelName:ul,backendName:"webgpu",kernelFunc:P5};var _A=class{constructor(t){this.variableNames=["Image","Transforms"],this.uniforms="interpolationModeId : i32, fillModeId : i32, fillValue : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="transform"}getUserCode(){return`
          fn mapCoord(outCoord : f32, len : f32) -> f32{
            var inCoord = outCoord;
            if(uniforms.fillModeId == 2) {
              if (inCoord < 0.0) {
                if (len <= 1.0) {
                  inCoord = 0.0;
                } else {
                  let sz2 = 2.0 * len;
                  if (inCoord < sz2) {
                    inCoord = sz2 * f32(i32(f32(-inCoord / sz2))) +
                    inCoord;
                  }
                  if (inCoord < -len) {
                    inCoord = inCoord + sz2;
                  } else {
                    inCoord = -inCoord - 1.0;
                  }
                }
              } else if (inCoord > len - 1.0) {
                if (len <= 1.0) {
                  inCoord = 0.0;
                } else {
                  let sz2 = 2.0 * len;
                  inCoord = inCoord - sz2 * f32(i32(f32(inCoord / sz2)));
                  if (inCoord >= len) {
                    inCoord = sz2 - inCoord - 1.0;
                  }
                }
              }
              return clamp(inCoord, 0.0, len - 1.0);
            } else if (uniforms.fillModeId == 3) {
              if (inCoord < 0.0) {
                if (len <= 1.0) {
                  inCoord = 0.0;
                } else {
                  let sz = len - 1.0;
                  inCoord = inCoord + len * (f32(i32(f32(-inCoord / sz))) + 1.0);
                }
              } else if (inCoord > len - 1.0) {
                if (len <= 1.0) {
                  inCoord = 0.0;
                } else {
                  let sz = len - 1.0;
                  inCoord = inCoord - len * f32(i32(f32(inCoord / sz)));
                }
              }
              return clamp(inCoord, 0.0, len - 1.0);
            } else if (uniforms.fillModeId == 4) {
              return clamp(outCoord, 0.0, len - 1.0);
            }
            return outCoord;
          }
          fn readWithFillValue(batch : i32, coordY : i32, coordX : i32,
            channel : i32) -> f32 {
            var outputValue : f32;
            if (0 <= coordY && coordY < uniforms.imageShape[1] && 0 <= coordX && coordX < uniforms.imageShape[2]) {
                outputValue = getImage(batch, coordY, coordX, channel);
            } else {
              outputValue = uniforms.fillValue;
            }
            return outputValue;
          }

          ${J("index")} {
            if (index < uniforms.size) {
              let coords = getCoordsFromIndex(index);
              var outputValue : f32;
              let batch = coords[0];
              let x = coords[2];
              let y = coords[1];
              let channel = coords[3];
              let xf = f32(x);
              let yf = f32(y);
              let a1 = getTransforms(batch, 0);
              let a2 = getTransforms(batch, 1);
              let a3 = getTransforms(batch, 2);
              let b1 = getTransforms(batch, 3);
              let b2 = getTransforms(batch, 4);
              let b3 = getTransforms(batch, 5);
              let c1 = getTransforms(batch, 6);
              let c2 = getTransforms(batch, 7);
              let projection = c1 * xf + c2 * yf + 1.0;
              if (projection == 0.0) {
                outputValue = uniforms.fillValue;
              } else {
                let inX = (a1 * xf + a2 * yf + a3) / projection;
                let inY = (b1 * xf + b2 * yf + b3) / projection;
                let mapX = mapCoord(inX, f32(uniforms.imageShape[2]));
                let mapY = mapCoord(inY, f32(uniforms.imageShape[1]));

                if (uniforms.interpolationModeId == 1) {
                  let coordY = i32(round(mapY));
                  let coordX = i32(round(mapX));
                  outputValue = readWithFillValue(batch, coordY, coordX,
                    channel);
                } else {
                  let yFloor = floor(mapY);
                  let xFloor = floor(mapX);
                  let yCeil = yFloor + 1.0;
                  let xCeil = xFloor + 1.0;
                  let valueYFloor = (xCeil - mapX) *
                  readWithFillValue(batch, i32(yFloor), i32(xFloor), channel) +
                  (mapX - xFloor) *
                  readWithFillValue(batch, i32(yFloor), i32(xCeil), channel);
                  let valueYCeil = (xCeil - mapX) *
                  readWithFillValue(batch, i32(yCeil), i32(xFloor), channel) +
                  (mapX - xFloor) *
                  readWithFillValue(batch, i32(yCeil), i32(xCeil), channel);
                  outputValue = (yCeil - mapY) * valueYFloor +
                  (mapY - yFloor) * valueYCeil;
                }
              }
              setOutputAtIndex(index, outputValue);
            }
          }
        `}};function $5(r){let{inputs:t,backend:e,attrs:n}=r,{image:o,transforms:s}=t,{interpolation:a,fillMode:u,fillValue:l,outputShape:i}=n,[c,p,f,m]=o.shape,[d,h]=i??[p,f],g=[c,d,h,m],A=new _A(g),y=a==="nearest"?1:2,x;switch(u){case"constant":x=1;break;case"reflect":x=2;break;case"wrap":x=3;break;case"nearest":x=4;break;default:x=1;break}let w=[{type:"int32",data:[y]},{type:"int32",data:[x]},{type:"float32",data:[l]}];return e.runWebGPUProgram(A,[o,s],"float32",w)}var g3={kernelName:ll,backendName:"webgpu",kernelFunc:$5};function L5(r){let{inputs:t,backend:e,attrs:n}=r,{value:o}=t,{axis:s}=n;s<0&&(s+=o.shape.length);let a=o,u=a.shape.length,l=o.shape[s],i=new Array(u-1),c=0;for(let h=0;h<u;h++)h!==s&&(i[c++]=a.shape[h]);let p=[],f=new Array(u).fill(0),m=a.shape.slice();m[s]=1;let d=new Array(l);for(let h=0;h<d.length;h++){f[s]=h;let g=qo({inputs:{x:a},backend:e,attrs:{begin:f,size:m}}),A=ge({inputs:{x:g},backend:e,attrs:{shape:i}});d[h]=A,p.push(g)}return p.forEach(h=>e.disposeData(h.dataId)),d}var A3={kernelName:qi,backendName:"webgpu",kernelFunc:L5};var NA=class{constructor(t,e,n){if(this.outputShape=[],this.variableNames=["x","segmentIds"],this.uniforms="numSegments : i32, xSize: i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=e,this.dispatchLayout=ne(t),this.dispatch=Z(this.dispatchLayout,t,this.workgroupSize),n!=="float32"&&n!=="int32")throw new Error(`UnsortedSegmentSum only supports float32 and int32
              types, does not support ${n} type.`);this.type=n,this.shaderKey="unsortedSegmentSum"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.xSize) {
        let coords = getXCoordsFromIndex(index);
        let b = coords[0];
        let inCol = coords[1];

        let segmentId = i32(getSegmentIds(inCol));
        if (segmentId >= 0) {
          let flatIndex = b * uniforms.numSegments + segmentId % uniforms.numSegments;
          let value = getX(b, inCol);

          ${Fn("&result[flatIndex]","value",this.type)}
        }
      }
    }
  `}};function O5(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,segmentIds:s}=t,{numSegments:a}=n,u=o.shape.length,l=[],i=0,c=C.getAxesPermutation([i],u),p=o;c!=null&&(p=sn({inputs:{x:o},backend:e,attrs:{perm:c}}),l.push(p),i=C.getInnerMostAxes(1,u)[0]);let f=C.segment_util.computeOutShape(p.shape,i,a),m=I.sizeFromShape([p.shape[i]]),d=ge({inputs:{x:p},backend:e,attrs:{shape:[-1,m]}});l.push(d);let h=o.dtype,g=[d.shape[0],a],A=zt({backend:e,attrs:{shape:g,value:0,dtype:h}}),y=new NA(d.shape,g,h),x=[{type:"int32",data:[a]},{type:"int32",data:[I.sizeFromShape(d.shape)]}],w=e.runWebGPUProgram(y,[d,s],h,x,A),b=ge({inputs:{x:w},backend:e,attrs:{shape:f}});l.push(w);let v=b;if(c!=null){l.push(b);let E=C.getUndoAxesPermutation(c);v=sn({inputs:{x:v},backend:e,attrs:{perm:E}})}return l.forEach(E=>e.disposeData(E.dataId)),v}var y3={kernelName:rh,backendName:"webgpu",kernelFunc:O5};var Q5=[MT,A_,y_,x_,I_,w_,C_,S_,k_,v_,E_,D_,B_,R_,T_,M_,F_,P_,$_,L_,Q_,z_,W_,H_,q_,K_,PT,Y_,J_,Z_,eN,tN,rN,nN,oN,sN,iN,aN,cN,pN,fN,mN,hN,gN,dN,AN,yN,xN,IN,wN,SN,kN,vN,EN,DN,BN,RN,TN,_N,_T,NN,PN,MN,FN,$N,LN,ON,QN,zN,WN,GN,FT,UN,X_,VN,HN,qN,KN,jN,YN,XN,ZN,JN,eM,tM,rM,oM,sM,__,iM,aM,cM,uM,lM,pM,N_,fM,mM,dM,hM,AM,bN,yM,xM,IM,G_,wM,SM,kM,vM,EM,DM,BM,RM,U_,TM,_M,NM,MM,NT,FM,PM,$M,LM,OM,QM,zM,WM,GM,UM,VM,HM,qM,KM,jM,YM,O_,a3,u3,l3,gM,XM,JM,ZM,e3,r3,n3,o3,s3,i3,c3,CN,p3,f3,m3,t3,h3,g3,b_,A3,y3,bM];for(let r of Q5)je(r);function Kr({shape:r}){return I.sizeFromShape(r)}function Af(r,t,e,n){return fo(t,wm()).kernelFunc({inputs:e,attrs:n,backend:r})}var aa="NashLeaky",tc="NashLeakyGrad",ua="NashDropout",rc="NashDropoutGrad",la="NashConv",ca="NashConvTranspose",di="NashConvLeaky",hi="NashConvTransposeLeaky",pa="NashBatchNorm",nc="NashBatchNormGrad",fa="NashMeanSoftplus",oc="NashMeanSoftplusGrad",yf="NashAdam",to="ChannelSum",ma="Threefry",gi="NashTranslate";function On(r,t=1){return{count:r,per:Math.max(1,Math.floor(32768/t))}}function MA(r,t){return{count:r,per:8*Math.max(1,Math.floor(32768/t/8))}}function xf(r,t,e,{rows:n,channels:o,sums:s=1}){let a=s*o,u=MA(n,o),l=Math.ceil(u.count/u.per),i=new Float64Array;return r.withScratch(8*a*l,c=>{r.run(t,[c,...e,o],u),r.kernels.addChunks(c,l,a),i=r.doubles(c,a).slice()}),i}var Cs=class extends RangeError{constructor(e){super(`Memory does not suffice for ${e}`);this.what=e}what;name="OutOfMemoryError"},FA=class extends Error{constructor(e){super(`Cannot go on computing as the GPU was lost (${e}): start again from what was saved, on wasm if it happens again`);this.reason=e}reason;name="DeviceLostError"},PA=class extends Error{constructor(e){super(`Cannot trust the GPU's results as it refused an operation (${e}): update its driver, or use wasm`);this.reason=e}reason;name="DeviceError"};var x3=["AGFzbQEAAAAB0wIWYAN/f38Bf2AHf39/f39/fwBgCn9/f39/f39/f38AYAR/f39/AX9gBn9/f39/fwBgE39/f39/f39/f39/","f39/f39/f38AYAh/f39/f39/fwBgAAF/YAh/f39/f39/fwF/YBl/f39/f39/f39/f39/f39/f39/f39/f39/AGAMf39/f39/","f39/f39/AGAFf39/f38Bf2AZf39/f39/f39/f39/f39/f39/f31/f39/fwBgC39/f399fX9/f39/AGAVf39/f39/f39/f39/","f39/f39/f39/AGAJf39/f39/f39/AGAGf39/fX9/AGAPf39/f39/f319fX19fX9/AGARf39/f39/f39/f39/f39/f38AYBt/","f39/f39/f39/f39/f39/f39/f39/f39/f38AYBp/f39/f39/f39/f39/f39/f39/f39/f39/fwBgA39/fwACEgEDZW52Bm1l","bW9yeQIBAYCABAMlJAcICQIECgALBQMDAAUMAg0BAwAADg8QEQEBEhMAFAYCBAEGFQf9Ax8JYWRkQ2h1bmtzACMPY2hhbm5l","bFByb2R1Y3RzACIOY2hhbm5lbFNxdWFyZXMAIQtjaGFubmVsU3VtcwAgD2NvbWJpbmVDaGFubmVscwAfDXNjYWxlQ2hhbm5l","bHMAHghjb252b2x2ZQAdD2NvbnZvbHZlU2NyYXRjaAAcD2NvbnZvbHZlV2luZG93cwAbCnBhY2tGaWx0ZXIAGgRhZGFtABcF","bGVha3kAFghhZGRUaWxlcwAVDmZpbHRlckdyYWRpZW50ABQUZmlsdGVyR3JhZGllbnRCbG9ja3MAExVmaWx0ZXJHcmFkaWVu","dFNjcmF0Y2gAAQxmaWx0ZXJTdHJpcHMAEg9maWx0ZXJUaWxlQnl0ZXMAEQdkcm9wb3V0AA8IdGhyZWVmcnkADgh3aW5vZ3Jh","ZAANDndpbm9ncmFkRmlsdGVyAAwTd2lub2dyYWRGaWx0ZXJCeXRlcwALFXdpbm9ncmFkRmlsdGVyU2NyYXRjaAAAD3dpbm9n","cmFkU2NyYXRjaAAKDXdpbm9ncmFkVGlsZXMACRB3aW5vZ3JhZEdyYWRpZW50AAgXd2lub2dyYWRHcmFkaWVudFNjcmF0Y2gA","BxB3aW5vZ3JhZFN1bUJ5dGVzAAYMd2lub2dyYWRUYXBzAAUTd2lub2dyYWRUYXBzU2NyYXRjaAAACsK6ASQFAEHABQueAQED","f0EBQYACIANtIgogCkEATCIJGyEIQQEgCiAJGyEJIABBEEwEfyAABSAAIAdsIAAgAEEQTBtBBWpBBm1BBmwLIANBAWsgBWwg","B2pBAUGAAiACIANsbSIAIABBAEwbIgAgBiAEIAIgCCACIAhIG0EBa2xqbGxsQQlqQXxxIAAgAiAJIAIgCUgbbCADbCABQQNq","QXxxbGpBEGpBAnQLpAYBFn8gFSIaIAMgC2wgAyAWGyIkQQJ0IhlBD2pBcHFqIiVBwAFqIiYgDUEIakECdGohISAVQQAgGfwL","AEHAAEEEQYCACkEBIAZBBmwgB2wgA2xBAnQiFSAVQQFMG20iFSAVQQRIGyIVIBVBwABKGyEnIAogCiALbCIVIBYbIiJBAWpB","GGwhIyADIBVsISggFyAFbyEfIBcgBW0gBG8hGSAXIAQgBWxtISADQCAXIBhIBEBBACEeA0AgFyAYSCAeICdIcQRAICEgHiAj","bGohLUEAIR0DQCAdQQZIBEAgLSAdQQJ0aiEVAkAgFyAYTgRAIBUgJjYCAEEAIRsDQCAbICJIBEAgFUEYaiIVIBo2AgAgG0EB","aiEbDAELCwwBCyAVIA4gDyAgbCARIBlsaiATaiAQbCASIB9saiAUaiANbEECdGo2AgAgBiAZbCAIaiErIAcgH2wgCWohLCAW","BEAgACABICBsICtqIAJsICxqIANsQQJ0aiEbQQAhHANAIAogHEoEQCAVQRhqIhUgGzYCACAbIAIgA2xBAnRqIRsgHEEBaiEc","DAELCwVBACEbA0AgCiAbSgRAIBsgK2oiHCABSSEuIAAgASAgbCAcaiACbCADbEECdGohKUEAIRwDQCALIBxKBEAgFUEYaiIV","IBwgLGoiKiACSSAucQR/ICkgAyAqbEECdGoFIBoLNgIAIBxBAWohHAwBCwsgG0EBaiEbDAELCwsgF0EBaiEXIB9BAWoiHyAF","RgRAQQAhHyAZQQFqIhUgBEYEfyAgQQFqISBBAAUgFQshGQsLIB1BAWohHQwBCwsgHkEBaiEeDAELCyAMIRVBACEdA0AgDSAd","SgRAQQhBBCANIB1rIhtBBEobIhwgGyAbIBxKGyEpIB1BAnQhKiAcQQhGBEBBACEbA0AgGyAeSARAICEgGyAjbGogIiAkIBUg","KiApICUQGCAbQQFqIRsMAQsLBUEAIRsDQCAbIB5IBEAgISAbICNsaiAiICQgFSAqICkgJRAZIBtBAWohGwwBCwsLIBUgKEEB","aiAcbEECdGohFSAdQQhqIR0MAQsLDAELCwvgAQEGfyAFQQJ0IQ0gByAEIAlrIgUgBSAHShsiBUEAIAlrIgtBACALQQBKGyIL","IAcgByALShsiDiAFIA5KGyEPA0AgAiAKSgRAQQAhBQNAIAUgBkgEQCAFIAhqIgtBAEggAyALTHIEQCAAQQAgByANbPwLAAUg","AEEAIA0gDmwiDPwLACAAIAxqIAEgAyAKbCALaiAEbCAOaiAJaiANbGogDyAOayANbPwKAAAgACANIA9sakEAIAcgD2sgDWz8","CwALIAAgByANbGohACAFQQFqIQUMAQsLIApBAWohCgwBCwsLuQUCCX8PeyAEQQJ0IQkDQCAFQQBKBEAgAiIHIAlqIgogCWoi","CyAJaiIMIAlqIg0gCWohDiADIQb9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAA","AAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhE/0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRX9DAAA","AAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAA","AAAhGf0MAAAAAAAAAAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRsgBCEIA0AgCEEASgRAIAf9CQIAIhwgBv0ABAAi","DyAQ/YUCIRAgHCAG/QAEECIcIBb9hQIhFiAK/QkCACIdIA8gEf2FAiERIB0gHCAX/YUCIRcgC/0JAgAiHSAPIBL9hQIhEiAd","IBwgGP2FAiEYIAz9CQIAIh0gDyAT/YUCIRMgHSAcIBn9hQIhGSAN/QkCACIdIA8gFP2FAiEUIB0gHCAa/YUCIRogDv0JAgAi","HSAPIBX9hQIhFSAdIBwgG/2FAiEbIAdBBGohByAKQQRqIQogC0EEaiELIAxBBGohDCANQQRqIQ0gDkEEaiEOIAZBIGohBiAI","QQFrIQgMAQsLIAAgEP0LBAAgACAW/QsEECAAIAFqIgAgEf0LBAAgACAX/QsEECAAIAFqIgAgEv0LBAAgACAY/QsEECAAIAFq","IgAgE/0LBAAgACAZ/QsEECAAIAFqIgAgFP0LBAAgACAa/QsEECAAIAFqIgAgFf0LBAAgACAb/QsEECAAIAFqIQAgAiAJQQZs","aiECIAVBBmshBQwBCwsLkAkCC38HeyAHIAtBwAVsaiEHIARBAnQiFCACIAJsIANsbCITQQZBBCABQQNGGyIVIBVsbCESA0Ag","CCAJSARAIAggA20iBCACbSERIAQgAm8hECAIIANvIQ9BACEWA0AgFCAWSwRAIAUgCCAUbGogFmohCiAHIQQgFSAVbCENA0Ag","DUEASgRAIAr9AAQAIRcgCiELQQEhDANAIAYgDEoEQCAXIAsgEmoiC/0ABAD95AEhFyAMQQFqIQwMAQsLIAQgF/0LBAAgBEEQ","aiEEIAogE2ohCiANQQFrIQ0MAQsLIAchBCABQQNGBH9BAyEMQQYFQQIhDEEECyIOIQoDQCAKQQBKBEAgDkEGRgRAIAT9AATg","AyEdIAT9DIhFSj+IRUo/iEVKP4hFSj8gBP0ABAD9DAXZBr8F2Qa/BdkGvwXZBr8gBP0ABGAiHCAE/QAEwAEiG/3kASIa/QwF","2QY+BdkGPgXZBj4F2QY+IAT9AASgAiIZIAT9AASAAyIY/eQBIhf95gH9hQL9hQL9CwQAIARB4ABqIgv9DIhFyr6IRcq+iEXK","vohFyr4gHCAb/eUB/QyIRUo+iEVKPohFSj6IRUo+IBkgGP3lAf3mAf2FAv0LBAAgC/0MJrSXvia0l74mtJe+JrSXviAa/Qwm","tJc+JrSXPia0lz4mtJc+IBcgHf2FAv2FAv0LBGAFIAT9AATAASEZIAT9DAAAAD8AAAA/AAAAPwAAAD8gBP0ABEAiGCAE/QAE","gAEiF/3kASAE/QAEAP2FAv0LBAAgBEFAa/0MAAAAPwAAAD8AAAA/AAAAPyAYIBf95QEgGf2FAv0LBAALIARBEGohBCAKQQFr","IQoMAQsLIAciBCEKIAwhDQNAIA1BAEoEQCAOQQZGBEAgBP0ABFAhHSAK/QyIRUo/iEVKP4hFSj+IRUo/IAT9AAQA/QwF2Qa/","BdkGvwXZBr8F2Qa/IAT9AAQQIhwgBP0ABCAiG/3kASIa/QwF2QY+BdkGPgXZBj4F2QY+IAT9AAQwIhkgBP0ABEAiGP3kASIX","/eYB/YUC/YUC/QsEACAKQRBqIgv9DIhFyr6IRcq+iEXKvohFyr4gHCAb/eUB/QyIRUo+iEVKPohFSj6IRUo+IBkgGP3lAf3m","Af2FAv0LBAAgC/0MJrSXvia0l74mtJe+JrSXviAa/QwmtJc+JrSXPia0lz4mtJc+IBcgHf2FAv2FAv0LBBAFIAT9AAQwIRkg","Cv0MAAAAPwAAAD8AAAA/AAAAPyAE/QAEECIYIAT9AAQgIhf95AEgBP0ABAD9hQL9CwQAIAr9DAAAAD8AAAA/AAAAPwAAAD8g","GCAX/eUBIBn9hQL9CwQQCyAEIA5BBHRqIQQgCiAMQQR0aiEKIA1BAWshDQwBCwsgByEEQQAhCgNAIAEgCkoEQEEAIQsDQCAB","IAtKBEAgACACIApsIBFqIAFsIAJsIAIgC2xqIBBqIANsIA9qIBRsaiAWaiAE/QAEAP0LBAAgBEEQaiEEIAtBAWohCwwBCwsg","CkEBaiEKDAELCyAWQRBqIRYMAQsLIAhBAWohCAwBCwsLGgBBBkEEIABBA0YbIgAgAGwgAWwgAmxBAnQLPwAgAiADIAIgA0ob","QQJ0QdAGaiABIAFsIAJsIARsQQJ0IAMgBGxBAnRqQYABakEGQQQgAEEDRhsiACAAbGxqC7glAh1/EXsgDiASIAQgCyAEIAtK","G0ECdEHQBmpBBkEEIABBA0YiABsiDiAObCIOIAsgDWxBAnQiFCAFIAVsIARsIiAgDWxBAnRqQYABamxqbGohEyAMIBEgDiAg","bCALbEECdGxqISIgAAR/IAEhGyACIRIgAyERIAYhHCAHIR0gCCEeIBAhGSAFIRcgIEECdCEpIBNBwAVqIgBBkAFqIhAgBEEC","dCIEIAtBAnQiDCAEIAxLG2oiCCAgIA0iGGxBAnRBQGsiI0EkbGohByAUQUBrISRBBCEVIAlBA2pBBG0hJkEGBSABIRsgAiES","IAMhESAGIRwgByEdIAghHiAQIRkgBSAFIhdsIARsIiBBAnQhKSATQcAFaiIAQZABaiIQIARBAnQiBCALQQJ0IgwgBCAMSxtq","IgggICANIhhsQQJ0QUBrIiNBBHRqIQcgCyANbEECdEFAayEkQQMhFSAJQQJqQQNtISZBBAshFCAKIBVqQQFrIBVtIScgE/0M","AABAPwAAQD8AAEA/AABAP/0LBMAEIBP9DAAAwD8AAMA/AADAPwAAwD/9CwTQBCAT/QwAABA/AAAQPwAAED8AABA//QsE4AQg","E/0MAAAQQAAAEEAAABBAAAAQQP0LBPAEIBP9DAAA2D4AANg+AADYPgAA2D79CwSABSAT/QwAAFhAAABYQAAAWEAAAFhA/QsE","kAUgE/0MAAA0QAAANEAAADRAAAA0QP0LBKAFIBP9DAAAoj8AAKI/AACiPwAAoj/9CwSwBSAQQQAgBCAMIAQgDEsb/AsAICJB","ACAUIBRsICBsIAxs/AsAIA8hIQNAIBkgIUoEQCAYIBkgIWsiASABIBhKGyEaICEgJ28hFiAhICdtICZvIQUgISAmICdsbSEo","IAghAyAHIQtBACEqA0AgGiAqSgRAIBsgEiAobCARbCAEbGohLCAVIBdsIgEgBWwgHGohLSABIBZsIB1qIStBACEfA0AgFyAf","SgRAQQAhJQNAIBcgJUoEQCAAIQ8gBCAXbCIOIBFsIS4CQCAfIC1qIg0gFEEBayAXbCIBaiASSCAlICtqIi8gDXJBAE5xIAEg","L2ogEUhxBEAgLCANIBFsIC9qIARsaiENIBQhBgNAIAZBAEoEQCANIQIgFCEBA0AgAUEASgRAIA8gAjYCACAPQQRqIQ8gAiAO","aiECIAFBAWshAQwBCwsgDSAuaiENIAZBAWshBgwBCwsMAQtBACEBA0AgASAUSARAIA0gASAXbGohDkEAIQIDQCACIBRIBEAg","DyAvIAIgF2xqIi4gEUkgDiASSSIGIAYbBH8gLCAOIBFsIC5qIARsagUgEAs2AgAgD0EEaiEPIAJBAWohAgwBCwsgAUEBaiEB","DAELCwsCQCAUQQRGBEAgI0ECdCEBQQAhDQNAIAQgDUsEQCAAKAIwIA1q/QAEACAAKAIQIA1q/QAEACIy/eUBITMgACgCBCAN","av0ABAAgACgCJCANav0ABAAiNP3lASE1IAAoAhQgDWr9AAQAIjYgNP3kASE3IAAoAjQgDWr9AAQAIDb95QEhOCAAKAIIIA1q","/QAEACAAKAIoIA1q/QAEACI5/eUBITogACgCGCANav0ABAAiOyA5/eQBITwgACgCOCANav0ABAAgO/3lASE9IAAoAgwgDWr9","AAQAIT4gACgCHCANav0ABAAhPyAAKAIsIA1q/QAEACEwIAAoAjwgDWr9AAQAIUAgAyANaiICIAAoAgAgDWr9AAQAIAAoAiAg","DWr9AAQAIjH95QEgOv3lAf0LBAAgAiAjaiIGIDUgOv3kAf0LBAAgBiAjaiIGIDogNf3lAf0LBAAgBiAjaiA+IDD95QEgNf3l","Af0LBAAgASACaiICIDIgMf3kASA8/eUB/QsEACACICNqIgYgNyA8/eQB/QsEACAGICNqIgYgPCA3/eUB/QsEACAGICNqID8g","MP3kASA3/eUB/QsEACABIAJqIgIgMSAy/eUBIDkgO/3lASIx/eUB/QsEACACICNqIgYgNCA2/eUBIjIgMf3kAf0LBAAgBiAj","aiIGIDEgMv3lAf0LBAAgBiAjaiAwID/95QEgMv3lAf0LBAAgASACaiICIDMgPf3lAf0LBAAgAiAjaiICIDggPf3kAf0LBAAg","AiAjaiICID0gOP3lAf0LBAAgAiAjaiBAID/95QEgOP3lAf0LBAAgDUEQaiENDAELCwwBC0EAIQ4DQCAEIA5LBEAgACEPIBMh","AUEGIQIDQCACQQBKBEAgDygCGCAOav0ABAAhMCAPKAJIIA5q/QAEACExIA8oAnggDmr9AAQAITIgASAT/QAEsAUiMyAPKAIA","IA5q/QAEACAT/QAEoAUiNCAPKAIwIA5q/QAEACI1IA8oAmAgDmr9AAQAIjb9hgL9hQL9CwQAIAEgMyAwIDQgMSAy/YYC/YUC","/QsE4AMgE/0ABPAEIjIgNSA2/YYCITMgASAT/QAEwAQiNCAyIDAgMf2GAiIyIDP9hQL9CwRgIAEgNCAyIDP9hgL9CwTAASAT","/QAE4AQiMiA1IDb9hgIhMyABIBP9AATQBCI0IDIgMCAx/YYCIjAgM/2FAv0LBKACIAEgNCAwIDP9hgL9CwSAAyAPQQRqIQ8g","AUEQaiEBIAJBAWshAgwBCwsgAyAOaiENIBMhAUEGIQIDQCACQQBKBEAgAf0ABBAhMCAB/QAEMCExIAH9AARQITIgDSAT/QAE","sAUiMyAB/QAEACAT/QAEoAUiNCAB/QAEICI1IAH9AARAIjb9hgL9hQL9CwQAIA0gI0EFbGogMyAwIDQgMSAy/YYC/YUC/QsE","ACAT/QAE8AQiMiA1IDb9hgIhMyANICNqIgYgE/0ABMAEIjQgMiAwIDH9hgIiMiAz/YUC/QsEACAGICNqIgYgNCAyIDP9hgL9","CwQAIBP9AATgBCIyIDUgNv2GAiEzIAYgI2oiBiAT/QAE0AQiNCAyIDAgMf2GAiIwIDP9hQL9CwQAIAYgI2ogNCAwIDP9hgL9","CwQAIA0gI0EGbGohDSABQeAAaiEBIAJBAWshAgwBCwsgDkEQaiEODAELCwsgAyAEaiEDICVBAWohJQwBCwsgH0EBaiEfDAEL","CyAAIQ4gHiAJIChsIApsIAxsaiEGIAogDGwhAQJAIAUgFWwiDSAVQQFrIgJqIAlIIBUgFmwiDyANckEATnEgAiAPaiAKSHEE","QCAGIAogDWwgD2ogDGxqIQ8gFSENA0AgDUEASgRAIA8hBiAVIQIDQCACQQBKBEAgDiAGNgIAIA5BBGohDiAGIAxqIQYgAkEB","ayECDAELCyABIA9qIQ8gDUEBayENDAELCwwBC0EAIQEDQCABIBVIBEAgASANaiEfQQAhAgNAIAIgFUgEQCAOIAIgD2oiJSAK","SSAJIB9LIisgKxsEfyAGIAogH2wgJWogDGxqBSAQCzYCACAOQQRqIQ4gAkEBaiECDAELCyABQQFqIQEMAQsLC0EEQQMgFEEG","RhshBkEAIQ8DQCAMIA9LBEAgACECIBMhASAGIQ0DQCANQQBKBEAgFEEGRgRAIAIoAhAgD2r9AAQAITAgAigCICAPav0ABAAh","MSACKAIwIA9q/QAEACEyIAEgAigCACAPav0ABAAiM/0LBAAgASAy/QsEwAIgE/0ABNAEITQgE/0ABOAEIjUgMSAz/YUCITYg","AUFAayIOIBP9AATABCI3IDUgMiAw/YUCIjUgNv2FAv0LBAAgDkFAayIOIDcgNSA2/YYC/QsEACAT/QAE8AQiNSAxIDP9hQIh","MSAOQUBrIg4gNCA1IDIgMP2FAiIwIDH9hQL9CwQAIA5BQGsgNCAwIDH9hgL9CwQABSACKAIMIA9q/QAEACEwIAIoAgAgD2r9","AAQAIjEgAigCGCAPav0ABAAiMv3kASEzIAEgMf0LBAAgASAzIDD95AH9CwQwIAEgMyAw/eUB/QsEYCABIDL9CwSQAQsgAkEE","aiECIAFBEGohASANQQFrIQ0MAQsLIAsgD2ohDSATIQEgFCEOA0AgDkEASgRAIBRBBkYEQCAB/QAEECEwIAH9AAQgITEgAf0A","BDAhMiANIAH9AAQAIjP9CwQAIA0gJEEFbGogMv0LBAAgE/0ABNAEITQgE/0ABOAEIjUgMSAz/YUCITYgDSAkaiICIBP9AATA","BCI3IDUgMiAw/YUCIjUgNv2FAv0LBAAgAiAkaiICIDcgNSA2/YYC/QsEACAT/QAE8AQiNSAxIDP9hQIhMSACICRqIgIgNCA1","IDIgMP2FAiIwIDH9hQL9CwQAIAIgJGogNCAwIDH9hgL9CwQABSAB/QAEECEwIAH9AAQAIjEgAf0ABCAiMv3kASEzIA0gMf0L","BAAgDSAkaiICIDMgMP3kAf0LBAAgAiAkaiICIDMgMP3lAf0LBAAgAiAkaiAy/QsEAAsgDSAUICRsaiENIAEgBkEEdGohASAO","QQFrIQ4MAQsLIA9BEGohDwwBCwsgCyAMaiELICcgFkEBaiIWRgRAQQAhFiAFQQFqIgEgJkYEfyAoQQFqIShBAAUgAQshBQsg","KkEBaiEqDAELCyAIIQEgByEDICIhAiAUIBRsIQ0DQCANQQBKBEBBACEOA0AgDCAOSwRAICAhCyABIQYgAiAOaiEPA0AgC0EI","RyALQQZOcQRAIA8hHyAGIQ8gAyAOaiEFIBohFv0MAAAAAAAAAAAAAAAAAAAAACEx/QwAAAAAAAAAAAAAAAAAAAAAITT9DAAA","AAAAAAAAAAAAAAAAAAAhNf0MAAAAAAAAAAAAAAAAAAAAACEz/QwAAAAAAAAAAAAAAAAAAAAAITb9DAAAAAAAAAAAAAAAAAAA","AAAhN/0MAAAAAAAAAAAAAAAAAAAAACE4/QwAAAAAAAAAAAAAAAAAAAAAITD9DAAAAAAAAAAAAAAAAAAAAAAhMv0MAAAAAAAA","AAAAAAAAAAAAACE5/QwAAAAAAAAAAAAAAAAAAAAAITr9DAAAAAAAAAAAAAAAAAAAAAAhOwNAIBZBAEoEQCAP/QkCACI8IAX9","AAQAIj0gMf2FAiExIDwgBf0ABBAiPCA4/YUCITggD/0JAgQiPiA9IDT9hQIhNCA+IDwgMP2FAiEwIA/9CQIIIj4gPSA1/YUC","ITUgPiA8IDL9hQIhMiAP/QkCDCI+ID0gM/2FAiEzID4gPCA5/YUCITkgD/0JAhAiPiA9IDb9hQIhNiA+IDwgOv2FAiE6IA/9","CQIUIj4gPSA3/YUCITcgPiA8IDv9hQIhOyAPIClqIQ8gBSAMaiEFIBZBAWshFgwBCwsgHyAf/QAEACAx/eQB/QsEACAfIB/9","AAQQIDj95AH9CwQQIAwgH2oiBSAF/QAEACA0/eQB/QsEACAFIAX9AAQQIDD95AH9CwQQIAUgDGoiBSAF/QAEACA1/eQB/QsE","ACAFIAX9AAQQIDL95AH9CwQQIAUgDGoiBSAF/QAEACAz/eQB/QsEACAFIAX9AAQQIDn95AH9CwQQIAUgDGoiBSAF/QAEACA2","/eQB/QsEACAFIAX9AAQQIDr95AH9CwQQIAUgDGoiBSAF/QAEACA3/eQB/QsEACAFIAX9AAQQIDv95AH9CwQQIAZBGGohBiAf","IAxBBmxqIQ8gC0EGayELDAELCwNAIAtBAEoEQCAGIR8gAyAOaiEFIBohFv0MAAAAAAAAAAAAAAAAAAAAACEw/QwAAAAAAAAA","AAAAAAAAAAAAITL9DAAAAAAAAAAAAAAAAAAAAAAhMf0MAAAAAAAAAAAAAAAAAAAAACE0/QwAAAAAAAAAAAAAAAAAAAAAITX9","DAAAAAAAAAAAAAAAAAAAAAAhM/0MAAAAAAAAAAAAAAAAAAAAACE2/QwAAAAAAAAAAAAAAAAAAAAAITcDQCAWQQBKBEAgH/0J","AgAiOCAF/QAEACI5IDD9hQIhMCA4IAX9AAQQIjggNf2FAiE1IB/9CQIEIjogOSAy/YUCITIgOiA4IDP9hQIhMyAf/QkCCCI6","IDkgMf2FAiExIDogOCA2/YUCITYgH/0JAgwiOiA5IDT9hQIhNCA6IDggN/2FAiE3IB8gKWohHyAFIAxqIQUgFkEBayEWDAEL","CyAPIA/9AAQAIDD95AH9CwQAIA8gD/0ABBAgNf3kAf0LBBAgDCAPaiIFIAX9AAQAIDL95AH9CwQAIAUgBf0ABBAgM/3kAf0L","BBAgBSAMaiIFIAX9AAQAIDH95AH9CwQAIAUgBf0ABBAgNv3kAf0LBBAgBSAMaiIFIAX9AAQAIDT95AH9CwQAIAUgBf0ABBAg","N/3kAf0LBBAgBkEQaiEGIA8gDEECdGohDyALQQRrIQsMAQsLIA5BIGohDgwBCwsgASAjaiEBIAMgJGohAyACIAwgIGxqIQIg","DUEBayENDAELCyAYICFqISEMAQsLCyYAIAFBBEEDIABBA0YbIgAgAmpBAWsgAG1sIAAgA2pBAWsgAG1sCzYAIAIgA2pBAnRB","0AZqIAEgAWwgAmxB4ABsIANB4ABsakGAAWpBBkEEIABBA0YbIgAgAGxsagsdACABIAJsQQJ0QUBrQQZBBCAAQQNGGyIAIABs","bAvtCQIMfwV7IA4gEkHABWxqIRUgAyADbCAEbCIaIAVsQQJ0QUBrIRYgDUECdCEYIA8hFANAIBAgFEoEQCAUIARtIg4gA20h","GyAOIANvIRwgASAUIARvIAxsQQJ0aiEdQQAhFwNAIAUgF0oEQCAVIQ9BACERA0AgAiARSgRAQQAhEgNAIAIgEkoEQCAdIAYg","ByADIBFsIBtqbGogCmwgCGogCSADIBJsIBxqbGogC2wgDSAXbGpBAnRqIQ4gDUEBRgRAIA8gDv0ABAD9CwQABSAPIA4qAgA4","AgAgDyAOIBhqKgIAOAIEIA8gDiAYQQF0aioCADgCCCAPIA4gGEEDbGoqAgA4AgwLIA9BEGohDyASQQFqIRIMAQsLIBFBAWoh","EQwBCwsgACAXQQN1IBpsIBRqQQV0aiAXQQRxQQJ0aiERIAJBA0YEf0EGIRJBAyEZIBVBkAFqIg4FQQQhEkECIRkgFUFAayIO","CyEPQQAhEwNAIBMgGUgEQCAVIBNBBHRqIR4gEkEGRgRAIB79AAQwIR8gHv0ABGAhICAP/QyIRUo/iEVKP4hFSj+IRUo/IB79","AAQAIiH95gH9CwQAIA9BMGoiHv0MBdkGvwXZBr8F2Qa/BdkGv/0MAAAQPwAAED8AABA/AAAQPyAgICH9hQL95gEiIv0MiEXK","vohFyr6IRcq+iEXKviAf/eYBIiP95AH9CwQAIB5BMGoiHiAiICP95QH9CwQAIB5BMGoiHv0MBdkGPgXZBj4F2QY+BdkGPv0M","AAAQQAAAEEAAABBAAAAQQCAgICH9hQL95gEiIf0MiEVKPohFSj6IRUo+iEVKPiAf/eYBIh/95AH9CwQAIB5BMGoiHiAhIB/9","5QH9CwQAIB4gIP0LBDAF/QwAAAA/AAAAPwAAAD8AAAA/IB79AAQAIh/95gEhIP0MAAAAPwAAAD8AAAA/AAAAPyAe/QAEICIh","/eYBISIgDyAf/QsEACAPQSBqIh4gICAi/eQB/QsEACAeQSBqIh4gICAi/eUB/QsEACAeICH9CwQgCyAPQRBqIQ8gE0EBaiET","DAELCyAOIQ8gEiETA0AgE0EASgRAIBJBBkYEQCAP/QAEECEfIA/9AAQgISAgEf0MiEVKP4hFSj+IRUo/iEVKPyAP/QAEACIh","/eYB/QsEACARIBZqIg79DAXZBr8F2Qa/BdkGvwXZBr/9DAAAED8AABA/AAAQPwAAED8gICAh/YUC/eYBIiL9DIhFyr6IRcq+","iEXKvohFyr4gH/3mASIj/eQB/QsEACAOIBZqIg4gIiAj/eUB/QsEACAOIBZqIg79DAXZBj4F2QY+BdkGPgXZBj79DAAAEEAA","ABBAAAAQQAAAEEAgICAh/YUC/eYBIiH9DIhFSj6IRUo+iEVKPohFSj4gH/3mASIf/eQB/QsEACAOIBZqIg4gISAf/eUB/QsE","ACAOIBZqICD9CwQABf0MAAAAPwAAAD8AAAA/AAAAPyAP/QAEACIf/eYBISD9DAAAAD8AAAA/AAAAPwAAAD8gD/0ABBAiIf3m","ASEiIBEgH/0LBAAgESAWaiIOICAgIv3kAf0LBAAgDiAWaiIOICAgIv3lAf0LBAAgDiAWaiAh/QsEAAsgESASIBZsaiERIA8g","GUEEdGohDyATQQFrIRMMAQsLIBdBBGohFwwBCwsgFEEBaiEUDAELCwu/IQIffxN7IBQgGCAEIAlqQQJ0QdAGaiAJQeAAbCIf","IAUgBWwgBGwiLUHgAGxqQYABakEGQQQgAEEDRiIAGyIUIBRsbGpsaiEUIAAEfyABIR4gBiEdIAchHCAIIRcgCiEbIA0hGiAO","IRkgDyEHIBYhCCAFIQ8gCSEYIAlBAnQiLCAEQQJ0IgUgFEHABWoiAUGQAWoiK2oiKGoiDSAtQeAAbEFAayIOQSRsaiEKIB9B","QGshNUEEITIgCyIWQQNqQQRtIS9BBgUgASEeIAYhHSAHIRwgCCEXIAohGyANIRogDiEZIA8hByAWIQggBSIPIAVsIARsIi1B","4ABsQUBrIQ4gCSEYIAlBAnQiLCAEQQJ0IgUgFEHABWoiAUGQAWoiK2oiKGoiDSAOQQR0aiEKIAlB4ABsQUBrITVBAyEyIAsi","FkECakEDbSEvQQQLIR8gDCIhIDJqQQFrIDJtITEgAiIiIAMiI2wgBWwhJyAJQQN1ISAgFEHABGr9DAAAQD8AAEA/AABAPwAA","QD/9CwQAIBT9DAAAwD8AAMA/AADAPwAAwD/9CwTQBCAU/QwAABA/AAAQPwAAED8AABA//QsE4AQgFP0MAAAQQAAAEEAAABBA","AAAQQP0LBPAEIBT9DAAA2D4AANg+AADYPgAA2D79CwSABSAU/QwAAFhAAABYQAAAWEAAAFhA/QsEkAUgFP0MAAA0QAAANEAA","ADRAAAA0QP0LBKAFIBT9DAAAoj8AAKI/AACiPwAAoj/9CwSwBSArQQAgBfwLACAVISQDQCAIICRKBEBBGCAIICRrIgAgAEEY","ShshKiAkIDFvITMgJCAxbSAvbyEGICQgLyAxbG0hLiANIQNBACEpA0AgKSAqSARAIA8gMmwiACAGbCAdaiEmIAAgM2wgHGoh","JUEAITADQCAPIDBKBEBBACE0A0AgDyA0SgRAIAEhCyAeICcgLmxqIQQgBSAPbCIMICNsIRUCQCAmIDBqIgkgH0EBayAPbCIA","aiAiSCAlIDRqIjYgCXJBAE5xIAAgNmogI0hxBEAgBCAJICNsIDZqIAVsaiEJIB8hBANAIARBAEoEQCAJIQIgHyEAA0AgAEEA","SgRAIAsgAjYCACALQQRqIQsgAiAMaiECIABBAWshAAwBCwsgCSAVaiEJIARBAWshBAwBCwsMAQtBACEVA0AgFSAfSARAIAkg","DyAVbGohN0EAIQwDQCAMIB9IBEAgCyA2IAwgD2xqIgIgI0kgIiA3SyIAIAAbBH8gBCAjIDdsIAJqIAVsagUgKws2AgAgC0EE","aiELIAxBAWohDAwBCwsgFUEBaiEVDAELCwsCQCAfQQRGBEAgDkECdCEAQQAhCQNAIAUgCUsEQCABKAIwIAlq/QAEACABKAIQ","IAlq/QAEACI5/eUBITogASgCBCAJav0ABAAgASgCJCAJav0ABAAiO/3lASE8IAEoAhQgCWr9AAQAIj0gO/3kASE+IAEoAjQg","CWr9AAQAID395QEhPyABKAIIIAlq/QAEACABKAIoIAlq/QAEACJA/eUBIUEgASgCGCAJav0ABAAiQiBA/eQBIUMgASgCOCAJ","av0ABAAgQv3lASFEIAEoAgwgCWr9AAQAIUUgASgCHCAJav0ABAAhRiABKAIsIAlq/QAEACFHIAEoAjwgCWr9AAQAITggAyAJ","aiICIAEoAgAgCWr9AAQAIAEoAiAgCWr9AAQAIkj95QEgQf3lAf0LBAAgAiAOaiIEIDwgQf3kAf0LBAAgBCAOaiIEIEEgPP3l","Af0LBAAgBCAOaiBFIEf95QEgPP3lAf0LBAAgACACaiICIDkgSP3kASBD/eUB/QsEACACIA5qIgQgPiBD/eQB/QsEACAEIA5q","IgQgQyA+/eUB/QsEACAEIA5qIEYgR/3kASA+/eUB/QsEACAAIAJqIgIgSCA5/eUBIEAgQv3lASI5/eUB/QsEACACIA5qIgQg","OyA9/eUBIjsgOf3kAf0LBAAgBCAOaiIEIDkgO/3lAf0LBAAgBCAOaiBHIEb95QEgO/3lAf0LBAAgACACaiICIDogRP3lAf0L","BAAgAiAOaiICID8gRP3kAf0LBAAgAiAOaiICIEQgP/3lAf0LBAAgAiAOaiA4IEb95QEgP/3lAf0LBAAgCUEQaiEJDAELCwwB","C0EAIQQDQCAEIAVJBEAgASELIBQhAEEGIQwDQCAMQQBKBEAgCygCGCAEav0ABAAhOCALKAJIIARq/QAEACE5IAsoAnggBGr9","AAQAITogACAU/QAEsAUiOyALKAIAIARq/QAEACAU/QAEoAUiPCALKAIwIARq/QAEACI9IAsoAmAgBGr9AAQAIj79hgL9hQL9","CwQAIAAgOyA4IDwgOSA6/YYC/YUC/QsE4AMgFP0ABPAEIjogPSA+/YYCITsgAEHgAGoiAiAU/QAEwAQiPCA6IDggOf2GAiI6","IDv9hQL9CwQAIAJB4ABqIgIgPCA6IDv9hgL9CwQAIBT9AATgBCI6ID0gPv2GAiE7IAJB4ABqIBT9AATQBCI8IDogOCA5/YYC","IjggO/2FAv0LBAAgAiA8IDggO/2GAv0LBMABIAtBBGohCyAAQRBqIQAgDEEBayEMDAELCyADIARqIQkgFCEAQQYhDANAIAxB","AEoEQCAA/QAEECE4IAD9AAQwITkgAP0ABFAhOiAJIBT9AASwBSI7IAD9AAQAIBT9AASgBSI8IAD9AAQgIj0gAP0ABEAiPv2G","Av2FAv0LBAAgCSAOQQVsaiA7IDggPCA5IDr9hgL9hQL9CwQAIBT9AATwBCI6ID0gPv2GAiE7IAkgDmoiAiAU/QAEwAQiPCA6","IDggOf2GAiI6IDv9hQL9CwQAIAIgDmoiAiA8IDogO/2GAv0LBAAgFP0ABOAEIjogPSA+/YYCITsgAiAOaiICIBT9AATQBCI8","IDogOCA5/YYCIjggO/2FAv0LBAAgAiAOaiA8IDggO/2GAv0LBAAgCSAOQQZsaiEJIABB4ABqIQAgDEEBayEMDAELCyAEQRBq","IQQMAQsLCyADIAVqIQMgNEEBaiE0DAELCyAwQQFqITAMAQsLIDEgM0EBaiIzRgRAQQAhMyAvIAZBAWoiAEYEfyAuQQFqIS5B","AAUgAAshBgsgKUEBaiEpDAELCyANIQsgCiECIBchACAfIB9sIQwDQCAMQQBKBEAgACEJIAIhBCAgIQMDQCADQQBKBEAgBCAs","IAsgCSAtICoQBCAJIC1BBXRqIQkgBEEgaiEEIANBAWshAwwBCwsgCyAOaiELIAIgNWohAiAAIBggLWxBAnRBQGtqIQAgDEEB","ayEMDAELCyAkIDFvITMgJCAxbSAvbyEGICQgLyAxbG0hLiAKIQJBACEwA0AgKiAwSgRAIDIgM2whACABIQMgBiAybCIJIQsD","QCALIAkgMmpIBEAgACEEA0AgBCAAIDJqSARAIAMgGyAaIC5sIAcgC2xqIBBqIBlsIAQgB2xqIBFqICxsaiAoIAQgIUggCyAW","SHEbNgIAIANBBGohAyAEQQFqIQQMAQsLIAtBAWohCwwBCwtBACEJA0AgCSAsSQRAIBIEeyAJIBJq/QAEAAX9DAAAAAAAAAAA","AAAAAAAAAAALITggH0EGRgRAIAEhACACIAlqIRUgNUEGbCEDIBQhC0EGIQQDQCAEQQBKBEAgAyAVaiIM/QAEACI5IAMgDGoi","DP0ABAAiOv3kASE7IAMgDGoiDP0ABAAiPCADIAxqIgz9AAQAIj395QEhPiADIAxq/QAEACE/IAsgFf0ABAAgOyA8ID395AEi","PP3kAf3kAf0LBAAgCyAU/QAEwAQgOSA6/eUBIjkgFP0ABNAEID795gH9hQL9CwRgIAsgFP0ABOAEIDsgFP0ABPAEIDz95gH9","hQL9CwTAASALIBT9AASABSA5IBT9AASQBSA+ID/9hQL9hQL9CwSgAiAVIDVqIRUgC0EQaiELIARBAWshBAwBCwsgFCELQQQh","BANAIARBAEoEQCAL/QAEUCE/IAAoAgAgCWogC/0ABAAgC/0ABBAiOSAL/QAEICI6/eQBIjsgC/0ABDAiPCAL/QAEQCI9/eQB","Ij795AH95AEgOP3kASJAIEAgE/0TIkH95gEgQP0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwQAIAAoAgQgCWogFP0ABMAEIDkg","Ov3lASI5IBT9AATQBCA8ID395QEiOv3mAf2FAiA4/eQBIjwgPCBB/eYBIDz9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsEACAA","KAIIIAlqIBT9AATgBCA7IBT9AATwBCA+/eYB/YUCIDj95AEiOyA7IEH95gEgO/0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwQA","IAAoAgwgCWogFP0ABIAFIDkgFP0ABJAFIDogP/2FAv2FAiA4/eQBIjkgOSBB/eYBIDn9DAAAAAAAAAAAAAAAAAAAAAD9RP1S","/QsEACALQeAAaiELIABBEGohACAEQQFrIQQMAQsLBSA1QQJ0IgAgAiAJaiIDaiEEIAAgBGoiCyAAaiIA/QAEACE5IAMgNWoi","DP0ABAAgBCA1aiIV/QAEACI8IAsgNWoiJf0ABAAiPf3kAf3kASE+IDwgPf3kASAAIDVqIgD9AAQA/eQBIT8gDCA1aiIM/QAE","ACAVIDVqIhX9AAQAIkAgJSA1aiIl/QAEACJB/eQB/eQBIUIgQCBB/eQBIAAgNWoiAP0ABAD95AEhQyAMIDVq/QAEACAVIDVq","/QAEACJEICUgNWr9AAQAIkX95AH95AEhRiBEIEX95AEgACA1av0ABAD95AEhRyABKAIAIAlqIAP9AAQAIAT9AAQAIjogC/0A","BAAiO/3kAf3kASA+IEL95AEiSP3kASA4/eQBIkkgSSAT/RMiSv3mASBJ/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAAgASgC","BCAJaiA+IEL95QEgOP3kASI+ID4gSv3mASA+/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAAgASgCCCAJaiBIIEb95AEgOP3k","ASI+ID4gSv3mASA+/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAAgASgCDCAJaiA6IDv95QEgPCA9/eUBIjwgQCBB/eUBIj39","5AEiPv3kASA4/eQBIkAgQCBK/eYBIED9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsEACABKAIQIAlqIDwgPf3lASA4/eQBIjwg","PCBK/eYBIDz9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsEACABKAIUIAlqID4gRCBF/eUB/eQBIDj95AEiPCA8IEr95gEgPP0M","AAAAAAAAAAAAAAAAAAAAAP1E/VL9CwQAIAEoAhggCWogOiA7/eQBIDn95AEgPyBD/eQBIjn95AEgOP3kASI6IDogSv3mASA6","/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAAgASgCHCAJaiA/IEP95QEgOP3kASI6IDogSv3mASA6/QwAAAAAAAAAAAAAAAAA","AAAA/UT9Uv0LBAAgASgCICAJaiA5IEf95AEgOP3kASI4IDggSv3mASA4/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAALIAlB","EGohCQwBCwsgAiAsaiECIDEgM0EBaiIzRgRAQQAhMyAvIAZBAWoiAEYEfyAuQQFqIS5BAAUgAAshBgsgMEEBaiEwDAELCyAk","QRhqISQMAQsLC5kGAQZ7IAMgBkEBdWr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASEKIAUgCUEGdGohCCAAIAZBAnRqIQAgByAG","ayEDA0AgA0EASgRAIAAgCCADQQhOGyIFIAogAf0RIgz9rgEgAv0RIgv9rgEiDSALQQ39qwEgC0ET/a0B/VAgDf1RIg39rgEi","DiANQQ/9qwEgDUER/a0B/VAgDv1RIg39rgEiDiANQRr9qwEgDUEG/a0B/VAgDv1RIg39rgEiDiAL/a4BIA1BBv2rASANQRr9","rQH9UCAO/VEgAUHat8TeAXMgAnP9ESIN/QwBAAAAAQAAAAEAAAABAAAA/a4B/a4BIg79rgEiDyAOQRH9qwEgDkEP/a0B/VAg","D/1RIg79rgEiDyAOQR39qwEgDkED/a0B/VAgD/1RIg79rgEiDyAOQRD9qwEgDkEQ/a0B/VAgD/1RIg79rgEiDyAN/a4BIA5B","GP2rASAOQQj9rQH9UCAP/VEgDP0MAgAAAAIAAAACAAAAAgAAAP2uAf2uASIN/a4BIg4gDUEN/asBIA1BE/2tAf1QIA79USIN","/a4BIg4gDUEP/asBIA1BEf2tAf1QIA79USIN/a4BIg4gDUEa/asBIA1BBv2tAf1QIA79USIN/a4BIg4gDP2uASANQQb9qwEg","DUEa/a0B/VAgDv1RIAv9DAMAAAADAAAAAwAAAAMAAAD9rgH9rgEiC/2uASIMIAtBEf2rASALQQ/9rQH9UCAM/VEiC/0NAAEC","AxAREhMEBQYHFBUWF/0LBAAgBSAMIAv9DQgJCgsYGRobDA0ODxwdHh/9CwQQIAQEQCAFIAX9AAQAQQj9rQH9+wH9DAAAgDMA","AIAzAACAMwAAgDP95gH9CwQAIAUgBf0ABBBBCP2tAf37Af0MAACAMwAAgDMAAIAzAACAM/3mAf0LBBALIANBCEgEQEEAIQcD","QCADIAdKBEAgB0ECdCIGIABqIAUgBmooAgA2AgAgB0EBaiEHDAELCwsgCv0MBAAAAAQAAAAEAAAABAAAAP2uASEKIABBIGoh","ACADQQhrIQMMAQsLC/QGAgh7AX8gBP0TIQwgBf0TIQ0gB0EBdf0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIQsgBiAKQQZ0aiEG","IAdBAnQiCSABaiEBIAAgCWohACAIIAdrIQcDQCAHQQBKBEAgBiALIAL9ESIP/a4BIAP9ESIO/a4BIhAgDkEN/asBIA5BE/2t","Af1QIBD9USIQ/a4BIhEgEEEP/asBIBBBEf2tAf1QIBH9USIQ/a4BIhEgEEEa/asBIBBBBv2tAf1QIBH9USIQ/a4BIhEgDv2u","ASAQQQb9qwEgEEEa/a0B/VAgEf1RIAJB2rfE3gFzIANz/REiEP0MAQAAAAEAAAABAAAAAQAAAP2uAf2uASIR/a4BIhIgEUER","/asBIBFBD/2tAf1QIBL9USIR/a4BIhIgEUEd/asBIBFBA/2tAf1QIBL9USIR/a4BIhIgEUEQ/asBIBFBEP2tAf1QIBL9USIR","/a4BIhIgEP2uASARQRj9qwEgEUEI/a0B/VAgEv1RIA/9DAIAAAACAAAAAgAAAAIAAAD9rgH9rgEiEP2uASIRIBBBDf2rASAQ","QRP9rQH9UCAR/VEiEP2uASIRIBBBD/2rASAQQRH9rQH9UCAR/VEiEP2uASIRIBBBGv2rASAQQQb9rQH9UCAR/VEiEP2uASIR","IA/9rgEgEEEG/asBIBBBGv2tAf1QIBH9USAO/QwDAAAAAwAAAAMAAAADAAAA/a4B/a4BIg79rgEiDyAOQRH9qwEgDkEP/a0B","/VAgD/1RIg79DQABAgMQERITBAUGBxQVFhf9CwQAIAYgDyAO/Q0ICQoLGBkaGwwNDg8cHR4f/QsEECABIQggACEJIAdBCEgE","QCAGQSBqIgghCUEAIQoDQCAHIApKBEAgCkECdCITIAhqIAEgE2ooAgA2AgAgCkEBaiEKDAELCwtBACEKA0AgCkEgSARAIAkg","CmogBiAKav0ABABBCP2tAf37Af0MAACAMwAAgDMAAIAzAACAM/3mASAM/UYgCCAKav0ABAAgDf3mAf1O/QsEACAKQRBqIQoM","AQsLIAdBCEgEQEEAIQgDQCAHIAhKBEAgCEECdCIKIABqIAkgCmooAgA2AgAgCEEBaiEIDAELCwsgC/0MBAAAAAQAAAAEAAAA","BAAAAP2uASELIAFBIGohASAAQSBqIQAgB0EIayEHDAELCwuGBAICfw17A0AgA0EASgRAIAEhByAEQQF1IQgDQCAIQQBKBEAg","B/0JAgAgAv0ABAAiFSAJ/YUCIQkgB/0JAgQgFSAK/YUCIQogB/0JAgggFSAL/YUCIQsgB/0JAgwgFSAM/YUCIQwgB/0JAhAg","FSAN/YUCIQ0gB/0JAhQgFSAO/YUCIQ4gBSAHaiIH/QkCACAC/QAEECIVIA/9hQIhDyAH/QkCBCAVIBD9hQIhECAH/QkCCCAV","IBH9hQIhESAH/QkCDCAVIBL9hQIhEiAH/QkCECAVIBP9hQIhEyAH/QkCFCAVIBT9hQIhFCAFIAdqIQcgAkEgaiECIAhBAWsh","CAwBCwsgBEEBcQRAIAf9CQIAIAL9AAQAIhUgCf2FAiEJIAf9CQIEIBUgCv2FAiEKIAf9CQIIIBUgC/2FAiELIAf9CQIMIBUg","DP2FAiEMIAf9CQIQIBUgDf2FAiENIAf9CQIUIBUgDv2FAiEOIAJBEGohAgsgASAGaiEBIANBAWshAwwBCwsgACAA/QAEACAJ","IA/95AH95AH9CwQAIAAgAP0ABBAgCiAQ/eQB/eQB/QsEECAAIAD9AAQgIAsgEf3kAf3kAf0LBCAgACAA/QAEMCAMIBL95AH9","5AH9CwQwIAAgAP0ABEAgDSAT/eQB/eQB/QsEQCAAIAD9AARQIA4gFP3kAf3kAf0LBFALMQAgACADbCAAIABBEEwiABtBBWpB","Bm0gAiACIANsIAAbbEEGbCABQQNqQXxxbEECdAsiACAAIAJsIAAgAEEQTCIAG0EFakEGbSABIAEgAmwgABtsC0gBAX8gAUEB","QYACIAJtIgMgA0EATBsiAyABIANIGyIDIAFqQQFrIANtQQFBgAIgASACbG0iASABQQBMGyIBIABqQQFrIAFtbAvWDwIbfw97","IAQgDGwgBCAEQRBMIiobQQVqQQZtISMgCyALIAxsICobISIgBkEBQYACIAdtIhUgFUEATBsiFSAGIBVIGyIXISdBAUGAAiAG","IAdsbSIWIBZBAEwbISYgBiAXakEBayAXbSEkIBAgBCAIIAYgByAJIAogCyAMEAEgFGxqIhUgKgR/IAQFIAQgDGwgBCAEQRBM","G0EFakEGbUEGbAsgB0EBayAKbCAMaiIrIBdBAWsgCWwgC2pBASAWIBZBAEwbbGxsQQlqQXxxQQJ0aiEQIA8gEyAEIAxsIAQg","BEEQTCIPG0EFakEGbSALIAsgDGwgDxtsQQZsIAhBA2pBfHFsQQJ0Ig9saiIWQQAgD/wLACAEQQYgKhshJSARIQ8DQCAPIBJI","BEAgJiABIA8gJG0gJmwiH2siESARICZKGyEpICcgBiAPICRvICdsIh5rIhEgESAnShsiF0EBayAJbCALaiEoIAAgAiAfbCAD","bCAEbEECdGohHSAqBEAgFSAdICkgAiADIAQgKCArIAkgHmwgDWtBACAOaxADBSAVIREgCSAebCANayEcQQAgDmshG0EAIRMD","QCAEIBNKBEBBBiAEIBNrIhQgFEEGShshGkEAIS4DQCApIC5KBEBBACEtA0AgKCAtSgRAAkAgHCAtaiIZIAJPBEAgEUEAICtB","GGwiFPwLACARIBRqIREMAQtBACEsA0AgKyAsSgRAIBsgLGoiFCADTwRAIBFBAEEY/AsABSAdIAIgLmwgGWogA2wgFGogBGwg","E2pBAnRqIRggGkEGRgRAIBEgGP0ABAD9CwQAIBEgGCkDEDcDEAVBACEvA0AgL0EGSARAIC9BAnQiFCARaiAaIC9KBH0gFCAY","aioCAAVDAAAAAAs4AgAgL0EBaiEvDAELCwsLIBFBGGohESAsQQFqISwMAQsLCyAtQQFqIS0MAQsLIC5BAWohLgwBCwsgE0EG","aiETDAELCwsgECERIAUgHyAGIAdsIAhsQQJ0IhxsaiAHIB5sIAhsQQJ0aiEbIAcgF2whGkEAIS0DQCAIIC1KBEBBCEEEIAgg","LWsiE0EEShsiGSATIBMgGUobIRhBACEsA0AgKSAsSgRAIBsgHCAsbGogLUECdGohLkEAIRMDQCATIBpIBEAgGEEIRgRAIBEg","Lv0ABAD9CwQAIBEgLv0ABBD9CwQQBUEAIS8DQCAZIC9KBEAgL0ECdCIUIBFqIBggL0oEfSAUIC5qKgIABUMAAAAACzgCACAv","QQFqIS8MAQsLCyARIBlBAnRqIREgLiAIQQJ0aiEuIBNBAWohEwwBCwsgLEEBaiEsDAELCyAtQQhqIS0MAQsLIAogJWxBAnQh","HyAJICtsICVsQQJ0IR4gFiERQQAhLwNAICIgL0oEQCAqBH8gKyAvbCAEbAUgLyAMbSArbCAvIAxvakEGbAshIUEAIS4DQCAj","IC5KBEAgFSAqBH8gLkEGbAUgKSAubCAobCArbEEGbAsgIWpBAnRqIR0gECETQQAhLQNAIAggLUoEQCAHIBdsQRBBICAIIC1r","QQRMIiAbbCEcQQAhLANAICkgLEoEQCAdICggLGwgK2wgJWxBAnRqIRQgIARAIBEgFCATIBcgByAfIB4QEAUgEyEaIBchGf0M","AAAAAAAAAAAAAAAAAAAAACE9/QwAAAAAAAAAAAAAAAAAAAAAITz9DAAAAAAAAAAAAAAAAAAAAAAhO/0MAAAAAAAAAAAAAAAA","AAAAACE6/QwAAAAAAAAAAAAAAAAAAAAAITn9DAAAAAAAAAAAAAAAAAAAAAAhOP0MAAAAAAAAAAAAAAAAAAAAACE3/QwAAAAA","AAAAAAAAAAAAAAAAITb9DAAAAAAAAAAAAAAAAAAAAAAhNf0MAAAAAAAAAAAAAAAAAAAAACE0/QwAAAAAAAAAAAAAAAAAAAAA","ITP9DAAAAAAAAAAAAAAAAAAAAAAhMgNAIBlBAEoEQCAUIRsgByEYA0AgGEEASgRAIBv9CQIAIjAgGv0ABAAiPiA9/YUCIT0g","MCAa/QAEECIxIDf9hQIhNyAb/QkCBCIwID4gPP2FAiE8IDAgMSA2/YUCITYgG/0JAggiMCA+IDv9hQIhOyAwIDEgNf2FAiE1","IBv9CQIMIjAgPiA6/YUCITogMCAxIDT9hQIhNCAb/QkCECIwID4gOf2FAiE5IDAgMSAz/YUCITMgG/0JAhQiMCA+IDj9hQIh","OCAwIDEgMv2FAiEyIBpBIGohGiAbIB9qIRsgGEEBayEYDAELCyAUIB5qIRQgGUEBayEZDAELCyARIBH9AAQAID395AH9CwQA","IBEgEf0ABBAgN/3kAf0LBBAgESAR/QAEICA8/eQB/QsEICARIBH9AAQwIDb95AH9CwQwIBEgEf0ABEAgO/3kAf0LBEAgESAR","/QAEUCA1/eQB/QsEUCARIBH9AARgIDr95AH9CwRgIBEgEf0ABHAgNP3kAf0LBHAgESAR/QAEgAEgOf3kAf0LBIABIBEgEf0A","BJABIDP95AH9CwSQASARIBH9AASgASA4/eQB/QsEoAEgESAR/QAEsAEgMv3kAf0LBLABCyATIBxqIRMgLEEBaiEsDAELCyAR","QeAAQcABICAbaiERIC1BCGohLQwBCwsgLkEBaiEuDAELCyAvQQFqIS8MAQsLIA9BAWohDwwBCwsLxgICC38BfSADIAZsIAMg","A0EQTCIDGyINQQVqQQZtIgogBSAFIAZsIAMbbCIDQQZsIARBA2pBfHFsQQJ0Ig8gA24hEANAIAcgCEgEQCABIAcgEGxqIQkg","ACAHIApvQQZsIhEgByAKbSANbGogBGxBAnRqIRJBACEDA0AgAyAESARAQQhBBCAEIANrIgVBBEobIg4gBSAFIA5KGyETQQAh","BQNAIAVBBkgEQCAFIBFqIA1IBEBBACEGA0AgBiATSARAQwAAAAAhFEEAIQsgCSAGQQJ0aiEMA0AgAiALSgRAIBQgDCoCAJIh","FCALQQFqIQsgDCAPaiEMDAELCyASIAQgBWwgA2ogBmpBAnRqIBQ4AgAgBkEBaiEGDAELCwsgCSAOQQJ0aiEJIAVBAWohBQwB","CwsgA0EIaiEDDAELCyAHQQFqIQcMAQsLC6YBAwF/AnsBfSAD/RMhByAEQQJ0IQQgBUECdCEGA0AgBEEQaiIFIAZNBEAgACAE","aiABIARq/QAEACIIIAggB/3mASACIARq/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwQAIAUhBAwBCwsDQCAEIAZJBEAg","ACAEaiABIARqKgIAIgkgCSADlCACIARqKgIAQwAAAABeGzgCACAEQQRqIQQMAQsLC6kCAwJ7AX8CfSANQQJ0IQ0gDkECdCER","A0AgDUEQaiIOIBFNBEAgBCANav0ABAAgCP0TIAYgDWr9AAQAIhAgCv0T/eYB/YUCIQ8gBSANav0ABAAgCf0TIBAgEP3mASAL","/RP95gH9hQIhECABIA1qIA/9CwQAIAIgDWogEP0LBAAgACANaiADIA1q/QAEACAH/RMgD/3mASAQ/eMBIAz9E/3kAf3nAf3l","Af0LBAAgDiENDAELCwNAIA0gEUkEQCAEIA1qKgIAIAiUIAYgDWoqAgAiEyAKlJIhEiAFIA1qKgIAIAmUIBMgE5QgC5SSIRMg","ASANaiASOAIAIAIgDWogEzgCACAAIA1qIAMgDWoqAgAgByASlCATkSAMkpWTOAIAIA1BBGohDQwBCwsLoA0CD3sLfyAD/QAE","ACIIIQ0gCCIKIhMiFCERIAP9AAQQIgkhDiAJIgsiFSIHIRIgA0EgaiEDIAEgAmxBwABKIiAEQCAG/QwAAAAAAAAAAAAAAAAA","AAAA/QsEACAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEECAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEICAG/QwAAAAAAAAAAAAAAAAA","AAAA/QsEMCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEQCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEUCAG/QwAAAAAAAAAAAAAAAAA","AAAA/QsEYCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEcCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEgAEgBv0MAAAAAAAAAAAAAAAA","AAAAAP0LBJABIAb9DAAAAAAAAAAAAAAAAAAAAAD9CwSgASAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEsAELIAAhFgNAIAFBAEoE","QCAAQRhqIgAoAgAhGCAAKAIEIRkgACgCCCEaIAAoAgwhGyAAKAIQIRwgACgCFCEdIAIhFwNAIBdBAEoEQCAeQcAATgRAQQAh","HiAGIAb9AAQAIAj95AH9CwQAIAYgBv0ABBAgCf3kAf0LBBAgBiAG/QAEICAN/eQB/QsEICAGIAb9AAQwIA795AH9CwQwIAYg","Bv0ABEAgCv3kAf0LBEAgBiAG/QAEUCAL/eQB/QsEUCAGIAb9AARgIBP95AH9CwRgIAYgBv0ABHAgFf3kAf0LBHAgBiAG/QAE","gAEgFP3kAf0LBIABIAYgBv0ABJABIAf95AH9CwSQASAGIAb9AASgASAR/eQB/QsEoAEgBiAG/QAEsAEgEv3kAf0LBLAB/QwA","AAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAAAAAAAAAAAAAAAA","AAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhCf0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRT9DAAAAAAA","AAAAAAAAAAAAAAAhE/0MAAAAAAAAAAAAAAAAAAAAACEK/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAh","CP0MAAAAAAAAAAAAAAAAAAAAACEHCyAeQcAAIBcgF0HAAE4bIh9qIR4DQCAfQQBKBEAgGP0JAgAiDCAD/QAEACIPIAj9hQIh","CCAMIAP9AAQQIhAgCf2FAiEJIBn9CQIAIgwgDyAN/YUCIQ0gDCAQIA79hQIhDiAa/QkCACIMIA8gCv2FAiEKIAwgECAL/YUC","IQsgG/0JAgAiDCAPIBP9hQIhEyAMIBAgFf2FAiEVIBz9CQIAIgwgDyAU/YUCIRQgDCAQIAf9hQIhByAd/QkCACIMIA8gEf2F","AiERIAwgECAS/YUCIRIgGEEEaiEYIBlBBGohGSAaQQRqIRogG0EEaiEbIBxBBGohHCAdQQRqIR0gA0EgaiEDIB9BAWshHwwB","CwsgF0FAaiEXDAELCyABQQFrIQEMAQsLICAEQCAG/QAEECAJ/eQBIQkgBv0ABCAgDf3kASENIAb9AAQwIA795AEhDiAG/QAE","QCAK/eQBIQogBv0ABFAgC/3kASELIAb9AARgIBP95AEhEyAG/QAEcCAV/eQBIRUgBv0ABIABIBT95AEhFCAG/QAEoAEgEf3k","ASERIAb9AASwASAS/eQBIRIgBv0ABAAgCP3kASEIIAb9AASQASAH/eQBIQcLIAVBCEYEQCAWKAIAIARqIgAgCP0LBAAgACAJ","/QsEECAWKAIEIARqIgAgDf0LBAAgACAO/QsEECAWKAIIIARqIgAgCv0LBAAgACAL/QsEECAWKAIMIARqIgAgE/0LBAAgACAV","/QsEECAWKAIQIARqIgAgFP0LBAAgACAH/QsEECAWKAIUIARqIgAgEf0LBAAgACAS/QsEEA8LIAYgCP0LBAAgBiAJ/QsEECAG","IA39CwQgIAYgDv0LBDAgBiAK/QsEQCAGIAv9CwRQIAYgE/0LBGAgBiAV/QsEcCAGIBT9CwSAASAGIAf9CwSQASAGIBH9CwSg","ASAGIBL9CwSwAUEAIQEDQCABQQZIBEAgFiABQQJ0aigCACAEaiEDQQAhAANAIAAgBUgEQCADIABBAnQiAmogBiABQQV0aiAC","aioCADgCACAAQQFqIQAMAQsLIAFBAWohAQwBCwsLjAUCDXsIfyAAIRQgA/0ABAAiCCEMIAgiByIJIgohCyADQRBqIQMDQCAB","QQBKBEAgAEEYaiIAKAIAIRUgACgCBCEWIAAoAgghFyAAKAIMIRggACgCECEZIAAoAhQhGiACQQF1IRsDQCAbQQBKBEAgFf0J","AgAgA/0ABAAiEyAI/YUCIQggFv0JAgAgEyAM/YUCIQwgF/0JAgAgEyAH/YUCIQcgGP0JAgAgEyAJ/YUCIQkgGf0JAgAgEyAK","/YUCIQogGv0JAgAgEyAL/YUCIQsgFf0JAgQgA/0ABBAiEyAN/YUCIQ0gFv0JAgQgEyAO/YUCIQ4gF/0JAgQgEyAP/YUCIQ8g","GP0JAgQgEyAQ/YUCIRAgGf0JAgQgEyAR/YUCIREgGv0JAgQgEyAS/YUCIRIgFUEIaiEVIBZBCGohFiAXQQhqIRcgGEEIaiEY","IBlBCGohGSAaQQhqIRogA0EgaiEDIBtBAWshGwwBCwsgAkEBcQRAIBX9CQIAIAP9AAQAIhMgCP2FAiEIIBb9CQIAIBMgDP2F","AiEMIBf9CQIAIBMgB/2FAiEHIBj9CQIAIBMgCf2FAiEJIBn9CQIAIBMgCv2FAiEKIBr9CQIAIBMgC/2FAiELIANBEGohAwsg","AUEBayEBDAELCyAGIAggDf3kAf0LBAAgBiAMIA795AH9CwQQIAYgByAP/eQB/QsEICAGIAkgEP3kAf0LBDAgBiAKIBH95AH9","CwRAIAYgCyAS/eQB/QsEUEEAIQEDQCABQQZIBEAgFCABQQJ0aigCACAEaiECQQAhAANAIAAgBUgEQCACIABBAnQiA2ogBiAB","QQR0aiADaioCADgCACAAQQFqIQAMAQsLIAFBAWohAQwBCwsLlAMBB38gACAPIAMgBGwgBWxBAWpBBXRsaiEAIA9BA3QhESAQ","QQN0IRYDQCARIBYgBiAGIBZKG0gEQEEIQQQgBiARayIPQQRKGyIXIA8gDyAXShshFEEAIQ8DQCAPIBdIBEAgACAPQQJ0aiAP","IBRIQQAgAhsEfSACIA8gEWpBAnRqKgIABUMAAAAACzgCACAPQQFqIQ8MAQsLIAAgF0ECdGohAEEAIRIDQCADIBJKBEBBACET","A0AgBCATSgRAIAEgByAIIBJsaiALbCAJaiAKIBNsaiAMbCAOIBFsakECdGohEEEAIRUDQCAFIBVKBEAgFEEIRiAOQQFGcQRA","IAAgEP0ABAD9CwQAIAAgEP0ABBD9CwQQBUEAIQ8DQCAPIBdIBEAgACAPQQJ0aiAPIBRIBH0gECAOIA9sQQJ0aioCAAVDAAAA","AAs4AgAgD0EBaiEPDAELCwsgACAXQQJ0aiEAIBAgDUECdGohECAVQQFqIRUMAQsLIBNBAWohEwwBCwsgEkEBaiESDAELCyAR","QQhqIREMAQsLC5oCAQR/IBUgFiAabGoiGyAKQYAMbCANIAMgC2xqQQJ0akHPD2pBcHFqIR0gBUEBayAHbCALaiEWA0AgFyAY","SARAIBcgBG8iGUUiFQRAIBggF2sgBE4hFQsgHSAAIBcgBG0iGiABbCACbCADbEECdGogFQR/IBggF2sgBG0FQQELIhwgASAC","IAMgFQR/IAQFIBggF2siFSAEIBlrIh4gFSAeSBsLIhVBAWsgBmwgCmoiHiAWIAYgGWwgCGogCRADIB0gHiAWIAMgFSAFIAYg","B0EAQQAgCiALIAwgDSAOIA8gGmwgEGwgDWxBAnRqIA8gECARIBIgESAZbCATaiAUIBtBAUEAIBUgHGwiFSAFbBACIBUgF2oh","FwwBCwsLGAAgAUGADGwgACACakECdGpBzw9qQXBxC1MAIAAgASACIAMgBCAFIAYgByAIIAkgCiALIAwgDSAOIA8gECARIBIg","EyAUIBUgGSAKIAtsQYAMbCADIA1qQQJ0akHPD2pBcHFsakEAIBYgFxACC9EBAQJ/IAJBAnQiCSAGbCICIAFqIQEgACACaiEA","IAYhCANAIAcgCEoEQEEAIQIDQCACQRBqIgYgCU0EQCAAIAJqIAEgAmr9AAQAIAIgA2r9AAQA/eUBIAIgBGr9AAQA/eYBIAIg","BWr9AAQA/eQB/QsEACAGIQIMAQsLA0AgAiAJSQRAIAAgAmogASACaioCACACIANqKgIAkyACIARqKgIAlCACIAVqKgIAkjgC","ACACQQRqIQIMAQsLIAEgCWohASAAIAlqIQAgCEEBaiEIDAELCwuDAgECfyADQQJ0IgsgCGwiAyACaiECIAEgA2ohASAAIANq","IQAgCCEKA0AgCSAKSgRAQQAhAwNAIANBEGoiCCALTQRAIAAgA2ogASADav0ABAAgAyAFav0ABAAgAiADav0ABAAgAyAEav0A","BAD95QEgAyAGav0ABAAgAyAHav0ABAD9hQL9hQL9CwQAIAghAwwBCwsDQCADIAtJBEAgACADaiABIANqKgIAIAMgBWoqAgCU","IAIgA2oqAgAgAyAEaioCAJMgAyAGaioCAJQgAyAHaioCAJKSOAIAIANBBGohAwwBCwsgAiALaiECIAEgC2ohASAAIAtqIQAg","CkEBaiEKDAELCwvcAgMEfwF7AXwgACACIAVsQQN0aiIIQQAgAkEDdPwLACABIAJBAnQiByADbGohAQNAIAMgBEgEQEEIIAQg","A2siACAAQQhKGyEJQQAhBQNAIAVBBGogAkwEQCABIAVBAnRqIgD9AAQAIQpBASEGA0AgBiAJSARAIAogACAHaiIA/QAEAP3k","ASEKIAZBAWohBgwBCwsgCCAFQQN0aiIAIAD9AAQAIAr9X/3wAf0LBAAgACAA/QAEECAKIAr9DQgJCgsMDQ4PAAECAwQFBgf9","X/3wAf0LBBAgBUEEaiEFDAELCwNAIAIgBUoEQCABIAVBAnRqIQZEAAAAAAAAAAAhC0EAIQADQCAAIAlIBEAgCyAGKgIAu6Ah","CyAGIAdqIQYgAEEBaiEADAELCyAIIAVBA3RqIgAgACsDACALoDkDACAFQQFqIQUMAQsLIAEgB0EDdGohASADQQhqIQMMAQsL","C5gDBAR/A3sBfAF9IAAgAyAGbEEDdGoiCUEAIANBA3T8CwAgASADQQJ0IgggBGxqIQEDQCAEIAVIBEBBCCAFIARrIgAgAEEI","ShshCkEAIQYDQCAGQQRqIANMBEAgBkECdCIAIAJq/QAEACEMIAAgAWohAP0MAAAAAAAAAAAAAAAAAAAAACELQQAhBwNAIAcg","CkgEQCAA/QAEACAM/eUBIg0gDSAL/YUCIQsgACAIaiEAIAdBAWohBwwBCwsgCSAGQQN0aiIAIAD9AAQAIAv9X/3wAf0LBAAg","ACAA/QAEECALIAv9DQgJCgsMDQ4PAAECAwQFBgf9X/3wAf0LBBAgBkEEaiEGDAELCwNAIAMgBkoEQCAGQQJ0IgAgAmoqAgAh","DyAAIAFqIQBEAAAAAAAAAAAhDkEAIQcDQCAHIApIBEAgDiAAKgIAIA+TuyIOIA6ioCEOIAAgCGohACAHQQFqIQcMAQsLIAkg","BkEDdGoiACAAKwMAIA6gOQMAIAZBAWohBgwBCwsgASAIQQN0aiEBIARBCGohBAwBCwsL3AQEBn8EewN8AX0gACAEIAdsQQR0","aiILIARBA3RqIQwgC0EAIARBBHT8CwAgAiAEQQJ0IgogBWwiAGohAiAAIAFqIQEDQCAFIAZIBEBBCCAGIAVrIgAgAEEIShsh","DUEAIQcDQCAHQQRqIARMBEAgB0ECdCIIIANq/QAEACEQIAIgCGohACABIAhqIQj9DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAA","AAAAAAAAAAAAAAAAACEPQQAhCQNAIAkgDUgEQCAOIAj9AAQAIhH95AEhDiARIAD9AAQAIBD95QEgD/2FAiEPIAAgCmohACAI","IApqIQggCUEBaiEJDAELCyAHQQN0IgAgC2oiCCAI/QAEACAO/V/98AH9CwQAIAggCP0ABBAgDiAO/Q0ICQoLDA0ODwABAgME","BQYH/V/98AH9CwQQIAAgDGoiACAA/QAEACAP/V/98AH9CwQAIAAgAP0ABBAgDyAP/Q0ICQoLDA0ODwABAgMEBQYH/V/98AH9","CwQQIAdBBGohBwwBCwsDQCAEIAdKBEAgB0ECdCIIIANqKgIAIRUgAiAIaiEAIAEgCGohCEQAAAAAAAAAACESRAAAAAAAAAAA","IRNBACEJA0AgCSANSARAIBIgCCoCALsiFKAhEiATIBQgACoCACAVk7uioCETIAAgCmohACAIIApqIQggCUEBaiEJDAELCyAH","QQN0IgAgC2oiCCAIKwMAIBKgOQMAIAAgDGoiACAAKwMAIBOgOQMAIAdBAWohBwwBCwsgCkEDdCIAIAJqIQIgACABaiEBIAVB","CGohBQwBCwsLXQEEfyAAIAJBA3RqIQRBASEFA0AgASAFSgRAQQAhAwNAIAIgA0oEQCAAIANBA3RqIgYgBisDACAEKwMAoDkD","ACAEQQhqIQQgA0EBaiEDDAELCyAFQQFqIQUMAQsLCw=="].join("");function I3(){return{control:new Int32Array(new SharedArrayBuffer(64)),values:new Float64Array(new SharedArrayBuffer(256))}}function Nw({control:r,values:t},e,n){let h=Atomics.pause??(()=>{}),g=(y,x,w)=>{for(let v=0;v<1e3;v++){if(y())return!0;h()}let b=Atomics.load(r,x);return y()||Atomics.wait(r,x,b,w)!=="timed-out"},A=()=>{let y=Atomics.sub(r,0,1);if(y<=0)return;let x=e[r[5]],w=t.slice(0,r[6]),b=r[7],v=r[8],E=r[9];for(;y>0;y=Atomics.sub(r,0,1)){let T=E-y,M=T*v;x(...w,M,Math.min(b,M+v),T,n)}};return{takeChunks:A,publish(y,x,{count:w,per:b}){let v=Math.ceil(w/b);t.set(x),r[5]=y,r[6]=x.length,r[7]=w,r[8]=b,r[9]=v,Atomics.store(r,3,0),Atomics.store(r,0,v),Atomics.add(r,2,1),Atomics.notify(r,2)},finish(y){let x=()=>Atomics.load(r,1)===0;for(;!x();)if(!g(x,1,y))return!1;return!0},cancel(){Atomics.store(r,0,0)},hasFailed:()=>Atomics.load(r,3)>0,stop(){Atomics.store(r,4,1),Atomics.add(r,2,1),Atomics.notify(r,2)},work(){for(;Atomics.load(r,4)===0;){let y=Atomics.load(r,2);Atomics.add(r,1,1);try{A()}catch{Atomics.add(r,3,1)}Atomics.sub(r,1,1)===1&&Atomics.notify(r,1),g(()=>Atomics.load(r,2)!==y,2)}}}}var z5=1e4,W5=6e4;function $A(r){return{threads:1,run:(t,e,{count:n,per:o})=>{for(let s=0;s*o<n;s++){let a=s*o;r[t](...e,a,Math.min(n,a+o),s,0)}},stop:()=>{}}}function G5(r,t,{workers:e,patience:n=W5}){let o=Nw(t,r,0),s=$A(r);return{threads:e+1,run:(a,u,l)=>{if(l.count<=l.per)return s.run(a,u,l);o.publish(a,u,l);let i=!0;try{o.takeChunks()}finally{o.cancel(),i=o.finish(n)}if(!i)throw new Error("Cannot go on computing as a thread does not answer: start again, with one thread if it happens again");if(o.hasFailed())throw new WebAssembly.RuntimeError("a kernel failed on another thread")},stop:o.stop}}async function w3({module:r,memory:t},e){let{Worker:n}=await import("node:worker_threads"),o=c=>Object.values(c.exports),s=`
    import { parentPort, workerData } from "node:worker_threads";
    const { module, memory, job, thread } = workerData;
    const instance = new WebAssembly.Instance(module, { env: { memory } });
    const { work } = (${Nw})(job, (${o})(instance), thread);
    parentPort.postMessage("ready");
    work();`,a=new URL(`data:text/javascript,${encodeURIComponent(s)}`),u=I3(),l=G5(o(new WebAssembly.Instance(r,{env:{memory:t}})),u,{workers:e-1}),i=Array.from({length:e-1},(c,p)=>{let f=new n(a,{env:{},workerData:{module:r,memory:t,job:u,thread:p+1}}),{promise:m,resolve:d,reject:h}=Promise.withResolvers(),g=setTimeout(()=>h(new Error("a thread does not start")),z5);return f.once("message",()=>d()),f.once("error",h),m.finally(()=>{clearTimeout(g),f.unref()})});try{await Promise.all(i)}catch(c){throw l.stop(),c}return l}var OA=!1;function Mw(){let r=OA;return OA=!1,r}var LA;function U5(){if(LA===void 0)return;let r=LA;throw LA=void 0,new Error(`Cannot compute this on the wasm backend: ${r}`)}var V5=2,H5=/XNN status for \S+ is not successful\.(?: Got status (\d+))?/,b3=6;function q5(r){let[t,e=b3]=H5.exec(r)??[];t!==void 0&&(Number(e)===b3?OA=!0:LA=t)}async function v3(r,t){let e=Object.values(t).map(C3).find(Boolean),n="",o={abort:()=>OA=!0,fd_write:(l,i,c)=>{if(l!==V5||e===void 0)return;let p=new DataView(e.buffer);for(let m=i;m<i+8*c;m+=8){let[d,h]=[m,m+4].map(g=>p.getUint32(g,!0));n+=new TextDecoder().decode(new Uint8Array(e.buffer,d,h).slice())}let f=n.split(`
`);n=f.pop(),f.forEach(q5)}},s=([l,i])=>l in o?[l,(...c)=>(o[l](...c),i(...c))]:[l,i],a=Object.entries(t).map(([l,i])=>[l,Object.fromEntries(Object.entries(i).map(s))]),u=await WebAssembly.instantiate(r,Object.fromEntries(a));return e??=C3(u.exports),u}function C3(r){return Object.values(r).find(t=>t instanceof WebAssembly.Memory)}var S3=r=>`${Math.ceil(r/2**20)} MiB`,k3=new WeakSet;function E3(r){if(k3.has(r))return;k3.add(r);let{wasm:t}=r;t._free(t._malloc(1));let e=t._malloc,n=r.readSync,o=s=>{throw new Cs(`${s} beside ${S3(t.HEAPU8.length)} on the wasm heap`)};t._malloc=s=>{let a=e(s);return!Mw()&&a!==0?a:(a!==0&&t._free(a),o(S3(s)))},r.readSync=(...s)=>(Mw()&&o("more"),U5(),n.apply(r,s))}var D3=2,B3=5,K5=2,j5=1,Y5=2;function Fw(r){let t=8,e=()=>{let o=0,s=0,a;do a=r[t++],o+=(a&127)*2**s,s+=7;while(a>=128);return o},n=()=>{let o=e();t+=o};for(;t<r.length;){let o=r[t++],s=e(),a=t+s;if(o===D3||o===B3){let u=e();if(o===D3&&u>0&&(n(),n()),u>0&&(o===B3||r[t++]===K5)){if(r[t]!==j5)return;let i=Uint8Array.from(r);return i[t]|=Y5,i}}t=a}}var X5="init_with_threads_count";async function R3(r){if(typeof SharedArrayBuffer!="function")return r();let{instantiate:t}=WebAssembly;Object.assign(WebAssembly,{instantiate:async(n,o)=>{let s=n instanceof Uint8Array?Fw(n):void 0;if(s&&WebAssembly.validate(s)){let a=await WebAssembly.compile(s);if(WebAssembly.Module.exports(a).some(({name:u})=>u===X5))return{module:a,instance:await v3(a,o??{})}}return t(n,o)}});try{return await r()}finally{Object.assign(WebAssembly,{instantiate:t})}}var J5=!0;var Pw=new WeakMap;function Z5(r){let t=Object.values(r.wasm.asm??{}).find(l=>l instanceof WebAssembly.Memory);if(t===void 0)return null;let e=Uint8Array.from(atob(x3),l=>l.charCodeAt(0)),n=T3(t)?Fw(e):e;if(!WebAssembly.validate(n))return null;let o,s;try{o={module:new WebAssembly.Module(n),memory:t},s=new WebAssembly.Instance(o.module,{env:{memory:t}}).exports}catch{return null}let a=new Map(Object.keys(s).map((l,i)=>[l,i])),u={machine:o,pool:$A(Object.values(s)),native:{kernels:s,get threads(){return u.pool.threads},run:(l,i,c)=>u.pool.run(a.get(l),i,c),address:({dataId:l})=>r.getMemoryOffset(l),doubles:(l,i)=>new Float64Array(t.buffer,l,i),withScratch:(l,i)=>{let c=r.wasm._malloc(l)>>>0;if(c===0)throw new Cs(`${l} bytes on the wasm heap`);try{i(c)}finally{r.wasm._free(c)}}}};return u}function T3(r){return typeof SharedArrayBuffer=="function"&&r.buffer instanceof SharedArrayBuffer}function _3(r){let{wasm:t}=r;return Pw.has(t)||Pw.set(t,Z5(r)),Pw.get(t)}function ko(r){return J5?_3(r)?.native:void 0}async function N3(r,t){let e=_3(r);if(e===null){if(t>1)throw new Error("the engine lacks relaxed SIMD");return}let{machine:n,pool:o,native:s}=e;if(t!==o.threads&&(o.stop(),e.pool=$A(Object.values(s.kernels)),t!==1)){if(!T3(n.memory))throw new Error("tfjs's heap is not shared");e.pool=await w3(n,t)}}function Lr(r,t){je({kernelName:r,backendName:"wasm",kernelFunc:({inputs:e,attrs:n,backend:o})=>{let s=ko(o);if(s===void 0)throw new Error(`Cannot run ${r} as the engine lacks relaxed SIMD`);return t({native:s,backend:o,inputs:e,attrs:n,make:a=>o.makeOutput(a,"float32")})}})}Lr(yf,({native:r,backend:t,inputs:e,attrs:n,make:o})=>{let[s,...a]=Object.values(e),{learningRate:u,beta1:l,beta2:i,epsilon:c}=n,[p,f=1]=t.typedArrayFromHeap(s),m=p+1,h=[u*f*Math.sqrt(1-i**m)/(1-l**m),l,i,1-l,1-i,c],g=[];for(let A=0;A<a.length;A+=4){let[y,x,w,b]=a.slice(A,A+4),v=[o(y.shape),o(y.shape),o(y.shape)],E=[...v,y,x,w,b].map(r.address);r.run("adam",[...E,...h],On(Kr(y))),g.push(...v)}return g});function eY({device:r,pipelineCache:t},{key:e,code:n}){return t[`nash_${e}`]??=r.createComputePipeline({label:e,layout:"auto",compute:{module:r.createShaderModule({code:n()}),entryPoint:"main"}})}function da(r,t){let e=r,n=t.outputs.map(c=>e.makeTensorInfo(c,"float32")),o=[...t.inputs,...n],s=eY(e,t),a=o.map(({dataId:c})=>(e.uploadToGPU(c),{buffer:e.tensorMap.get(c).resource}));t.sizes!==void 0&&a.push(e.makeUniforms(t.sizes.map(c=>({type:"uint32",data:[c]}))));let u=a.map((c,p)=>({binding:p,resource:c})),l=e.device.createBindGroup({layout:s.getBindGroupLayout(0),entries:u});for(let{dataId:c}of o)e.commandQueueOwnedIds.add(c);e.ensureCommandEncoderReady();let i=e.computePassEncoder??=e.commandEncoder.beginComputePass();return i.setPipeline(s),i.setBindGroup(0,l),i.dispatchWorkgroups(...t.workgroups),e.dispatchCountInPass++,me().getNumber("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE")<=e.dispatchCountInPass&&(e.endComputePassEncoder(),e.submitQueue()),n}var M3=65535;function ha(r){return[Math.min(r,M3),Math.ceil(r/M3),1]}var QA=r=>`
@compute @workgroup_size(${r})
fn main(@builtin(global_invocation_id) id : vec3u, @builtin(num_workgroups) groups : vec3u) {
  let i = id.y * groups.x * ${r}u + id.x;`;function sc(r,...t){for(let{dataId:e}of t)r.disposeData(e)}var tY=new Map;function F3(r,t){let e="webgpu",n=fo(r,e);n!=null&&(tY.set(r,n.kernelFunc),Bp(r,e),je({kernelName:r,backendName:e,kernelFunc:t(n.kernelFunc)}))}var P3=64;function If(r,{name:t,inputs:e,outputs:n,sizes:o,value:s="f32",code:a},u){let{tensorMap:l}=r,i=f=>l.get(f.dataId).dtype==="int32",c=[...Object.entries(e).map(([f,m])=>`var<storage, read> ${f} : array<${i(m)?"i32":"Value"}>;`),...Object.keys(n).map(f=>`var<storage, read_write> ${f} : array<Value>;`),...o?["var<uniform> sizes : Sizes;"]:[]],p=Object.keys(o??{}).map(f=>`${f} : u32,`).join(" ");return da(r,{key:`${t}_${s}`,code:()=>`
alias Value = ${s};
${o?`struct Sizes { ${p} }`:""}
${c.map((f,m)=>`@group(0) @binding(${m}) ${f}`).join(`
`)}
${a}`,inputs:Object.values(e),outputs:Object.values(n),sizes:o&&Object.values(o),workgroups:u})}function Ko(r,{inFours:t,functions:e="",code:n,...o}){let[[s,a]]=Object.entries(o.outputs),u=I.sizeFromShape(a)/(t?4:1);return If(r,{...o,value:t?"vec4f":"f32",code:`${e}
${QA(P3)}
  if (i >= arrayLength(&${s})) { return; }
  ${n}
}`},ha(Math.ceil(u/P3)))}var Tt=r=>`f32(${r})`;var $w=256,id=["p","m","v","g"],Lw=["newP","newM","newV"],$3=r=>r%4===0,L3=r=>Math.ceil(r/($3(r)?4:1)/$w);function rY(r,{type:t,hasShare:e},n){let{learningRate:o,beta1:s,beta2:a,epsilon:u}=n,l=(f,m)=>r.flatMap((d,h)=>f.map(g=>`var<storage, ${m}> ${g}${h} : array<${$3(d)?"vec4f":"f32"}>;`)),i=[`var<storage, read> step : array<${t}>;`,...l(id,"read"),...l(Lw,"read_write")],c=0,p=r.map((f,m)=>{let d=c;return c+=L3(f),`
  if (group >= ${d}u && group < ${c}u) {
    let i = (group - ${d}u) * ${$w}u + thread;
    if (i < arrayLength(&p${m})) {
      let g = g${m}[i];
      let m = m${m}[i] * ${Tt(s)} + g * ${Tt(1-s)};
      let v = v${m}[i] * ${Tt(a)} + g * g * ${Tt(1-a)};
      newM${m}[i] = m;
      newV${m}[i] = v;
      newP${m}[i] = p${m}[i] - rate * m / (sqrt(v) + ${Tt(u)});
    }
  }`});return`
${i.map((f,m)=>`@group(0) @binding(${m}) ${f}`).join(`
`)}
// 1 - exp(x) for x < 0. Near 0, where the difference would lose its digits, by Taylor's series.
fn correction(x : f32) -> f32 {
  if (x < -0.5) { return 1.0 - exp(x); }
  var series = 1.0;
  ${[9,8,7,6,5,4,3,2].map(f=>`series = fma(series, x / ${f}.0, 1.0);`).join(`
  `)}
  return -x * series;
}
@compute @workgroup_size(${$w})
fn main(
  @builtin(workgroup_id) id : vec3u, @builtin(num_workgroups) groups : vec3u,
  @builtin(local_invocation_index) thread : u32
) {
  let group = id.y * groups.x + id.x;
  let time = f32(step[0]) + 1.0;
  let c1 = correction(time * ${Tt(Math.log(s))});
  let c2 = correction(time * ${Tt(Math.log(a))});
  let rate = ${Tt(o)} * (sqrt(c2) / c1)${e?" * step[1]":""};
${p.join("")}
}
`}var nY=({inputs:r,attrs:t,backend:e})=>{let[n,...o]=Object.values(r),s=t,a=e,u={type:a.tensorMap.get(n.dataId).dtype==="float32"?"f32":"i32",hasShare:n.shape.length>0},l=Array.from({length:o.length/id.length},(f,m)=>o.slice(m*id.length,(m+1)*id.length)),i=a.device.limits.maxStorageBuffersPerShaderStage-1,c=Math.floor(i/(id.length+Lw.length)),p=[];for(let f=0;f<l.length;f+=c){let m=l.slice(f,f+c),d=m.map(([h])=>Kr(h));p.push(...da(e,{key:["adam",u.type,u.hasShare,...Object.values(s),...d].join("_"),code:()=>rY(d,u,s),inputs:[n,...m.flat()],outputs:m.flatMap(([h])=>Lw.map(()=>h.shape)),workgroups:ha(d.map(L3).reduce((h,g)=>h+g))}))}return p};je({kernelName:yf,backendName:"webgpu",kernelFunc:nY});Fr({kernelName:pa,inputsToSave:["x","gamma","beta"],outputsToSave:[!0,!0,!0,!1,!1],gradFunc:(r,[t,e,n,o,s,a],u)=>{let[l]=r,[i,c,p]=Bt().runKernel(nc,{dy:l,x:t,y:o,gamma:e,beta:n,mean:s,variance:a},u);return{x:()=>i,gamma:()=>c,beta:()=>p}}});Fr({kernelName:nc,gradFunc:()=>{throw new Error("Cannot differentiate the gradient of the batch normalisation, as a gradient penalty does, on this backend: take a discriminator without batch normalisation, no penalty, or the cpu backend")}});function ic(r,{out:t,y:e,x:n},o){return r.run("leaky",[...[t,e,n].map(r.address),o],On(Kr(t))),t}function wf(r,t,e){return e===1?t:ic(r,{out:t,y:t,x:t},e)}Lr(aa,({native:r,inputs:{x:t},attrs:{slope:e},make:n})=>ic(r,{out:n(t.shape),y:t,x:t},e));Lr(tc,({native:r,inputs:{dy:t,x:e},attrs:{slope:n},make:o})=>ic(r,{out:o(e.shape),y:t,x:e},n));var O3=({gamma:r})=>r.shape.length===2?r.shape[0]:1;Lr(pa,({native:r,backend:t,inputs:e,attrs:n,make:o})=>{let{address:s}=r,{x:a,gamma:u,beta:l,movingMean:i,movingVariance:c}=e,{epsilon:p,momentum:f,batches:m,slope:d}=n,h=a.shape[a.shape.length-1],g=Kr(a)/h/m,A=O3(e),y=g/A,x=o(a.shape),w=o([m,h]),b=o([m,h]),v=o([h]),E=o([h]),T=o([A,h]),M=D=>t.typedArrayFromHeap(D),k=1-f;for(let D=0;D<m;D++){let _=X=>M(X).subarray(D*h),R=4*D*h,O=s(a)+R*g,$=s(w)+R,z=xf(r,"channelSums",[O],{rows:g,channels:h});_(w).set(z.map(X=>X/g));let Q=xf(r,"channelSquares",[O,$],{rows:g,channels:h});_(b).set(Q.map(X=>X/g));let[U,H]=[w,b].map(_),[q,ee,j,N]=[u,T,v,E].map(M),[G,re]=D===0?[i,c].map(M):[j,N];for(let X=0;X<h;X++){j[X]=G[X]*f+U[X]*k;let oe=H[X]*g/Math.max(g-1,1);N[X]=re[X]*f+oe*k}for(let X=0;X<ee.length;X++)ee[X]=q[X]/Math.sqrt(H[X%h]+p);for(let X=0;X<A;X++){let oe=4*X*h,[we,be]=[x,a].map(Ue=>s(Ue)+R*g+oe*y),Ce=[T,l].map(Ue=>s(Ue)+oe),Ne=[we,be,h,$,...Ce];r.run("scaleChannels",Ne,MA(y,h))}}return wf(r,x,d),t.disposeData(T.dataId),[x,w,b,v,E]});Lr(nc,({native:r,backend:t,inputs:e,attrs:n,make:o})=>{let{address:s}=r,{dy:a,x:u,y:l,mean:i}=e,{epsilon:c,batches:p,slope:f}=n,m=u.shape[u.shape.length-1],d=Kr(u)/m/p,h=O3(e),g=d/h,A=o(u.shape),y=o(e.gamma.shape),x=o(e.beta.shape),w=o([h+2,m]),b=E=>t.typedArrayFromHeap(E),v=f===1?a:ic(r,{out:A,y:a,x:l},f);for(let E=0;E<p;E++){let T=4*E*m,M=s(i)+T,k=R=>[A,v,u].map(O=>s(O)+T*d+4*R*m*g),D=new Float64Array(m),_=new Float64Array(m);for(let R=0;R<h;R++){let[,O,$]=k(R),Q=xf(r,"channelProducts",[O,$,M],{rows:g,channels:m,sums:2}),U=b(e.variance).subarray(E*m),[H,q,ee,j]=[e.gamma,w,y,x].map(b);for(let N=0;N<m;N++){let G=1/Math.sqrt(U[N]+c),re=R*m+N,X=H[re]*G,oe=Q[N],we=Q[m+N];j[re]=E===0?oe:j[re]+oe,ee[re]=E===0?we*G:ee[re]+we*G,q[re]=X,D[N]-=X*G*G*we/d,_[N]-=X*oe/d}}b(w).set(D,h*m),b(w).set(_,(h+1)*m);for(let R=0;R<h;R++){let[O,$,z]=k(R),Q=U=>s(w)+4*U*m;r.run("combineChannels",[O,$,z,m,M,Q(R),Q(h),Q(h+1)],MA(g,m))}}return t.disposeData(w.dataId),[A,y,x]});var Q3=64,zA=256,oY=r=>Math.ceil(Math.min(r/4,4*Math.sqrt(r))),Ow=["x","y","z","w"],bf=r=>`vec4f(${Ow.map(t=>`${r}[at.${t}]`).join(", ")})`,WA="fn merge(a : State, b : State) -> State { return a + b; }";function ad(r,t){let{name:e,batches:n,rows:o,channels:s,state:a,merge:u,inputs:l,outputs:i}=t,c=oY(o),p=n*c*s,f={batches:n,rows:o,channels:s,pieces:c},m={f32:1,vec2f:2,vec4f:4}[a],d=y=>`partial[${m}u * i + ${y}u]`,h=y=>m===1?"state":`state.${y}`,[g]=If(r,{name:`${e}_pieces`,inputs:l,outputs:{partial:[n,c,s,m]},sizes:f,code:`
alias State = ${a};
${u}
${t.four}
${QA(Q3)}
  let c = i % sizes.channels;
  let batch = i / (sizes.channels * sizes.pieces);
  if (batch >= sizes.batches) { return; }
  var state = State();
  for (var row = i / sizes.channels % sizes.pieces; row < sizes.rows; row += 4u * sizes.pieces) {
    let rows = row + vec4u(0u, 1u, 2u, 3u) * sizes.pieces;
    let inside = rows < vec4u(sizes.rows);
    let at = (batch * sizes.rows + select(vec4u(row), rows, inside)) * sizes.channels + c;
    let weight = select(vec4f(0.0), vec4f(1.0), inside);
    state = merge(state, four(at, weight, batch * sizes.channels + c, c));
  }
  ${Ow.slice(0,m).map((y,x)=>`${d(x)} = ${h(y)};`).join(" ")}
}`},ha(Math.ceil(p/Q3))),A=If(r,{name:e,inputs:{partial:g,...t.parameters},outputs:i,sizes:f,code:`
alias State = ${a};
var<workgroup> states : array<State, ${zA}>;
${u}
${t.functions??""}
@compute @workgroup_size(${zA})
fn main(@builtin(workgroup_id) group : vec3u, @builtin(local_invocation_index) thread : u32) {
  let c = group.x;
  ${t.before??""}
  for (var batch = 0u; batch < sizes.batches; batch++) {
    let m = batch * sizes.channels + c;
    var state = State();
    for (var piece = thread; piece < sizes.pieces; piece += ${zA}u) {
      let i = (batch * sizes.pieces + piece) * sizes.channels + c;
      state = merge(state, State(${Ow.slice(0,m).map((y,x)=>d(x)).join(", ")}));
    }
    states[thread] = state;
    for (var half = ${zA/2}u; half > 0u; half /= 2u) {
      workgroupBarrier();
      if (thread < half) { states[thread] = merge(states[thread], states[thread + half]); }
    }
    if (thread == 0u) {
      state = states[0];
      ${t.finish}
    }
    workgroupBarrier();
  }
  if (thread == 0u) { ${t.after??""} }
}`},[s,1,1]);return sc(r,g),A}function Qw({shape:r},t){let e=r[r.length-1];return{batches:t,channels:e,rows:I.sizeFromShape(r)/e/t}}function z3(r,t){return r.shape.length===2?{name:"images",count:r.shape[0],moments:"c",affine:"m"}:{name:"batches",count:t,moments:"m",affine:"c"}}var sY={state:"vec4f",merge:`
fn merge(a : State, b : State) -> State {
  let count = a.x + b.x;
  let share = b.x / max(count, 1.0);
  let distance = b.y - a.y;
  return State(count, a.y + distance * share, a.z + b.z + distance * distance * a.x * share, 0.0);
}`,four:`
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  let v = ${bf("x")};
  let count = dot(weight, vec4f(1.0));
  let mean = dot(v, weight) / count;
  let deviation = (v - mean) * weight;
  return State(count, mean, dot(deviation, deviation), 0.0);
}`},zw=({epsilon:r,slope:t})=>`
fn deviationOf(m : u32) -> Value { return 1.0 / sqrt(variance[m] + ${Tt(r)}); }
fn normalised(x : Value, m : u32, k : u32) -> Value {
  return fma(x - mean[m], gamma[k] * deviationOf(m), beta[k]);
}
fn rectified(z : Value, v : Value) -> Value {
  return select(${Tt(t)} * v, v, z > Value(0.0));
}`,W3=`
  let c = i % sizes.channels;
  let m = i / (sizes.rows * sizes.channels) * sizes.channels + c;`;function G3({rows:r,channels:t}){let e=t%4===0;return{inFours:e,sizes:{rows:r,channels:e?t/4:t}}}var GA=(r,{epsilon:t,momentum:e,slope:n})=>["batch_norm",r,t,e,n].join("_"),iY=({inputs:r,attrs:t,backend:e})=>{let{x:n,gamma:o,beta:s,movingMean:a,movingVariance:u}=r,l=t,{batches:i,momentum:c}=l,p=Qw(n,i),[f,m,...d]=ad(e,{name:GA("moments",l),...p,...sY,inputs:{x:n},parameters:{movingMean:a,movingVariance:u},outputs:{mean:[i,p.channels],variance:[i,p.channels],newMean:a.shape,newVariance:u.shape},before:"var ofMean = movingMean[c]; var ofVariance = movingVariance[c];",finish:`
      let rows = f32(sizes.rows);
      mean[m] = state.y;
      variance[m] = state.z / rows;
      let unbiased = state.z / max(rows - 1.0, 1.0);
      ofMean = ofMean * ${Tt(c)} + state.y * ${Tt(1-c)};
      ofVariance = ofVariance * ${Tt(c)} + unbiased * ${Tt(1-c)};`,after:"newMean[c] = ofMean; newVariance[c] = ofVariance;"}),{name:h,count:g,moments:A,affine:y}=z3(o,i),[x]=Ko(e,{...G3(Qw(n,g)),name:GA(`normalise_${h}`,l),inputs:{x:n,mean:f,variance:m,gamma:o,beta:s},outputs:{y:n.shape},functions:zw(l),code:`${W3}
  let z = normalised(x[i], ${A}, ${y});
  y[i] = rectified(z, z);`});return[x,f,m,...d]},aY=({inputs:r,attrs:t,backend:e})=>{let{dy:n,x:o,gamma:s,beta:a,mean:u,variance:l}=r,i=t,{name:c,count:p,moments:f,affine:m}=z3(s,i.batches),d=Qw(o,p),h={batches:{before:"var ofGamma = 0.0; var ofBeta = 0.0;",each:`
      ofBeta += state.x;
      ofGamma += state.y * deviation;
      let at = 2u * batch * sizes.channels + c;
      shifts[at] = -scale * state.x / f32(sizes.rows);
      shifts[at + sizes.channels] = -scale * deviation * deviation * state.y / f32(sizes.rows);`,after:"dGamma[c] = ofGamma; dBeta[c] = ofBeta;"},images:{before:"var ofSum = 0.0; var ofProduct = 0.0;",each:`
      dBeta[m] = state.x;
      dGamma[m] = state.y * deviation;
      ofSum -= scale * state.x;
      ofProduct -= scale * deviation * deviation * state.y;`,after:`
      let rows = f32(sizes.rows * sizes.batches);
      shifts[c] = ofSum / rows;
      shifts[c + sizes.channels] = ofProduct / rows;`}}[c],[g,A,y]=ad(e,{name:GA(`gradient_sums_${c}`,i),...d,state:"vec2f",merge:WA,inputs:{dy:n,x:o,mean:u,variance:l,gamma:s,beta:a},four:`${zw(i)}
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  let v = ${bf("x")};
  let d = ${bf("dy")};
  let z = vec4f(${["x","y","z","w"].map(w=>`normalised(v.${w}, ${f}, ${m})`).join(", ")});
  let dz = select(${Tt(i.slope)} * d, d, z > vec4f(0.0)) * weight;
  return State(dot(dz, vec4f(1.0)), dot(dz, v - mean[${f}]));
}`,parameters:{gamma:s,variance:l},outputs:{dGamma:s.shape,dBeta:a.shape,shifts:[i.batches,2,d.channels]},before:h.before,finish:`
      let deviation = 1.0 / sqrt(variance[${f}] + ${Tt(i.epsilon)});
      let scale = gamma[${m}] * deviation;${h.each}`,after:h.after}),[x]=Ko(e,{...G3(d),name:GA(`gradient_${c}`,i),inputs:{dy:n,x:o,mean:u,variance:l,gamma:s,beta:a,shifts:y},outputs:{dx:o.shape},functions:zw(i),code:`${W3}
  let dz = rectified(normalised(x[i], ${f}, ${m}), dy[i]);
  let at = ${c==="images"?"c":"2u * m - c"};
  dx[i] = dz * (gamma[${m}] * deviationOf(${f})) + (x[i] - mean[${f}]) * shifts[at + sizes.channels] + shifts[at];`});return sc(e,y),[x,g,A]};je({kernelName:pa,backendName:"webgpu",kernelFunc:iY});je({kernelName:nc,backendName:"webgpu",kernelFunc:aY});function Ww(r,t){let e=new Float32Array(t),n=0;for(;n+4<=t;n+=4){let o=0,s=0,a=0,u=0;for(let l=n;l<r.length;l+=t)o+=r[l],s+=r[l+1],a+=r[l+2],u+=r[l+3];e.set([o,s,a,u],n)}for(;n<t;n++){let o=0;for(let s=n;s<r.length;s+=t)o+=r[s];e[n]=o}return e}var uY=({inputs:r,backend:t})=>{let e=r.x,n=t,o=e.shape[e.shape.length-1],s=n.readSync(e.dataId);return n.makeTensorInfo([o],"float32",Ww(s,o))};je({kernelName:to,backendName:"cpu",kernelFunc:uY});Fr({kernelName:to,gradFunc:(r,t,e)=>({x:()=>vm(r,e.shape)})});var lY=({inputs:r,backend:t})=>{let e=r.x,n=t,o=e.shape[e.shape.length-1],s=n.makeOutput([o],"float32"),a=ko(t),u=a?xf(a,"channelSums",[a.address(e)],{rows:Kr(e)/o,channels:o}):Ww(n.typedArrayFromHeap(e),o);return n.typedArrayFromHeap(s).set(u),s};je({kernelName:to,backendName:"wasm",kernelFunc:lY});var cY=({inputs:r,backend:t})=>{let e=r.x,n=e.shape[e.shape.length-1],o=e.shape.slice(0,-1).reduce((a,u)=>a*u,1),[s]=ad(t,{name:"sum",batches:1,rows:o,channels:n,state:"f32",merge:WA,inputs:{x:e},four:`
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  return dot(${bf("x")}, weight);
}`,outputs:{sums:[n]},finish:"sums[c] = state;"});return s};je({kernelName:to,backendName:"webgpu",kernelFunc:cY});function U3(r){return"dataId"in r}function Ai(r){return U3(r)?[["",r]]:Object.entries(r).flatMap(([t,e])=>Ai(e).map(([n,o])=>[n===""?t:`${t}/${n}`,o]))}function ud(r,t){let e=(n,o)=>U3(n)?t(n,o):Object.fromEntries(Object.entries(n).map(([s,a])=>[s,e(a,o===""?s:`${o}/${s}`)]));return e(r,"")}function Gw(r,t){return ud(r,(e,n)=>{let o=t.get(n);if(o===void 0)throw new TypeError(`Cannot build the record as the tensor "${n}" is missing`);if(o.shape.join()!==e.shape.join())throw new TypeError(`Cannot build the record as "${n}" has shape [${o.shape}] where [${e.shape}] is needed`);return o})}function UA(r){for(let[,t]of Ai(r))t.isDisposed||t.dispose()}function ac(r){return Zi().incRef(r.dataId),Bt().makeTensorFromDataId(r.dataId,r.shape,r.dtype,Zi())}function VA(r,t,e){return Bt().runKernel(tc,{dy:r,x:ac(t)},e)}Fr({kernelName:aa,inputsToSave:["x"],gradFunc:(r,[t],e)=>({x:()=>VA(r,t,e)})});Fr({kernelName:tc,inputsToSave:["x"],gradFunc:(r,[t],e)=>({dy:()=>VA(r,t,e)})});function Cf(r,t,e){return Bt().runKernel(r,t,e)}function pY(r,[t,e],n){let o={strides:n,pad:"same",dataFormat:"NHWC"};return{x:()=>Cf("Conv2DBackpropInput",{dy:r,filter:e},{...o,inputShape:t.shape}),filter:()=>Cf("Conv2DBackpropFilter",{x:t,dy:r},{...o,filterShape:e.shape}),bias:()=>Cf(to,{x:r},{shape:r.shape})}}function fY(r,[t,e],n){let o={strides:n,pad:"same",dataFormat:"NHWC"};return{x:()=>Cf("Conv2D",{x:r,filter:e},{...o,dilations:[1,1]}),filter:()=>Cf("Conv2DBackpropFilter",{x:r,dy:t},{...o,filterShape:e.shape}),bias:()=>Cf(to,{x:r},{shape:r.shape})}}for(let[r,t,e]of[[la,di,pY],[ca,hi,fY]]){let n=["x","filter"];Fr({kernelName:r,inputsToSave:n,gradFunc:(o,s,{stride:a})=>e(o,s,a)}),Fr({kernelName:t,inputsToSave:n,outputsToSave:[!0],gradFunc:(o,[s,a,u],{stride:l,slope:i})=>{let c=VA(o,u,{slope:i});return e(c,[s,a],l)}})}function V3(r,t){let e=[],n=t((...o)=>{let s=Af(...o);return e.push(s),s});for(let{dataId:o}of e)o!==n.dataId&&r.disposeData(o);return n}function H3(r,t,{size:[e,n],step:o,first:[s,a]}){let[u,l,i,c]=t.shape,p=r.makeOutput([u,e,n,c],"float32"),[f,m]=[p,t].map(d=>r.typedArrayFromHeap(d));f.fill(0);for(let d=0;d<u*l*i;d++){let h=s+o[0]*(Math.floor(d/i)%l),g=a+o[1]*(d%i);if(h<0||h>=e||g<0||g>=n)continue;let y=((Math.floor(d/(l*i))*e+h)*n+g)*c;for(let x=0;x<c;x++)f[y+x]=m[d*c+x]}return p}var q3={strides:1,dilations:1,pad:"valid",dataFormat:"NHWC"};function K3(r,{x:t,dy:e,info:n}){let{strideHeight:o,strideWidth:s,padInfo:{top:a,left:u}}=n,l=[o*(n.outHeight-1)+n.filterHeight,s*(n.outWidth-1)+n.filterWidth];return V3(r,i=>{let c=H3(r,t,{size:l,step:[1,1],first:[a,u]}),p=i(r,"Transpose",{x:c},{perm:[3,1,2,0]});r.disposeData(c.dataId);let f=i(r,"Transpose",{x:e},{perm:[1,2,0,3]}),d=i(r,"Conv2D",{x:p,filter:f},{...q3,dilations:[o,s]});return i(r,"Transpose",{x:d},{perm:[1,2,0,3]})})}function j3(r,{dy:t,filter:e,info:n}){let{filterHeight:o,filterWidth:s,padInfo:{top:a,left:u}}=n,l=[n.inHeight+o-1,n.inWidth+s-1],i=[n.strideHeight,n.strideWidth],c=[o-1-a,s-1-u];return V3(r,p=>{let f=H3(r,t,{size:l,step:i,first:c}),m=p(r,"Reverse",{x:e},{dims:[0,1]}),d=p(r,"Transpose",{x:m},{perm:[0,1,3,2]}),h=p(r,"Conv2D",{x:f,filter:d},q3);return r.disposeData(f.dataId),h})}var Y3="faster";var dY=16,HA=24,hY=4e6;function qA(r,t){let[e,n]=r,[o,s]=t;if(!(e!==n||o!==s))return o===1&&(e===3||e===2)?{taps:e,phases:1}:o===2&&e===4?{taps:2,phases:2}:void 0}var gY={2:{results:3,points:4,element:6},3:{results:4,points:6,element:9}},AY=15,yY=8,xY=1.4;function X3({taps:r,phases:t},{grid:[e,n],images:o,channels:s,columns:a,filterElement:u}){if(Y3==="never"||s%8!==0||a%8!==0)return!1;if(Y3==="always")return!0;let{results:l,points:i,element:c}=gY[r],p=t**2*s,f=o*Math.ceil(e/l)*Math.ceil(n/l),m=p*a+c*(p+a),d=i**2*(f*m+u*p*a),h=s<=dY?xY:1;return d<h*o*e*n*r**2*p*a}function J3({x:r,out:t,packed:e,grid:[n,o]}){let s=qA(e.taps.map(({count:a})=>a),[n.stride,o.stride]);return s!==void 0&&X3(s,{grid:[n.count,o.count],images:r.shape[0],channels:r.shape[3],columns:t.shape[3],filterElement:AY})}function Z3(r,{x:t,filter:e,bias:n,out:o,slope:s,packed:a,grid:[u,l]}){let{kernels:i,address:c}=r,[p,f,m,d]=t.shape,[,h,g,A]=o.shape,[,y,x,w]=e.shape,[b,v]=a.taps,{taps:E,phases:T}=qA([b.count,v.count],[u.stride,l.stride]),M=T**2*d,k=i.winogradFilterBytes(E,M,A),D=Math.max(i.winogradScratch(E,T,d,A),i.winogradFilterScratch());r.withScratch(k+r.threads*D,_=>{let R=_+k;r.run("winogradFilter",[_,c(e),E,T,d,A,b.first,b.step,v.first,v.step,y,x*w,...a.transposed?[1,w]:[w,1],R],On(M,k/4/M));let O=i.winogradTiles(E,p,u.count,l.count),$=Math.ceil(hY/(M*A*E**2*4)/HA);r.run("winograd",[E,c(t),f,m,d,T,u.from,l.from,_,A,c(o),u.count,l.count,h,g,u.step,u.first,l.first,n?c(n):0,s,R],{count:O,per:HA*$})})}var IY=8,wY=5;function eF({dy:r,filterShape:t,strides:e}){let[n,o,s,a]=t,[u,...l]=r.shape.slice(0,3),i=qA([n,o],e);return i!==void 0&&X3(i,{grid:l,images:u,channels:s,columns:a,filterElement:yY})}function tF(r,t,{x:e,dy:n,filterShape:o,strides:s,pad:[a,u]}){let{kernels:l,address:i}=r,[c,p,f,m]=o,[d,h,g]=e.shape,[,A,y]=n.shape,{taps:x,phases:w}=qA([c,p],s),b=w**2*f,v=l.winogradTiles(x,d,A,y),E=Math.ceil(v/HA),T=Math.max(Math.min(2,E),Math.min(IY,Math.round(E/wY))),M=Math.ceil(v/T),k=Math.ceil(v/M),D=Math.ceil(M/Math.ceil(M/HA)),_=l.winogradSumBytes(x,b,m),R=Math.max(l.winogradGradientScratch(x,w,f,m,D),l.winogradTapsScratch());r.withScratch(k*_+r.threads*R,O=>{let $=O+k*_;r.run("winogradGradient",[x,i(e),h,g,f,w,-a,-u,i(n),A,y,m,O,D,$],{count:v,per:M});let z=[i(t),x,w,f,m,O,k,$];r.run("winogradTaps",z,On(b,k*_/4/b))})}var sF=16,CY=1<<18,rF=6,SY=8e6,kY=16;function iF(r,t,e){let n=e.map(o=>({...t,...o}));if(n.every(J3)){for(let o of n)Z3(r,o);return}for(let o of n)vY(r,o);wf(r,t.out,t.slope)}function vY(r,{x:t,filter:e,bias:n,out:o,packed:s,grid:[a,u]}){let{kernels:l,address:i}=r,[c,p,f,m]=t.shape,[,d,h,g]=o.shape,[,A,y,x]=e.shape,[{count:w,...b},{count:v,...E}]=s.taps,T=m<=sF&&v>1,M=Math.ceil(g/8),k=w*v*m,D=(u.count-1)*u.stride+v,_=4*a.stride*D*m,R=Math.ceil(SY/(Math.max(1,k)*g)),O=Math.ceil(Math.min(R/u.count,CY/_)),$=T?O*_*Math.max(1,Math.ceil(w/a.stride)):0,z=4*(k+1)*8*M,Q=$+l.convolveScratch(T?v*m:m,T?w:w*v,g);r.withScratch(z+r.threads*Q,U=>{r.run("packFilter",[U,i(e),n?i(n):0,w,v,m,g,b.first,b.step,E.first,E.step,A,y*x,...s.transposed?[1,x]:[x,1]],On(M,8*(k+1)));let H=[i(t),p,f,m,a.count,u.count,a.stride,u.stride,a.from,u.from,w,v,U,g,i(o),d,h,a.step,u.step,a.first,u.first,U+z];if(T)r.run("convolveWindows",[...H,Q],{count:c*a.count,per:O<a.count?O:O-O%a.count});else{let q=rF*Math.ceil(R/rF);r.run("convolve",H,{count:c*a.count*u.count,per:q})}})}function Uw(r,t,{x:e,filter:n,bias:o,slope:s=1,info:a}){let u=t.makeOutput(a.outShape,"float32"),l=c=>({count:c,first:0,step:1}),i=(c,p,f)=>({count:c,stride:p,from:-f,step:1,first:0});return iF(r,{x:e,filter:n,bias:o,out:u,slope:s},[{packed:{taps:[l(a.filterHeight),l(a.filterWidth)],transposed:!1},grid:[i(a.outHeight,a.strideHeight,a.padInfo.top),i(a.outWidth,a.strideWidth,a.padInfo.left)]}]),u}function nF({stride:r,filter:t,inputs:e,padded:n}){return Array.from({length:r},(o,s)=>{let a=Math.max(0,Math.ceil((t-s)/r)),u=Math.ceil((n-s)/r),l=Math.floor((e-1+n-s)/r);return[{count:a,first:s+r*(a-1),step:-r},{count:l-u+1,stride:1,from:u-(a-1),step:r,first:r*u+s-n}]}).filter(([,{count:o}])=>o>0)}function Vw(r,t,{dy:e,filter:n,bias:o,slope:s=1,info:a}){let u=t.makeOutput(a.inShape,"float32"),l=nF({stride:a.strideHeight,filter:a.filterHeight,inputs:a.inHeight,padded:a.padInfo.top}),i=nF({stride:a.strideWidth,filter:a.filterWidth,inputs:a.inWidth,padded:a.padInfo.left}),c=l.flatMap(([p,f])=>i.map(([m,d])=>({packed:{taps:[p,m],transposed:!0},grid:[f,d]})));return iF(r,{x:e,filter:n,bias:o,out:u,slope:s},c),u}function oF(r,t,e){let{x:n,dy:o,filterShape:s,strides:a,pad:u}=e,{kernels:l,address:i}=r,[c,p,f,m]=s,[d,h,g]=n.shape,[,...A]=o.shape.slice(0,3),y=t.makeOutput([...s],"float32");if(eF(e))return tF(r,y,e),y;let x=l.filterGradientBlocks(d,A[0],A[1]),w=Math.ceil(x/kY),b=Math.ceil(x/w),v=b*l.filterTileBytes(f,m,c,p),E=l.filterGradientScratch(f,m,...A,...a,c,p);return r.withScratch(v+r.threads*E,T=>{r.run("filterGradient",[i(n),d,h,g,f,i(o),...A,m,...a,c,p,...u,T,T+v],{count:x,per:w});let M=l.filterStrips(f,c,p),k=v/4/M,D=[i(y),T,b,f,m,c,p];r.run("addTiles",D,On(M,k))}),y}var EY=4;function aF(r,t,{x:e,dy:n,info:o}){let[s,a,u,l]=o.filterShape,{top:i,left:c}=o.padInfo,p=[o.strideHeight,o.strideWidth];if(l>EY||u<=sF||p.join()!=="1,1"){let{filterShape:g}=o;return oF(r,t,{x:e,dy:n,filterShape:g,strides:p,pad:[i,c]})}let f=oF(r,t,{x:n,dy:e,filterShape:[s,a,l,u],strides:p,pad:[s-1-i,a-1-c]}),m=t.makeOutput(o.filterShape,"float32"),[d,h]=[m,f].map(g=>t.typedArrayFromHeap(g));for(let g=0;g<s*a;g++)for(let A=0;A<u;A++)for(let y=0;y<l;y++)d[(g*u+A)*l+y]=h[((s*a-1-g)*l+y)*u+A];return t.disposeData(f.dataId),m}function ld(r,t,{strides:e,pad:n,dimRoundingMode:o}){return C.computeConv2DInfo(r,t,e,1,n,o)}function Hw(r,t){let e=fo(r,"wasm");e!=null&&Bp(r,"wasm"),je({...e,kernelName:r,backendName:"wasm",kernelFunc:t})}var BY=fo("Conv2D","wasm").kernelFunc;Hw("Conv2D",r=>{let{x:t,filter:e}=r.inputs,n=r.attrs,o=ko(r.backend),s=[n.dilations??1].flat().some(u=>u>1);if(!o||s||n.dataFormat!=="NHWC")return BY(r);let a=ld(t.shape,e.shape,n);return Uw(o,r.backend,{x:t,filter:e,info:a})});Hw("Conv2DBackpropFilter",({inputs:r,attrs:t,backend:e})=>{let{x:n,dy:o}=r,s=t,a=ld(n.shape,s.filterShape,s),u=ko(e),l=e;return u?aF(u,l,{x:n,dy:o,info:a}):K3(l,{x:n,dy:o,info:a})});Hw("Conv2DBackpropInput",({inputs:r,attrs:t,backend:e})=>{let{dy:n,filter:o}=r,s=t,a=ld(s.inputShape,o.shape,s),u=ko(e),l=e;return u?Vw(u,l,{dy:n,filter:o,info:a}):j3(l,{dy:n,filter:o,info:a})});var uF=r=>({strides:r,pad:"same"}),lF=({native:r,backend:t,inputs:e,attrs:{stride:n,slope:o}})=>{let{x:s,filter:a,bias:u}=e,l=ld(s.shape,a.shape,uF(n));return Uw(r,t,{x:s,filter:a,bias:u,slope:o,info:l})},cF=({native:r,backend:t,inputs:e,attrs:n})=>{let{x:o,filter:s,bias:a}=e,{stride:u,slope:l}=n,[i,c,p]=o.shape,f=ld([i,c*u,p*u,s.shape[2]],s.shape,uF(u));return Vw(r,t,{dy:o,filter:s,bias:a,slope:l,info:f})};Lr(la,lF);Lr(di,lF);Lr(ca,cF);Lr(hi,cF);var RY=[{m:128,n:128,k:8,rows:8,columns:8},{m:128,n:64,k:8,rows:8,columns:8},{m:64,n:64,k:16,rows:4,columns:8},{m:128,n:32,k:8,rows:8,columns:4},{m:64,n:32,k:8,rows:4,columns:4},{m:32,n:32,k:8,rows:4,columns:4},{m:128,n:16,k:8,rows:8,columns:4},{m:256,n:4,k:8,rows:4,columns:4}];function qw({m:r,n:t,rows:e,columns:n}){return r/e*(t/n)}var TY=32768,_Y={64:1,32:.85,16:.65},NY=6,MY=300,FY=256;function Kw(r,{split:t}){let{m:e,n,k:o,products:s=1}=r,a,u=1/0;for(let l of RY){let i=Math.ceil(e/l.m)*Math.ceil(n/l.n)*s,c=l.rows*l.columns,p=c/_Y[c]+NY*(l.m+l.n)/qw(l);for(let f=1;f<=(t?FY:1)&&!(f>1&&o/f<4*l.k);f*=2){let h=Math.max(1,i*f*qw(l)/TY)*Math.ceil(o/f)*p+(f>1?f*e*n/MY:0);h<u&&([a,u]=[{tile:l,splits:f},h])}}return a}var cd=r=>Array.from({length:r},(t,e)=>e),Br=(r,t)=>cd(r).map(t).join(`
`),KA=["x","y","z","w"];function pF(r,t,e,n){let o=r.toUpperCase(),s=t?`let i = index${o}(${n[0]});
  if (i < 0) { return vec4f(0.0); }
  return ${r}[u32(i) / 4u];`:`var v = vec4f(0.0);
${Br(4,a=>`  let i${a} = index${o}(${n[a]});
  if (i${a} >= 0) { v.${KA[a]} = ${r}[u32(i${a})]; }`)}
  return v;`;return`fn load${o}(${e}) -> vec4f {
  ${s}
}`}var jw=(r,t)=>`
fn finished(sum : ${r}, bias : ${r}) -> ${r} {
  let z = sum + bias;
  return ${t===1?"z":`select(f32(${t}) * z, z, z > ${r}(0.0))`};
}`;function fF(r,{slope:t}={}){let{tile:e,aAlong:n,aVec4:o,bVec4:s,cVec4:a,bByK:u=!1,functions:l,prologue:i}=r,c=qw(e),p=e.n/e.columns,f=e.m/e.rows,m=e.columns/4,d=n==="k",h=(d?e.k:e.m)/4+1,g=e.n/4+1,A=e.m*e.k/4,y=e.n*e.k/4,x=Math.ceil(A/c),w=Math.ceil(y/c),b=d||o?1:4,v=N=>cd(b).map(G=>`row${N}_${G}`),E=(N,G,re,X)=>(G+1)*c<=N?X:`if (${re} < ${N}u) { ${X} }`,T=Br(x,N=>{let G=(d?e.k:e.m)/4,re=`aAt${N}`,X=`${re} / ${G}u`,oe=`${re} % ${G}u`,we=d?`firstRow + ${X}`:`firstRow + (${oe}) * 4u`;return`  let ${re} = thread + ${N*c}u;
${v(N).map((be,Ce)=>`  let ${be} = rowAt(${we} + ${Ce}u);`).join(`
`)}
  let aK${N} = ${d?`(${oe}) * 4u`:X};
  let aTo${N} = (${X}) * ${h}u + ${oe};
  var aNext${N} = vec4f(0.0);`}),M=Br(w,N=>{let G=`bAt${N}`,[re,X]=u?[`${G} % ${e.k}u`,`${G} / ${e.k}u`]:[`${G} / ${e.n/4}u`,`${G} % ${e.n/4}u`];return`  let ${G} = thread + ${N*c}u;
  let bK${N} = ${re};
  let bN${N} = firstColumn + (${X}) * 4u;
  let bTo${N} = bK${N} * ${g}u + ${X};
  var bNext${N} = vec4f(0.0);`}),k=Br(x,N=>"    "+E(A,N,`aAt${N}`,`aNext${N} = loadA(${[...v(N),`k + aK${N}`].join(", ")});`))+`
`+Br(w,N=>"    "+E(y,N,`bAt${N}`,`bNext${N} = loadB(k + bK${N}, bN${N});`)),D=Br(x,N=>"    "+E(A,N,`aAt${N}`,`tileA[aTo${N}] = aNext${N};`))+`
`+Br(w,N=>"    "+E(y,N,`bAt${N}`,`tileB[bTo${N}] = bNext${N};`)),_=(N,G)=>`sum${N}_${G}`,R=N=>Br(m,G=>`      let b${N}_${G} = tileB[bFrom + ${N*g+G*p}u];`),O=(N,G,re)=>Br(m,X=>`      ${_(N,X)} = fma(vec4f(${G}), b${re}_${X}, ${_(N,X)});`),$=(N,G)=>{let re=[1,2,3].reduce((X,oe)=>`fma(vec4f(a${N}.${KA[oe]}), b${oe}_${G}, ${X})`,`a${N}.x * b0_${G}`);return`      ${_(N,G)} += ${re};`},z=d?Br(4,R)+`
`+Br(e.rows,N=>`      let a${N} = tileA[aFrom + ${N*f*h}u];
`+Br(m,G=>$(N,G))):Br(4,N=>R(N)+`
`+Br(e.rows/4,G=>`      let a${N}_${G} = tileA[aFrom + ${N*h+G*f}u];
`+Br(4,re=>O(4*G+re,`a${N}_${G}.${KA[re]}`,N)))),Q=N=>d?`firstRow + down + ${N*f}u`:`firstRow + (down + ${Math.floor(N/4)*f}u) * 4u + ${N%4}u`,U=Br(e.rows,N=>Br(m,G=>`  storeC(${Q(N)}, firstColumn + (across + ${G*p}u) * 4u, ${_(N,G)});`)),H=N=>N?"vec4f":"f32",q=(N,G)=>t===void 0?N:`finished(${N}, bias[${G}])`,ee=[...cd(b).map(N=>`row${N} : vec3i`),"k : u32"].join(", "),j=cd(4).map(N=>b===4?`row${N}, k`:`row0, k + ${N}u`);return`
@group(0) @binding(0) var<storage, read> a : array<${H(o)}>;
@group(0) @binding(1) var<storage, read> b : array<${H(s)}>;
${t===void 0?"":`@group(0) @binding(2) var<storage, read> bias : array<${H(a)}>;`}
@group(0) @binding(${t===void 0?2:3}) var<storage, read_write> c : array<${H(a)}>;
var<workgroup> tileA : array<vec4f, ${(d?e.m:e.k)*h}>;
var<workgroup> tileB : array<vec4f, ${e.k*g}>;
${l}
${t===void 0?"":jw(H(a),t)}
${pF("a",o,ee,j)}
${pF("b",s,"k : u32, n : u32",cd(4).map(N=>`k, n + ${N}u`))}
fn storeC(m : u32, n : u32, value : vec4f) {
${a?`  let i = indexC(m, n);
  if (i >= 0) { c[u32(i) / 4u] = ${q("value","n / 4u")}; }`:Br(4,N=>`  let i${N} = indexC(m, n + ${N}u);
  if (i${N} >= 0) { c[u32(i${N})] = ${q(`value.${KA[N]}`,`n + ${N}u`)}; }`)}
}
@compute @workgroup_size(${c})
fn main(@builtin(workgroup_id) group : vec3u, @builtin(local_invocation_index) thread : u32) {
  let firstColumn = group.x * ${e.n}u;
  let firstRow = group.y * ${e.m}u;
${i}
  let across = thread % ${p}u;
  let down = thread / ${p}u;
${T}
${M}
${Br(e.rows,N=>Br(m,G=>`  var ${_(N,G)} = vec4f(0.0);`))}
  // A round fetches a slice, works on the one before it meanwhile, and then puts it into workgroup memory.
  for (var k = kFrom; k < kTo + ${e.k}u; k += ${e.k}u) {
    if (k < kTo) {
${k}
    }
    if (k > kFrom) {
      for (var slice = 0u; slice < ${e.k/4}u; slice++) {
        let aFrom = ${d?`down * ${h}u + slice`:`slice * ${4*h}u + down`};
        let bFrom = slice * ${4*g}u + across;
${z}
      }
    }
    workgroupBarrier();
${D}
    workgroupBarrier();
  }
${U}
}
`}function Yw(r){let t={BATCH:r.batch,IN_H:r.inHeight,IN_W:r.inWidth,IN_C:r.inChannels,OUT_H:r.outHeight,OUT_W:r.outWidth,OUT_C:r.outChannels,FILTER_H:r.filterHeight,FILTER_W:r.filterWidth,STRIDE_H:r.strideHeight,STRIDE_W:r.strideWidth,PAD_H:r.padTop,PAD_W:r.padLeft};return Object.entries(t).map(([e,n])=>`const ${e} = ${n}u;`).join(`
`)+`
const FAR = -0x10000000;`}function mF(r){let{tile:t,splits:e}=Kw(r,{split:!0}),n=Math.ceil(r.k/e/t.k)*t.k;return{tile:t,pieces:Math.ceil(r.k/n),declarations:`
const M = ${r.m}u;
const N = ${r.n}u;
const K = ${r.k}u;
var<private> plane : u32;
fn indexB(k : u32, n : u32) -> i32 {
  return select(-1, i32(k * N + n), k < K && n < N);
}
fn indexC(m : u32, n : u32) -> i32 {
  return select(-1, i32(plane + m * N + n), m < M && n < N);
}`,prologue:`  plane = group.z * (M * N);
  let kFrom = group.z * ${n}u;
  let kTo = min(K, kFrom + ${n}u);`}}var ga=r=>r%4===0;function dF(r){let t={m:r.batch*r.outHeight*r.outWidth,n:r.outChannels,k:r.filterHeight*r.filterWidth*r.inChannels},{tile:e,pieces:n,declarations:o,prologue:s}=mF(t),a=`${Yw(r)}${o}
fn rowAt(m : u32) -> vec3i {
  if (m >= M) { return vec3i(FAR, FAR, 0); }
  let image = m / (OUT_H * OUT_W);
  let pixel = m % (OUT_H * OUT_W);
  return vec3i(
    i32(pixel / OUT_W * STRIDE_H) - i32(PAD_H),
    i32(pixel % OUT_W * STRIDE_W) - i32(PAD_W),
    i32(image * (IN_H * IN_W)));
}
fn indexA(row : vec3i, k : u32) -> i32 {
  let tap = k / IN_C;
  let y = row.x + i32(tap / FILTER_W);
  let x = row.y + i32(tap % FILTER_W);
  if (k >= K || u32(y) >= IN_H || u32(x) >= IN_W) { return -1; }
  return (row.z + y * i32(IN_W) + x) * i32(IN_C) + i32(k % IN_C);
}`;return{product:{tile:e,aAlong:"k",aVec4:ga(r.inChannels),bVec4:ga(r.outChannels),cVec4:ga(r.outChannels),functions:a,prologue:s},size:t,phases:1,pieces:n}}function hF(r){let t=r.strideHeight*r.strideWidth,e=Math.ceil(r.inHeight/r.strideHeight),n=Math.ceil(r.inWidth/r.strideWidth),o=Math.ceil(r.filterWidth/r.strideWidth),s={m:r.batch*e*n,n:r.inChannels,k:Math.ceil(r.filterHeight*r.filterWidth*r.outChannels/t),products:t},{tile:a}=Kw(s,{split:!1}),u=`${Yw(r)}
const PHASE_H = ${e}u;
const PHASE_W = ${n}u;
const TAPS_W = ${o}u;
var<private> phase : vec2u; // the first pixel of the phase
var<private> firstTap : vec2u;
var<private> taps : vec2u; // numbers of taps
fn rowAt(m : u32) -> vec3i {
  let image = m / (PHASE_H * PHASE_W);
  let pixel = m % (PHASE_H * PHASE_W);
  if (image >= BATCH) { return vec3i(FAR, FAR, 0); }
  return vec3i(
    i32(pixel / PHASE_W + (phase.x + PAD_H) / STRIDE_H),
    i32(pixel % PHASE_W + (phase.y + PAD_W) / STRIDE_W),
    i32(image * (OUT_H * OUT_W)));
}
// A phase has TAPS_W taps in a row, or one less; both are constants to divide by.
fn tapAt(k : u32) -> vec2u {
  let tap = k / OUT_C;
  const FEWER = max(TAPS_W - 1u, 1u);
  if (taps.y == TAPS_W) { return vec2u(tap / TAPS_W, tap % TAPS_W); }
  return vec2u(tap / FEWER, tap % FEWER);
}
fn indexA(row : vec3i, k : u32) -> i32 {
  let tap = tapAt(k);
  let y = row.x - i32(tap.x);
  let x = row.y - i32(tap.y);
  if (tap.x >= taps.x || u32(y) >= OUT_H || u32(x) >= OUT_W) { return -1; }
  return (row.z + y * i32(OUT_W) + x) * i32(OUT_C) + i32(k % OUT_C);
}
fn indexB(k : u32, n : u32) -> i32 {
  let tap = tapAt(k);
  if (tap.x >= taps.x || n >= IN_C) { return -1; }
  let at = firstTap + tap * vec2u(STRIDE_H, STRIDE_W);
  return i32(((at.x * FILTER_W + at.y) * IN_C + n) * OUT_C + k % OUT_C);
}
fn indexC(m : u32, n : u32) -> i32 {
  let image = m / (PHASE_H * PHASE_W);
  let pixel = m % (PHASE_H * PHASE_W);
  let y = pixel / PHASE_W * STRIDE_H + phase.x;
  let x = pixel % PHASE_W * STRIDE_W + phase.y;
  if (image >= BATCH || y >= IN_H || x >= IN_W || n >= IN_C) { return -1; }
  return i32(((image * IN_H + y) * IN_W + x) * IN_C + n);
}`;return{product:{tile:a,aAlong:"k",aVec4:ga(r.outChannels),bVec4:!1,bByK:!0,cVec4:ga(r.inChannels),functions:u,prologue:`  let start = vec2u(group.z / STRIDE_W, group.z % STRIDE_W);
  let first = (start + vec2u(PAD_H, PAD_W)) % vec2u(STRIDE_H, STRIDE_W);
  let tapsY = (FILTER_H + STRIDE_H - 1u - first.x) / STRIDE_H;
  let tapsX = (FILTER_W + STRIDE_W - 1u - first.y) / STRIDE_W;
  phase = start;
  firstTap = first;
  taps = vec2u(tapsY, tapsX);
  let kFrom = 0u;
  let kTo = tapsY * tapsX * OUT_C;`},size:s,phases:t,pieces:1}}function gF(r){let t={m:r.filterHeight*r.filterWidth*r.inChannels,n:r.outChannels,k:r.batch*r.outHeight*r.outWidth},{tile:e,pieces:n,declarations:o,prologue:s}=mF(t),a=`${Yw(r)}${o}
fn rowAt(m : u32) -> vec3i {
  if (m >= M) { return vec3i(FAR, FAR, 0); }
  let tap = m / IN_C;
  return vec3i(
    i32(tap / FILTER_W) - i32(PAD_H), i32(tap % FILTER_W) - i32(PAD_W), i32(m % IN_C));
}
fn indexA(row : vec3i, k : u32) -> i32 {
  let image = k / (OUT_H * OUT_W);
  let pixel = k % (OUT_H * OUT_W);
  let y = row.x + i32(pixel / OUT_W * STRIDE_H);
  let x = row.y + i32(pixel % OUT_W * STRIDE_W);
  if (k >= K || u32(y) >= IN_H || u32(x) >= IN_W) { return -1; }
  return ((i32(image * IN_H) + y) * i32(IN_W) + x) * i32(IN_C) + row.z;
}`;return{product:{tile:e,aAlong:"m",aVec4:ga(r.inChannels),bVec4:ga(r.outChannels),cVec4:ga(r.outChannels),functions:a,prologue:s},size:t,phases:1,pieces:n}}var jA=256,PY=16;function AF(r){let t=1;for(;t<PY&&4*t<=r;)t*=2;return t}var yF=(r,t=4)=>r%4===0&&t%4===0?4:1;function $Y(r,t,e){let n=e?.bias.shape[0],o=yF(t,n),s=o===4?"vec4f":"f32",a=t/o,u=n===void 0?"sum":`finished(sum, bias[column % ${n/o}u])`,l=AF(r),i=jA/l;return`
@group(0) @binding(0) var<storage, read> x : array<${s}>;
${e?`@group(0) @binding(1) var<storage, read> bias : array<${s}>;`:""}
@group(0) @binding(${e?2:1}) var<storage, read_write> y : array<${s}>;
${e?jw(s,e.slope):""}
var<workgroup> sums : array<${s}, ${jA}>;
@compute @workgroup_size(${jA})
fn main(
  @builtin(workgroup_id) group : vec3u, @builtin(num_workgroups) groups : vec3u,
  @builtin(local_invocation_index) thread : u32
) {
  let column = (group.y * groups.x + group.x) * ${i}u + thread % ${i}u;
  var sum = ${s}(0.0);
  if (column < ${a}u) {
    for (var piece = thread / ${i}u; piece < ${r}u; piece += ${l}u) {
      sum += x[piece * ${a}u + column];
    }
  }
  sums[thread] = sum;
  workgroupBarrier();
  if (thread < ${i}u && column < ${a}u) {
    for (var lane = 1u; lane < ${l}u; lane++) { sum += sums[lane * ${i}u + thread]; }
    y[column] = ${u};
  }
}
`}function xF(r,t,e){let[n,...o]=t.shape,s=I.sizeFromShape(o),a=e?.bias.shape[0],u=s/yF(s,a),[l]=da(r,{key:["sum",n,s,a,e?.slope].join("_"),code:()=>$Y(n,s,e),inputs:e?[t,e.bias]:[t],outputs:[o],workgroups:ha(Math.ceil(u/(jA/AF(n))))});return l}function LY(r,t,e){let{strides:n,pad:o,dimRoundingMode:s}=e,a=C.computeConv2DInfo(r,t,n,1,o,s);return{batch:a.batchSize,inHeight:a.inHeight,inWidth:a.inWidth,inChannels:a.inChannels,outHeight:a.outHeight,outWidth:a.outWidth,outChannels:a.outChannels,filterHeight:a.filterHeight,filterWidth:a.filterWidth,strideHeight:a.strideHeight,strideWidth:a.strideWidth,padTop:a.padInfo.top,padLeft:a.padInfo.left}}var OY=2**31-1;function QY(r,t,{product:e,size:n,phases:o,pieces:s},[a,u],{shape:l,finish:i}){let{tile:c}=e,p=[Math.ceil(n.n/c.n),Math.ceil(n.m/c.m),o*s],m=r.device.limits.maxComputeWorkgroupsPerDimension,h=[I.sizeFromShape(l)*s,I.sizeFromShape(a.shape),I.sizeFromShape(u.shape)];if(Math.max(...p)>m||Math.max(...h)>OY||Math.min(...h)===0)return;let g=s===1?i:void 0,[A]=da(r,{key:g?`${t}_bias_${g.slope}`:t,code:()=>fF(e,{slope:g?.slope}),inputs:g?[a,u,g.bias]:[a,u],outputs:[s>1?[s,...l]:l],workgroups:p});if(s===1)return A;let y=xF(r,A,i);return sc(r,A),y}var Xw=new Map,wF={Conv2D:{operands:["x","filter"],shapes:({x:r,filter:t})=>({input:r.shape,filter:t.shape}),product:dF},Conv2DBackpropInput:{operands:["dy","filter"],shapes:({filter:r},{inputShape:t})=>({input:t,filter:r.shape,result:"input"}),product:hF},Conv2DBackpropFilter:{operands:["x","dy"],shapes:({x:r},{filterShape:t})=>({input:r.shape,filter:t,result:"filter"}),product:gF}};function bF(r,{inputs:t,attrs:e,backend:n},o){let{operands:s,shapes:a,product:u}=wF[r],[l,i]=s.map(b=>t[b]);if([e.dilations??1].flat().some(b=>b!==1)||e.dataFormat==="NCHW"||l.dtype!=="float32"||i.dtype!=="float32")return;let{input:p,filter:f,result:m}=a(t,e),d=LY(p,f,e),{batch:h,outHeight:g,outWidth:A,outChannels:y}=d,x=m===void 0?[h,g,A,y]:m==="input"?p:f,w=`${r}_${Object.values(d).join("_")}`;return Xw.has(w)||Xw.set(w,u(d)),QY(n,w,Xw.get(w),[l,i],{shape:x,finish:o})}for(let r of Object.keys(wF))F3(r,t=>e=>bF(r,e)??t(e));var IF=r=>({strides:[r,r],pad:"same",dataFormat:"NHWC",dilations:[1,1]}),YA={conv2d:({x:r,filter:t},e)=>["Conv2D",{inputs:{x:r,filter:t},attrs:{...IF(e)}}],convTranspose2d:({x:r,filter:t},e)=>{let[n,o,s]=r.shape,a=[n,o*e,s*e,t.shape[2]];return["Conv2DBackpropInput",{inputs:{dy:r,filter:t},attrs:{...IF(e),inputShape:a}}]}};for(let[r,t]of[[la,YA.conv2d],[di,YA.conv2d],[ca,YA.convTranspose2d],[hi,YA.convTranspose2d]])je({kernelName:r,backendName:"webgpu",kernelFunc:({inputs:e,attrs:n,backend:o})=>{let{bias:s}=e,{stride:a,slope:u}=n,[l,i]=t(e,a),c=bF(l,{...i,backend:o},{bias:s,slope:u});if(c!==void 0)return c;let p=Af(o,l,i.inputs,i.attrs),f=Af(o,"Add",{a:p,b:s},{}),m=Af(o,"LeakyRelu",{x:f},{alpha:u});return sc(o,p,f),m}});function CF(r,t,e,n){let o={dy:r,y:ac(t),keys:e};return Bt().runKernel(rc,o,n)}Fr({kernelName:ua,inputsToSave:["keys"],outputsToSave:[!0],gradFunc:(r,[t,e],n)=>({x:()=>CF(r,e,t,n)})});Fr({kernelName:rc,inputsToSave:["y","keys"],gradFunc:(r,[t,e],n)=>({dy:()=>CF(r,t,e,n)})});var Jw=466688986;function pd(r,t,e,n=0){let o=t|0,s=e|0,a=Jw^o^s,u=r instanceof Float32Array;for(let l=0;l<r.length;l+=2){let i=n+(l>>>1)+o|0,c=s;i=i+c|0,c=(c<<13|c>>>19)^i,i=i+c|0,c=(c<<15|c>>>17)^i,i=i+c|0,c=(c<<26|c>>>6)^i,i=i+c|0,c=(c<<6|c>>>26)^i,i=i+s|0,c=c+a+1|0,i=i+c|0,c=(c<<17|c>>>15)^i,i=i+c|0,c=(c<<29|c>>>3)^i,i=i+c|0,c=(c<<16|c>>>16)^i,i=i+c|0,c=(c<<24|c>>>8)^i,i=i+a|0,c=c+o+2|0,i=i+c|0,c=(c<<13|c>>>19)^i,i=i+c|0,c=(c<<15|c>>>17)^i,i=i+c|0,c=(c<<26|c>>>6)^i,i=i+c|0,c=(c<<6|c>>>26)^i,i=i+o|0,c=c+s+3|0,i=i+c|0,c=(c<<17|c>>>15)^i,r[l]=u?(i>>>8)/16777216:i,l+1<r.length&&(r[l+1]=u?(c>>>8)/16777216:c)}}var zY=({inputs:r,attrs:t,backend:e})=>{let{shape:n,dtype:o,firstBlock:s}=t,a=I.sizeFromShape(n),u=o==="int32"?new Int32Array(a):new Float32Array(a),[l,i]=e.readSync(r.key.dataId);return pd(u,l,i,s),e.makeTensorInfo(n,o,u)};je({kernelName:ma,backendName:"cpu",kernelFunc:zY});function SF({native:r,backend:t,inputs:e,attrs:{rate:n,stream:o}},s,a){let u=t.typedArrayFromHeap(e.keys).slice(),l=Kr(a)/(u.length/2);r.withScratch(64*r.threads,i=>{for(let c=0;2*c<u.length;c++){let p=new Int32Array(2);pd(p,u[2*c],u[2*c+1],o);let m=[...[s,a].map(d=>r.address(d)+4*l*c),...p,n,1/(1-n),i];r.run("dropout",m,On(l))}})}Lr(ua,r=>{let{native:t,inputs:{x:e},attrs:n,make:o}=r,s=o(e.shape);return SF(r,s,e),wf(t,s,n.slope)});Lr(rc,r=>{let{native:t,inputs:{dy:e,y:n},attrs:o,make:s}=r,a=s(e.shape),u=o.slope;return SF(r,a,e),u===1?a:ic(t,{out:a,y:a,x:n},u)});var WY=[13,15,26,6,17,29,16,24],GY=13,Zw=`
  fn threefry(k0 : u32, k1 : u32, block : u32) -> vec2<u32> {
    let k2 = ${Jw}u ^ k0 ^ k1;
    var x = vec2<u32>(block + k0, k1);
    ${Array.from({length:GY},(r,t)=>{let e=WY[t%8],n=Math.floor(t/4)+1;return`x.x += x.y; x.y = ((x.y << ${e}u) | (x.y >> ${32-e}u)) ^ x.x;`+(t%4===3?`x += vec2<u32>(k${n%3}, k${(n+1)%3} + ${n}u);`:"")}).join(`
    `)}
    return x;
  }`;function UY({shape:r,dtype:t}){let e=Math.ceil(I.sizeFromShape(r)/2),n=[64,1,1],o=uf.flatDispatchLayout([e]),s=t==="int32"?a=>`i32(${a})`:a=>`f32(${a} >> 8u) / 16777216.0`;return{outputShape:r,shaderKey:`nash_threefry_${t}`,dispatchLayout:o,dispatch:uf.computeDispatch(o,[e],n),variableNames:["key"],uniforms:"count : i32, firstBlock : i32,",workgroupSize:n,getUserCode:()=>`
      ${Zw}
      fn main(index : i32) {
        let i = index * 2;
        if (i < uniforms.count) {
          let x = threefry(u32(key[0]), u32(key[1]), u32(index + uniforms.firstBlock));
          result[i] = ${s("x.x")};
          if (i + 1 < uniforms.count) { result[i + 1] = ${s("x.y")}; }
        }
      }`}}var VY=({inputs:r,attrs:t,backend:e})=>{let n=t,o=[{type:"int32",data:[I.sizeFromShape(n.shape)]},{type:"int32",data:[n.firstBlock??0]}];return e.runWebGPUProgram(UY(n),[r.key],n.dtype,o)};je({kernelName:ma,backendName:"webgpu",kernelFunc:VY});var HY=r=>`
${Zw}
fn bitsAt(i : u32) -> ${r?"vec4u":"u32"} {
  let batch = i / sizes.batch;
  let key = threefry(u32(keys[2u * batch]), u32(keys[2u * batch + 1u]), sizes.stream);
  let within = i % sizes.batch;
  ${r?"return vec4u(threefry(key.x, key.y, 2u * within), threefry(key.x, key.y, 2u * within + 1u));":"return threefry(key.x, key.y, within / 2u)[within % 2u];"}
}`;function kF(r,t){return({inputs:e,attrs:n,backend:o})=>{let{keys:s,...a}=e,{rate:u,stream:l,slope:i}=n,[c]=Object.values(a),p=Kr(c)/(Kr(s)/2),f=p%4===0,[m]=Ko(o,{name:[r,u,i].join("_"),inputs:{...a,keys:s},outputs:{result:c.shape},sizes:{batch:f?p/4:p,stream:l},inFours:f,functions:HY(f),code:`
  let random = Value(bitsAt(i) >> ${f?"vec4u(8u)":"8u"}) / 16777216.0;
  let value = ${t(Tt(i),Tt(1/(1-u)))};
  result[i] = select(Value(0.0), value, random >= Value(${Tt(u)}));`});return m}}var vF=(r,t,e)=>`select(${r} * ${e}, ${e}, ${t} > Value(0.0))`,qY={[ua]:kF("dropout",(r,t)=>vF(r,"x[i]",`(x[i] * ${t})`)),[rc]:kF("dropout_grad",(r,t)=>`${vF(r,"y[i]","dy[i]")} * ${t}`)};for(let[r,t]of Object.entries(qY))je({kernelName:r,backendName:"webgpu",kernelFunc:t});var KY=fo("Identity","wasm"),jY=({inputs:r,backend:t})=>{let{dataId:e,shape:n,dtype:o}=r.x;return t.incRef(e),{dataId:e,shape:n,dtype:o}};Bp("Identity","wasm");je({...KY,kernelFunc:jY});var EF=r=>({inputs:t,attrs:e,backend:n})=>{let{x:o}=t,s=e.slope,a=I.sizeFromShape(o.shape)%4===0,[u]=Ko(n,{name:["leaky",r,s].join("_"),inputs:t,outputs:{result:o.shape},inFours:a,code:`result[i] = select(${Tt(s)} * ${r}[i], ${r}[i], x[i] > Value(0.0));`});return u};je({kernelName:aa,backendName:"webgpu",kernelFunc:EF("x")});je({kernelName:tc,backendName:"webgpu",kernelFunc:EF("dy")});Fr({kernelName:fa,inputsToSave:["x"],gradFunc:(r,[t],e)=>({x:()=>Bt().runKernel(oc,{dy:r,x:t},e)})});Fr({kernelName:oc,gradFunc:()=>{throw new Error("Cannot differentiate the gradient of the loss on this backend: use cpu")}});Lr(fa,({backend:r,inputs:{x:t},attrs:{sign:e},make:n})=>{let o=n([]),s=r.typedArrayFromHeap(t),a=0;for(let u of s){let l=e*u;a+=Math.max(l,0)+Math.log1p(Math.exp(-Math.abs(l)))}return r.typedArrayFromHeap(o)[0]=a/s.length,o});Lr(oc,({backend:r,inputs:{dy:t,x:e},attrs:{sign:n},make:o})=>{let s=o(e.shape),a=r.typedArrayFromHeap(e),u=r.typedArrayFromHeap(s),l=n*r.typedArrayFromHeap(t)[0]/a.length;for(let i=0;i<u.length;i++)u[i]=l/(1+Math.exp(-n*a[i]));return s});var XA=64,YY=({inputs:r,attrs:t,backend:e})=>{let{x:n}=r,o=t.sign,[s]=If(e,{name:`mean_softplus_${o}`,inputs:{x:n},outputs:{mean:[]},code:`
var<workgroup> sums : array<f32, ${XA}>;
@compute @workgroup_size(${XA})
fn main(@builtin(local_invocation_index) thread : u32) {
  var sum = 0.0;
  for (var i = thread; i < arrayLength(&x); i += ${XA}u) {
    let z = ${Tt(o)} * x[i];
    sum += max(z, 0.0) + log(1.0 + exp(-abs(z)));
  }
  sums[thread] = sum;
  for (var half = ${XA/2}u; half > 0u; half /= 2u) {
    workgroupBarrier();
    if (thread < half) { sums[thread] += sums[thread + half]; }
  }
  if (thread == 0u) { mean[0] = sums[0] / f32(arrayLength(&x)); }
}`},[1,1,1]);return s},XY=({inputs:r,attrs:t,backend:e})=>{let{dy:n,x:o}=r,s=t.sign,[a]=Ko(e,{name:`mean_softplus_grad_${s}`,inputs:{dy:n,x:o},outputs:{dx:o.shape},inFours:!1,code:`
  let scale = ${Tt(s)} * dy[0] / f32(arrayLength(&x));
  // The sigmoid, whose exponential must not overflow.
  let e = exp(-abs(x[i]));
  dx[i] = scale * select(e, 1.0, ${Tt(s)} * x[i] >= 0.0) / (1.0 + e);`});return a};je({kernelName:fa,backendName:"webgpu",kernelFunc:YY});je({kernelName:oc,backendName:"webgpu",kernelFunc:XY});var JY=({inputs:r,attrs:t,backend:e})=>{let{shape:n,dtype:o,firstBlock:s}=t,a=e,u=a.makeOutput(n,o),[l,i]=a.typedArrayFromHeap(r.key),c=ko(e);if(c){let p=+(o==="float32");return c.withScratch(64*c.threads,f=>{let m=[c.address(u),l,i,s??0,p,f];c.run("threefry",m,On(I.sizeFromShape(n)))}),u}return pd(a.typedArrayFromHeap(u),l,i,s),u};je({kernelName:ma,backendName:"wasm",kernelFunc:JY});function eb(r,{x:t,offsets:e},{shape:[n,o,s,a],fill:u,sign:l}){r.fill(u);for(let i=0;i<n;i++){let c=l*e[2*i],p=l*e[2*i+1];if(Math.abs(p)>=s)continue;let f=a*(s-Math.abs(p)),m=a*Math.max(0,p),d=a*Math.max(0,-p);for(let h=Math.max(0,c);h<Math.min(o,o+c);h++){let g=a*s*(o*i+h-c)+d;r.set(t.subarray(g,g+f),a*s*(o*i+h)+m)}}}var ZY=({inputs:r,attrs:t,backend:e})=>{let{x:n,offsets:o}=r,s=e,a=i=>s.readSync(i.dataId),u=new Float32Array(Kr(n)),l={...t,shape:n.shape};return eb(u,{x:a(n),offsets:a(o)},l),s.makeTensorInfo(n.shape,"float32",u)};je({kernelName:gi,backendName:"cpu",kernelFunc:ZY});Fr({kernelName:gi,inputsToSave:["offsets"],gradFunc:(r,[t],e)=>({x:()=>{let n={fill:0,sign:-e.sign};return Bt().runKernel(gi,{x:r,offsets:t},n)}})});var eX=({inputs:r,attrs:t,backend:e})=>{let{x:n,offsets:o}=r,s=e,a=i=>s.typedArrayFromHeap(i),u=s.makeOutput(n.shape,"float32"),l={...t,shape:n.shape};return eb(a(u),{x:a(n),offsets:a(o)},l),u};je({kernelName:gi,backendName:"wasm",kernelFunc:eX});var tX=({inputs:r,attrs:t,backend:e})=>{let{x:n,offsets:o}=r,{fill:s,sign:a}=t,[,u,l,i]=n.shape,[c]=Ko(e,{name:["translate",s,a].join("_"),inputs:{x:n,offsets:o},outputs:{result:n.shape},sizes:{height:u,width:l,channels:i},inFours:!1,code:`
  let pixel = i / sizes.channels;
  let column = i32(pixel % sizes.width);
  let row = i32(pixel / sizes.width % sizes.height);
  let image = pixel / sizes.width / sizes.height;
  let down = ${a} * i32(offsets[2u * image]);
  let right = ${a} * i32(offsets[2u * image + 1u]);
  let inside = row >= down && row - down < i32(sizes.height)
    && column >= right && column - right < i32(sizes.width);
  let back = (down * i32(sizes.width) + right) * i32(sizes.channels);
  result[i] = select(${Tt(s)}, x[select(i, u32(i32(i) - back), inside)], inside);`});return c};je({kernelName:gi,backendName:"webgpu",kernelFunc:tX});var rX=50,JA=class extends sa{#e;#t=!1;#r=new Set;constructor(...[t,e]){super(t,e),oX(t),t.addEventListener("uncapturederror",n=>{let{error:o}=n;this.#e??=o instanceof GPUOutOfMemoryError?new Cs(`more on the GPU (${o.message})`):new PA(nX(o.message))}),t.lost.then(({message:n,reason:o})=>{let s=new FA(n||o);this.#e=s,this.#t=!0;for(let a of this.#r)a(s)})}get isLost(){return this.#t}async faultBehind(t){await new Promise(n=>setTimeout(n,rX));let e=this.#n();return e===void 0||Object(t).cause===e?t:e}#n(){let t=this.#e;return this.#t||(this.#e=void 0),t}async read(t){let{promise:e,resolve:n,reject:o}=Promise.withResolvers();this.#r.add(o),super.read(t).then(n,o);let s;try{s=await e}catch(u){throw await this.faultBehind(u)}finally{this.#r.delete(o)}let a=this.#n();if(a!==void 0)throw a;return s}},nX=r=>r.trim().split(`
`)[0];function oX(r){let{maxBufferSize:t,maxStorageBufferBindingSize:e}=r.limits,n=r.createBuffer;r.createBuffer=o=>{let{size:s,usage:a}=o,u=a&GPUBufferUsage.STORAGE?Math.min(t,e):t;if(s<=u)return n.call(r,o);let[l,i]=[s,u].map(c=>`${(c/2**20).toFixed(0)} MiB`);throw new Cs(`a tensor of ${l} where the GPU takes at most ${i}`)}}var sX=["maxBufferSize","maxComputeInvocationsPerWorkgroup","maxComputeWorkgroupSizeX","maxComputeWorkgroupStorageSize","maxComputeWorkgroupsPerDimension","maxStorageBufferBindingSize"],iX=["timestamp-query","bgra8unorm-storage"],aX=64,DF;async function uX(){let r=await navigator.gpu.requestAdapter({powerPreference:"high-performance"});if(!r)throw new Error("Cannot use WebGPU as there is no adapter: use wasm");let{features:t,limits:e,info:n}=r,o=await r.requestDevice({requiredFeatures:iX.filter(s=>t.has(s)),requiredLimits:{...Object.fromEntries(sX.map(s=>[s,e[s]])),maxStorageBuffersPerShaderStage:Math.min(e.maxStorageBuffersPerShaderStage,aX)}});return DF=new JA(o,n)}var tb="webgpu",lX=3;function BF(){iS(tb),Ji(tb,uX,lX)}function RF(){DF?.isLost&&BF()}aS(tb)!==null&&BF();var cX=8,pX=65541;async function fX(){let r=await globalThis.navigator?.gpu?.requestAdapter();if(!r)return;let{description:t,device:e,vendor:n}=r.info,o=t||e||n||"unnamed adapter",s=r.info.isFallbackAdapter===!0||/llvmpipe|lavapipe|swiftshader|basic render/i.test(`${t} ${e}`)||Number(n)===pX;return{device:o,software:s}}var TF=!1;async function mX(r){try{return await N3(Zi(),r),r}catch(t){return TF||console.warn(`Computing on one thread as ${t instanceof Error?t.message:t}`),TF=!0,1}}var _F=Promise.resolve();function dX(r){let t=async()=>await R3(()=>Sx("wasm"))?(E3(Zi()),mX(r)):0,e=_F.then(t);return _F=e.catch(()=>{}),e}async function rb(r="auto",{threads:t=Math.min(cX,navigator.hardwareConcurrency)}={}){if(!Number.isSafeInteger(t)||t<1)throw new RangeError(`Cannot compute on ${t} threads: give a whole number from 1`);let e=r==="auto"||r==="webgpu"?await fX():void 0;if(r==="webgpu"&&e===void 0)throw new Error("Cannot use the backend webgpu as this machine has no WebGPU adapter: install a Vulkan driver, or use wasm");let n=e!==void 0&&!e.software,o=r==="auto"?n?"webgpu":"wasm":r;me().set("WEBGPU_CPU_FORWARD",!1),o==="webgpu"&&RF();let s=o==="wasm"?await dX(t):Number(await Sx(o));if(s===0)throw new Error(`Cannot use the backend ${o} as it does not start on this machine: try another one`);if(o==="webgpu")return{name:o,device:e.device,gpu:n,threads:s};let u=`${`${navigator.hardwareConcurrency} CPU cores`}, ${s} ${s>1?"threads":"thread"}`;return{name:o,device:u,gpu:!1,threads:s}}function nb(r,t){return Bt().runKernel(ma,{key:r},{...t})}function Sf(r){if(!Number.isSafeInteger(r)||r<0)throw new RangeError(`Cannot make a random key as the seed must be a whole number from 0: current value is ${r}`);return Ll([Math.floor(r/2**32)|0,r|0],"int32")}function Aa(r,t){return Array.from({length:t},(e,n)=>nb(r,{shape:[2],dtype:"int32",firstBlock:n}))}function NF(r,t,e=0){return nb(r,{shape:[t,2],dtype:"int32",firstBlock:e})}function fd(r,t){return nb(r,{shape:[...t],dtype:"float32"})}function MF(r,t){return Qe(()=>{let[e,n]=Mm(fd(r,[...t,2]),-1),o=$r(Rm(xe(Yx(Jt(1,e)),-2)));return xe(o,Wx(xe(n,2*Math.PI)))})}function FF(r,t){let e=Object(r);return Object.entries(t).every(([n,o])=>typeof o=="number"?Number.isFinite(e[n]):typeof e[n]==typeof o)}var hX=/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;function an(r){let t=gX(r).replace(hX,"\uFFFD");return t.length<=80?t:`${t.slice(0,80)}\u2026`}function gX(r){if(typeof r=="string")return r;try{return JSON.stringify(r)??"missing"}catch{return"nested too deeply"}}var PF={F32:{dtype:"float32",bytes:4,read:r=>new Float32Array(r)},I32:{dtype:"int32",bytes:4,read:r=>new Int32Array(r)},F16:{dtype:"float32",bytes:2,read:r=>Float32Array.from(new Float16Array(r))}},AX=1e8,$F=6;function ro(r){throw new TypeError(`Cannot read the safetensors file as ${r}`)}var LF=r=>typeof r=="object"&&r!==null&&!Array.isArray(r);function yX(r){r.length<8&&ro(`it has ${r.length} bytes, too few for a header: it is truncated or of another format`);let t=new DataView(r.buffer,r.byteOffset,r.byteLength),e=Number(t.getBigUint64(0,!0));(e>AX||8+e>r.length)&&ro(`its header does not fit into ${r.length} bytes: it is truncated or of another format`);let n;try{n=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(8,8+e)))}catch{return ro("its header is not JSON: it is of another format or damaged")}LF(n)||ro("its header is not an object: it is damaged");let{__metadata__:o={},...s}=n;return(!LF(o)||Object.values(o).some(a=>typeof a!="string"))&&ro("its metadata is not text by name: it is damaged"),{entries:s,metadata:o,data:r.subarray(8+e)}}var OF=r=>Array.isArray(r)&&r.every(t=>Number.isSafeInteger(t)&&t>=0);function QF(r,t=()=>!0){let{entries:e,metadata:n,data:o}=yX(r),s=Object.entries(e).map(([l,i])=>{typeof i?.dtype!="string"&&ro(`the entry of "${an(l)}" is damaged`);let c=t(l);if(c&&!Object.hasOwn(PF,i.dtype)){let g=an(i.dtype);ro(`"${an(l)}" has the type ${g}, and only F32, F16 and I32 are supported`)}let{shape:p,data_offsets:f}=i;(!OF(p)||!OF(f)||f.length!==2)&&ro(`the entry of "${an(l)}" is damaged`),p.length>$F&&ro(`"${an(l)}" has more than ${$F} dimensions`);let[m,d]=f,h=c?PF[i.dtype]:void 0;return h&&d-m!==I.sizeFromShape(p)*h.bytes&&ro(`"${an(l)}" of shape [${p}] has ${d-m} bytes: it is damaged`),d>o.length&&ro(`"${an(l)}" ends at byte ${d} of ${o.length}: it is truncated`),{name:l,format:h,shape:p,start:m,end:d}}),a=0;for(let{name:l,start:i,end:c}of s.toSorted((p,f)=>p.start-f.start||p.end-f.end))i!==a&&ro(`"${an(l)}" starts at byte ${i} where ${a} is due: it is damaged`),a=c;a!==o.length&&ro(`its tensors end at byte ${a} of ${o.length}: it is damaged`);let u=new Map;for(let{name:l,format:i,shape:c,start:p,end:f}of s){if(i===void 0)continue;let m=i.read(o.slice(p,f).buffer);u.set(l,Im(m,c,i.dtype))}return{tensors:u,metadata:n}}var WF={generator:"dcgan",discriminator:"dcgan",normalisation:"batch",kernel:3,height:96,width:80,widthFactor:1,noiseSize:64,leakySlope:.01,dropoutRate:.1},zF=r=>ey(r+1,t=>[16,40,96,160,192][Math.min(r-t,4)]),GF={dcgan:r=>[64,...ey(r,t=>t===r-1?64:t===0?256:128)],residual:zF,"norm-free":zF},UF={dcgan:r=>ey(r,t=>Math.min(128,32*2**t)),residual:r=>ey(r,t=>Math.min(512,64*2**t))},xX={dcgan:1,residual:8,"norm-free":8},IX=["batch","spectral","none"],wX=[3,4],ob=4,sb=8;function ey(r,t){return Array.from({length:r},(e,n)=>t(n))}function ZA(r,t,e){if(!e.includes(t))throw new RangeError(`Cannot build the model as its ${r} is ${an(t)}: choose ${e.join(" or ")}`)}function bX({generator:r,discriminator:t,normalisation:e,kernel:n,minibatchDeviation:o=0}){if(ZA("generator",r,Object.keys(GF)),ZA("discriminator",t,Object.keys(UF)),ZA("normalisation",e,IX),ZA("kernel",n,wX),t==="residual"&&e==="batch")throw new RangeError("Cannot build the residual discriminator with normalisation by the batch: choose none or spectral");if(o!==0){if(!(Number.isSafeInteger(o)&&o>=2))throw new RangeError(`Cannot build the model as groups for the minibatch deviation must be 0, or whole numbers from 2 on: current value is ${an(o)}`);if(t!=="residual")throw new RangeError(`Cannot build the ${t} discriminator with a minibatch deviation: choose residual, or groups of 0`)}}function CX({generator:r,grown:t=0},e){let n=r==="dcgan"?0:e-1;if(!(Number.isSafeInteger(t)&&t>=0&&t<=n))throw new RangeError(`Cannot build the ${r} generator as what it has grown must be a whole number from 0 to ${n}: current value is ${an(t)}`)}function SX(r,t){return Math.min(sb,Math.floor(Math.log2(Math.min(r,t)/ob)))}function kX(r,t){let e=[r,t].map(s=>Number.isFinite(s)?Math.max(s,0):0),n=[0,0],o=1/0;for(let s=1;s<=sb;s++){let a=2**s,u=e.map(c=>Math.max(ob,Math.round(c/a))*a),l=s===sb?1/0:(2*ob-1)*a;Math.min(...u)>l&&(u[e[0]<e[1]?0:1]=l);let i=Math.hypot(u[0]-e[0],u[1]-e[1]);i<=o&&([n,o]=[[u[0],u[1]],i])}return n}function un(r){bX(r);let{height:t,width:e,widthFactor:n,noiseSize:o}=r;if(!(Number.isSafeInteger(o)&&o>=1))throw new RangeError(`Cannot build the model as its noise size must be a whole number of at least 1: current value is ${o}`);if(!(n>0&&n<=64))throw new RangeError(`Cannot build the model as the width factor must be above 0 and at most 64: current value is ${n}`);let s=SX(t,e),a=2**s;if(!(s>=1)||t%a!==0||e%a!==0){let[c,p]=kX(t,e);throw new RangeError(`Cannot build a model for ${t}x${e} images as both sides must be ${s>=1?`multiples of ${a}`:"at least 8"}: the nearest size is ${c}x${p}`)}CX(r,s);let u=c=>p=>{let f=xX[c];return f*Math.max(1,Math.round(p*n/f))},[l,...i]=GF[r.generator](s);return{depth:s,base:[t/a,e/a],seedChannels:u(r.generator)(l),generatorChannels:i.map(u(r.generator)),discriminatorChannels:UF[r.discriminator](s).map(u(r.discriminator))}}var vX=9,EX=1e6;function VF(r,t){let{base:e,seedChannels:n,generatorChannels:o}=un(r),s=[n,...o],a=o.reduce((i,c,p)=>i+vX*s[p]*c,0),u=r.noiseSize*e[0]*e[1]*n+a,l=[...t.values()].reduce((i,{size:c})=>i+c,0);if(!(u<=EX+l))throw new TypeError(`Cannot build the model as its config needs ${u} numbers and more, and the file holds ${l}: it is damaged`)}function uc(r,t,e={}){return Bt().runKernel(r,t,e)}var DX={conv2d:(r,{kernel:t,bias:e},n)=>uc(n.slope===1?la:di,{x:r,filter:t,bias:e},n),convTranspose2d:(r,{kernel:t,bias:e},n)=>uc(n.slope===1?ca:hi,{x:r,filter:t,bias:e},n),leakyRelu:(r,t)=>uc(aa,{x:r},{slope:t}),dropout:(r,t,e)=>uc(ua,{x:r,keys:t},e),batchNorm:(r,t,e)=>{let[n,,,o,s]=uc(pa,{x:r,...t},e);return[n,o,s]},meanSoftplus:(r,t)=>uc(fa,{x:r},{sign:t}),adam:(r,{step:t,share:e},n)=>{let o=e===void 0?t:_m([Ao(t,"float32"),e]),s=uc(yf,[o,...r.flat()],{...n});return r.map((a,u)=>s.slice(3*u,3*u+3))}};function kf(){let r=wm();return r==="webgpu"||r==="wasm"&&ko(Zi())!==void 0?DX:void 0}function md(r){return Bt().runKernel(to,{x:r},{shape:r.shape})}function lb(r,t){return zp((e,n)=>({value:Le(e,n),gradFunc:o=>[o,md(o)]}))(r,t)}function Ss(r,{kernel:t,bias:e}){let n=ui(r,t);return e===void 0?n:lb(n,e)}function vo(r,{kernel:t,bias:e=Zt([t.shape[3]])},{stride:n=1,slope:o=1}={}){return kf()?.conv2d(r,{kernel:t,bias:e},{stride:n,slope:o})??Qn(lb(Qx(r,t,n,"same"),e),o)}function vf(r,{kernel:t,bias:e=Zt([t.shape[2]])},{stride:n=2,slope:o=1}={}){let[s,a,u]=r.shape,l=[s,a*n,u*n,t.shape[2]];return kf()?.convTranspose2d(r,{kernel:t,bias:e},{stride:n,slope:o})??Qn(lb(zx(r,t,l,n,"same"),e),o)}function Qn(r,t){return t===1?r:kf()?.leakyRelu(r,t)??zp((e,n)=>{let o=e;return n([o]),{value:Dm(o,t),gradFunc:(s,a)=>xe(s,Nm(ac(a[0]),t))}})(r)}function qF({shape:r},t){if(!(t===1||r[0]%t===0))throw new RangeError(`Cannot take [${r}] for ${t} equal batches as ${r[0]} is no multiple of ${t}: put batches of one size together`)}function ty(r,t,{rate:e,stream:n=0,slope:o=1}){let s=t.size/2;return qF(r,s),e===0?Qn(r,o):kf()?.dropout(r,t,{rate:e,stream:n,slope:o})??Qe(()=>{let a=[r.size/s],u=Mm(st(t,[s,2])).map(i=>fd(NF(i,1,n).as1D(),a)),l=Ao(jx(ta(u),e),"float32");return Qn(xe(r,st(xe(l,1/(1-e)),r.shape)),o)})}var ab=.001,ub=.99;function lc(r,{params:t,stats:e},{training:n,batches:o=1,slope:s=1}){let a=t.gamma.rank===2;if(!n){let f=Sh(Le(e.moving_variance,ab)),m=xe(t.gamma,f),d=Jt(t.beta,xe(e.moving_mean,m)),[h,g]=[m,d].map(A=>a?ib(A,r):A);return{y:Qn(Le(xe(r,h),g),s),stats:e}}if(qF(r,o),a&&o>1)throw new RangeError(`Cannot normalise ${o} batches with a scale for each image: normalise them one by one`);let u=kf();if(u){let{moving_mean:f,moving_variance:m}=e,d={epsilon:ab,momentum:ub,batches:o,slope:s},[h,g,A]=u.batchNorm(r,{...t,movingMean:f,movingVariance:m},d);return{y:h,stats:{moving_mean:g,moving_variance:A}}}if(a){let f={gamma:bh(e.moving_mean),beta:Ur(e.moving_mean)},m=lc(r,{params:f,stats:e},{training:n}),d=Le(xe(m.y,ib(t.gamma,r)),ib(t.beta,r));return{y:Qn(d,s),stats:m.stats}}let l=t,i=e,c=(o===1?[r]:oI(r,o)).map(f=>{let[m,d,h]=BX(f,l),g=f.size/f.shape[f.rank-1];return i={moving_mean:HF(i.moving_mean,d),moving_variance:HF(i.moving_variance,xe(h,g/Math.max(g-1,1)))},m}),p=o===1?c[0]:ta(c);return{y:Qn(p,s),stats:i}}function ib(r,{shape:t}){return st(r,t.map((e,n)=>n%(t.length-1)===0?e:1))}function HF(r,t){let e=xe(r,ub);return ac(Le(e,xe(t,1-ub)))}function BX(r,t){let e=r.size/r.shape[r.rank-1],n=Xt(md(r),e),o=Xt(md(Vr(Jt(r,n))),e),s=Sh(Le(o,ab));return[RX(r,t,{mean:n,deviation:s}),n,o]}function RX(r,{gamma:t,beta:e},{mean:n,deviation:o}){return zp((s,a,u,l)=>{let[i,c,p]=[s,a,u];return l([i,c,n,o]),{value:Le(xe(Jt(i,n),xe(c,o)),p),gradFunc:(f,[m,d,h,g])=>{let A=m.size/h.size,y=xe(Jt(m,h),g),x=md(f),w=md(xe(f,y)),b=Le(Xt(x,A),xe(y,Xt(w,A)));return[xe(Jt(f,b),xe(d,g)),w,x]}}})(r,t,e)}function jo(r,t){let e=I.sizeFromShape(t.slice(0,-2)),[n,o]=t.slice(-2),s=Math.sqrt(6/(e*(n+o)));return xe(Jt(xe(fd(r,t),2),1),s)}function Yo(r,t,e){return{kernel:jo(r,t),bias:Zt([e])}}function ry(r){return{gamma:Fl([r]),beta:Zt([r])}}function yi(r){return{moving_mean:Zt([r]),moving_variance:Fl([r])}}var TX=[1/4,3/4,3/4,1/4],_X=[0,1,1,0];function KF(r,t){let e=Ll([...r]),n=xe(st(e,[4,1,1,1]),st(e,[1,4,1,1]));return{kernel:xe(n,t)}}function ny(r,[t,e],{transposed:n}){return KF(TX,xe(jo(r,[1,1,t,e]),n?1:1/4))}function jF(r){return KF(_X,r)}var YF=({normalisation:r})=>r==="batch"?2:0;function XF(r,t){let{depth:e,base:n,discriminatorChannels:o}=un(t),{kernel:s}=t;return Qe(()=>{let a=Aa(r,e+1),u=o.map((i,c)=>{let p=c===0?3:o[c-1];return{[`conv_${c+1}`]:Yo(a[c],[s,s,p,i],i),...c<YF(t)&&{[`batch_norm_${c+1}`]:ry(i)}}}),l=n[0]*n[1]*o[e-1];return{...Object.assign({},...u),dense:{kernel:jo(a[e],[l,1]),bias:Zt([1])}}})}function JF(r){let t=un(r).discriminatorChannels.slice(0,YF(r));return Object.fromEntries(t.map((e,n)=>[`batch_norm_${n+1}`,yi(e)]))}function ZF({params:r,stats:t},e,{config:n,key:o}){let{depth:s}=un(n),a=o!==void 0,u=a?o.size/2:1,l=(d,h,g=1)=>a?ty(d,o,{rate:n.dropoutRate,stream:h,slope:g}):Qn(d,g),i=n.leakySlope,c={},p=e;for(let d=1;d<=s;d++){p=vo(p,r[`conv_${d}`],{stride:2});let h=`batch_norm_${d}`;if(h in r){let g={params:r[h],stats:t[h]},A={training:a,batches:u,slope:i},y=lc(l(p,d-1),g,A);p=y.y,c[h]=y.stats}else p=l(p,d-1,i)}let f=st(p,[e.shape[0],-1]);return{logits:Ss(l(f,s,i),r.dense),stats:c}}var NX=1e-8;function eP(r,t){let[e,n]=r.shape;if(e%t!==0)throw new RangeError(`Cannot take the deviation in groups of ${t} of ${e} images: give a multiple of ${t}`);let o=st(r,[e/t,t,n]),s=Jt(o,Bm(o,1,!0)),a=$r(Le(Bm(Vr(s),1),NX)),u=st(Bm(a,1),[e/t,1,1]),l=st(_l(u,[1,t,1]),[e,1]);return ta([r,l],1)}function tP(r,t){let{depth:e,base:n,discriminatorChannels:o}=un(t),{kernel:s,normalisation:a,minibatchDeviation:u=0}=t;return Qe(()=>{let l=Aa(r,3*e+1),i=o.map((p,f)=>{let m=f===0?3:o[f-1],d=f===0?p:m,h=[s,s,d,p],g={conv:Yo(l[3*f],[3,3,m,d],d),conv_strided:a==="none"?{kernel:Zt(h),bias:Zt([p])}:Yo(l[3*f+1],h,p),skip:ny(l[3*f+2],[m,p],{transposed:!1})};return[`block_${f+1}`,g]}),c=n[0]*n[1]*o[e-1]+(u>0?1:0);return{...Object.fromEntries(i),dense:{kernel:jo(l[3*e],[c,1]),bias:Zt([1])}}})}function rP({params:r},t,{config:e,key:n}){let{depth:o}=un(e),{leakySlope:s,dropoutRate:a,minibatchDeviation:u=0}=e,l=Jt(xe(t,2),1);for(let f=1;f<=o;f++){let m=r[`block_${f}`],d=vo(f===1?l:Qn(l,s),m.conv,{slope:s}),h=vo(d,m.conv_strided,{stride:2});l=Le(vo(l,m.skip,{stride:2}),h)}let i=st(l,[t.shape[0],-1]),c=n===void 0?Qn(i,s):ty(i,n,{rate:a,slope:s}),p=u>0?eP(c,u):c;return{logits:Ss(p,r.dense),stats:{}}}var MX=r=>Ai(r).filter(([t])=>t.endsWith("/kernel"));function nP(r){return Object.fromEntries(MX(r).map(([t,{shape:e}])=>{let n=e[e.length-1];return[t,Sl([n],1/Math.sqrt(n))]}))}var oP={dcgan:{init:XF,initStats:JF,judge:ZF},residual:{init:tP,initStats:()=>({}),judge:rP}};function cb(r,t){return oP[t.discriminator].init(r,t)}function sP(r){return r.normalisation!=="spectral"?oP[r.discriminator].initStats(r):Qe(()=>nP(cb(Sf(0),r)))}function iP(r,t){let{depth:e,base:n,seedChannels:o,generatorChannels:s}=un(t),{kernel:a}=t;return Qe(()=>{let u=Aa(r,e+2),l=n[0]*n[1]*o,i=s.map((c,p)=>{let f=p===0?o:s[p-1];return{[`conv_transpose_${p+1}`]:Yo(u[p],[a,a,c,f],c),...p<e-1&&{[`batch_norm_${p+1}`]:ry(c)}}});return{dense:{kernel:jo(u[e],[t.noiseSize,l])},...Object.assign({},...i),conv:Yo(u[e+1],[3,3,s[e-1],3],3)}})}function aP(r){let t=un(r).generatorChannels.slice(0,-1);return Object.fromEntries(t.map((e,n)=>[`batch_norm_${n+1}`,yi(e)]))}function uP({params:r,stats:t},e,{config:n,training:o}){let{depth:s,base:a,seedChannels:u}=un(n),l=n.leakySlope,i={},c=Qn(Ss(e,r.dense),l),p=st(c,[e.shape[0],...a,u]);for(let m=1;m<=s;m++){let d=m===s;if(p=vf(p,r[`conv_transpose_${m}`],{stride:2,slope:d?l:1}),!d){let h=`batch_norm_${m}`,g={params:r[h],stats:t[h]},A=lc(p,g,{training:o,slope:l});p=A.y,i[h]=A.stats}}return{images:Cl(vo(p,r.conv)),stats:i}}function lP({grown:r=0},t){return Array.from({length:r},(e,n)=>t-r+n)}function oy({noiseSize:r},t){let e=()=>Zt([r,t]);return{scale:{kernel:e(),bias:Fl([t])},shift:{kernel:e(),bias:Zt([t])}}}function pb(r,t){let{depth:e,base:n,seedChannels:o,generatorChannels:s}=un(t),{noiseSize:a,kernel:u}=t;return Qe(()=>{let l=Aa(r,3*e+2),i=n[0]*n[1]*o,c=s.map((m,d)=>{let h=d===0?o:s[d-1],g={norm_1:oy(t,h),conv_transpose:{kernel:jo(l[2*d],[u,u,m,h])},norm_2:oy(t,m),conv:{kernel:Zt([3,3,m,m])},skip:ny(l[2*d+1],[m,h],{transposed:!0})};return[`block_${d+1}`,g]}),p=lP(t,e).map(m=>{let d=s[m-1],h={norm:oy(t,d),conv:Yo(l[2*e+1+m],[3,3,d,3],3),skip:jF(st(qx(3),[1,1,3,3]))};return[`picture_${m}`,h]}),f=s[e-1];return{dense:{kernel:jo(l[2*e],[a,i]),bias:Zt([i])},...Object.fromEntries([...c,...p]),norm:oy(t,f),conv:Yo(l[2*e+1],[3,3,f,3],3)}})}function fb(r){let{depth:t,seedChannels:e,generatorChannels:n}=un(r),o=n.map((a,u)=>[`block_${u+1}`,{norm_1:yi(u===0?e:n[u-1]),norm_2:yi(a)}]),s=lP(r,t).map(a=>[`picture_${a}`,{norm:yi(n[a-1])}]);return{...Object.fromEntries([...o,...s]),norm:yi(n[t-1])}}function mb({params:r,stats:t},e,{config:n,training:o}){let{depth:s,base:a,seedChannels:u}=un(n),l=n.leakySlope,i=(A,{scale:y,shift:x},w)=>{let b={gamma:Ss(e,y),beta:Ss(e,x)};return lc(A,{params:b,stats:w},{training:o,slope:l})},c={},p=Ss(e,r.dense),f=(A,y)=>y?Le(A,y):A,m,d=st(p,[e.shape[0],...a,u]);for(let A=1;A<=s;A++){let y=`block_${A}`,x=r[y],w=i(d,x.norm_1,t[y].norm_1),b=vf(w.y,x.conv_transpose),v=i(b,x.norm_2,t[y].norm_2);d=Le(vf(d,x.skip),vo(v.y,x.conv)),c[y]={norm_1:w.stats,norm_2:v.stats};let E=`picture_${A}`;if(E in r){let T=r[E],{y:M,stats:k}=i(d,T.norm,t[E].norm);m=vf(f(vo(M,T.conv),m),T.skip),c[E]={norm:k}}}let h=i(d,r.norm,t.norm);return{images:Cl(f(vo(h.y,r.conv),m)),stats:{...c,norm:h.stats}}}function cP(r,t,{config:e,training:n}){let{images:o,stats:s}=mb(r,t,{config:e,training:!1});return{images:o,stats:n?ud(s,a=>a.clone()):s}}var db={dcgan:{init:iP,initStats:aP,draw:uP},residual:{init:pb,initStats:fb,draw:mb},"norm-free":{init:pb,initStats:fb,draw:cP}};function pP(r,t){return db[t.generator].init(r,t)}function fP(r){return db[r.generator].initStats(r)}function mP(r,t,e){return db[e.config.generator].draw(r,t,e)}var irt=new URL("./pretrained/faces.safetensors",import.meta.url),dP="nash-generator-1";function hP(r,{discriminator:t=!1}={}){let{tensors:e,metadata:{format:n,config:o,...s}}=QF(r),a=u=>{throw new TypeError(`Cannot read the generator as ${u}`)};try{n!==dP&&a(`its format is ${n?an(n):"not named"}, not ${dP}`);let u=FX(o)??a(`its config is damaged: current value is ${an(o)}`);VF(u,e);let l=[...e.keys()].some(p=>p.startsWith("discriminator/")),{discriminator:i,...c}=Qe(()=>{let p=Sf(0),f={params:pP(p,u),stats:fP(u),...l&&{discriminator:{params:cb(p,u),stats:sP(u)}}},m=Ai(f).length,d=Gw(f,e);return e.size!==m&&a(`it holds ${e.size} tensors where ${m} are needed`),d});for(let[p,{dtype:f}]of e)f!=="float32"&&a(`"${an(p)}" is of the type ${f}, not float32`);return i&&!t&&UA(i),{network:c,...i&&t&&{discriminator:i},config:u,metadata:s}}catch(u){for(let l of e.values())l.dispose();throw u}}function FX(r){try{let t=JSON.parse(r);return FF(t,WF)?t:void 0}catch{return}}function gP(r,t){let[e]=r.shape;if(e<2)throw new RangeError(`Cannot walk between latents as there are ${e}: at least 2 are needed`);return Qe(()=>{let n=Kx(r,Ll([...Array(e).keys()].map(u=>(u+1)%e),"int32")),o=Xt(Xn(xe(r,n),1,!0),xe(Hx(r,2,1,!0),Hx(n,2,1,!0))),s=_x(Ox(o,-1+1e-6,1-1e-6)),a=Array.from({length:t},(u,l)=>{let i=l/t;return Xt(Le(xe(Tm(xe(s,1-i)),r),xe(Tm(xe(s,i)),n)),Tm(s))});return st(_m(a,1),[e*t,-1])})}function hb(r,t){return xe(r,t)}var AP=16;async function*PX(r,t,e){let[n]=t.shape,o=e.height*e.width*3;for(let s=0;s<n;s+=AP){let a=Qe(()=>{let l=Op(t,[s,0],[Math.min(AP,n-s),-1]);return mP(r,l,{config:e,training:!1}).images}),u=await a.data();a.dispose();for(let l=0;l<u.length;l+=o)yield u.subarray(l,l+o)}}async function yP(r,t,e){let n=e.height*e.width*3,o=new Float32Array(t.shape[0]*n),s=0;for await(let a of PX(r,t,e))o.set(a,n*s++);return o}var it=Gc(kP(),1);var vP=it.EigenvalueDecomposition;var EP=it.Matrix;var frt=it.default.Matrix?it.default.Matrix:it.Matrix;async function DP(r,{noiseSize:t,count:e}){let n=Qe(()=>{let l=Ai(r).map(([,i])=>i).filter(({shape:i})=>i.length===2&&i[0]===t);return Nx(l.map(i=>ui(i,i,!1,!0)))}),o=await n.array();n.dispose();let{eigenvectorMatrix:s}=new vP(new EP(o),{assumeSymmetric:!0}),u=s.transpose().to2DArray().reverse().slice(0,e).map(wJ);return Wp(u,[u.length,t])}function wJ(r){let t=r.reduce((e,n)=>Math.abs(n)>Math.abs(e)?n:e);return r.map(e=>e*Math.sign(t))}var Db=100;async function BP(r){Aw(new URL(".",document.baseURI).href),me().set("WASM_HAS_MULTITHREAD_SUPPORT",!1);try{return await rb(r,{threads:1})}catch(t){if(r!=="auto")throw t;return await rb("cpu")}}async function RP(r,t){let{network:e,config:n}=hP(r),{height:o,width:s,noiseSize:a}=n,u=await DP(e.params,{noiseSize:a,count:t}),l=async c=>{let[p]=c.shape,f=await yP(e,c,n);c.dispose();let m=o*s*3;return Array.from({length:p},(d,h)=>{let g=new ImageData(s,o);for(let A=h*m,y=0;y<g.data.length;y+=4){for(let x=0;x<3;x++)g.data[y+x]=f[A++]*255;g.data[y+3]=255}return g})},i=(c,p)=>MF(Sf(c),[p,a]);return{config:n,directions:u.shape[0],drawSeed:({seed:c,truncation:p,count:f})=>l(Qe(()=>hb(i(c,f),p))),draw:async({seed:c,face:p,towards:f,way:m,offsets:d,truncation:h})=>{let g=Qe(()=>{let A=b=>Op(i(c,Math.max(p,f)+1),[b,0],[1,a]),y=A(m===Db?f:p);if(p!==f&&m>0&&m<Db){let b=gP(ta([A(p),A(f)]),Db);y=Op(b,[m,0],[1,a])}let x=Wp([...d],[1,d.length]),w=Le(y,ui(x,u));return hb(w,h)});return(await l(g))[0]},dispose:()=>{u.dispose(),UA(e)}}}var TP=12,_P=8,NP=4,bJ=2**32,CJ=4e3;function PP({backend:r,onOutcome:t}){let e=St("generator"),n=St("towards"),[o,s,a]=["seed","truncation","way"].map(D=>St(D)),u=St("faces"),l=St("face"),i=St("walk"),c=Array.from({length:TP},(D,_)=>{let R=ir("canvas",{width:1,height:1}),O=ir("button",{type:"button",onclick:()=>E(_)},R,`${_}`);return O.ariaLabel=`Face ${_}`,{button:O,canvas:R}});St("grid").append(...c.map(({button:D})=>D));let p=Array.from({length:_P},(D,_)=>{let[R,O,$,z]=[-NP,NP,.1,0].map(String),Q=ir("input",{type:"range",min:R,max:O,step:$,value:z});Q.ariaLabel=`Direction ${_+1}`;let U=ir("output",{},"0"),H=ir("label",{},ir("span",{ariaHidden:"true"},`${_+1}`),Q,U);return{input:Q,output:U,label:H}});St("directions").append(...p.map(({label:D})=>D)),Va(n,c.map((D,_)=>({value:`${_}`,text:`face ${_}`}))),n.value="1";let f=[],m,d=0,h="",g="",A=()=>f.find(({value:D})=>D===e.value),y=({address:D,version:_})=>`${D} ${_}`,x=()=>({seed:o.validity.valid?Math.floor(o.valueAsNumber):0,face:d,towards:Number(n.value),way:a.valueAsNumber,offsets:p.slice(0,m?.painter.directions).map(({input:D})=>D.valueAsNumber),truncation:s.valueAsNumber}),w=async(D,{seed:_,truncation:R})=>{let O=JSON.stringify([m?.file,_,R]);if(O===h)return;let $=await D.drawSeed({seed:_,truncation:R,count:TP});for(let[z,Q]of $.entries())MP(Q,c[z].canvas);h=O},b=Ld(async()=>{let D=A();if(D===void 0)return;let _=y(D);u.ariaBusy="true",g="";try{if(_!==m?.file){let $=await RP(await SJ(D.address),_P);m?.painter.dispose(),m={file:_,painter:$};for(let[z,{label:Q}]of p.entries())Q.hidden=z>=$.directions}let{painter:R}=m,O=x();MP(await R.draw(O),l),await w(R,O),v(O,R),t("")}catch(R){g=_,t(R instanceof Error?R.message:String(R))}finally{u.ariaBusy="false"}}),v=({seed:D,face:_,towards:R,way:O,offsets:$,truncation:z},Q)=>{let{height:U,width:H}=Q.config,q=O===0?`face ${_}`:`${O} % of the way from face ${_} to ${R}`,ee=$.some(j=>j!==0)?", moved":"";l.ariaLabel=`Seed ${D}, ${q}${ee}`,St("caption").textContent=`${l.ariaLabel} \xB7 ${U}x${H} \xB7 ${r}`;for(let[j,{button:N}]of c.entries())N.ariaPressed=String(j===_);St("truncation-value").textContent=z.toFixed(2),St("way-value").textContent=`${O} %`;for(let{input:j,output:N}of p)N.textContent=j.valueAsNumber.toFixed(1)},E=D=>{d=D,a.value="0",b()},T=0,M=()=>{cancelAnimationFrame(T),T=0,i.textContent="Walk"},k=()=>{let D=performance.now();i.textContent="Stop";let _=R=>{a.value=String(Math.round(50-50*Math.cos((R-D)/CJ*2*Math.PI))),T=requestAnimationFrame(_),b()};T=requestAnimationFrame(_)};for(let D of[o,s,a,n,...p.map(({input:_})=>_)])D.addEventListener("input",()=>b());return a.addEventListener("pointerdown",M),a.addEventListener("keydown",M),e.addEventListener("change",()=>b()),i.addEventListener("click",()=>T?M():k()),St("random").addEventListener("click",()=>{o.value=String(Math.floor(Math.random()*bJ)),b()}),St("reset").addEventListener("click",()=>{for(let{input:D}of p)D.value="0";b()}),St("save").addEventListener("click",()=>FP(l,`face_${o.value}_${d}.png`)),St("save-all").addEventListener("click",()=>FP(kJ(c.map(({canvas:D})=>D)),`faces_${o.value}.png`)),{update:async D=>{f=D,Va(e,D);let _=A();_&&![m?.file,g].includes(y(_))&&await b()}}}async function SJ(r){let t=await fetch(r);if(!t.ok)throw new Error(`Cannot load ${r}: ${(await t.text()).trim()}`);return new Uint8Array(await t.arrayBuffer())}function MP(r,t){t.width!==r.width&&(t.width=r.width),t.height!==r.height&&(t.height=r.height),t.getContext("2d").putImageData(r,0,0)}function kJ(r){let[{width:e,height:n}]=r,o=ir("canvas",{width:4*e,height:Math.ceil(r.length/4)*n}),s=o.getContext("2d");for(let[a,u]of r.entries())s.drawImage(u,a%4*e,Math.floor(a/4)*n);return o}function FP(r,t){r.toBlob(e=>f0(e,t),"image/png")}function $P(r){return`epoch_${String(r).padStart(4,"0")}.png`}var vJ=200;function LP(r){let t=St("sample-run"),e=St("epoch"),n=St("sample"),o=St("play"),s=St("evolution"),a=St("config"),u=[],l,i=()=>u.find(({name:g})=>g===t.value),c=()=>{let{name:g,samples:A}=i()??{name:"",samples:[]},y=A[e.valueAsNumber];if(n.hidden=y===void 0,e.disabled=o.disabled=A.length<2,St("epoch-value").textContent=y===void 0?"none":String(y),y===void 0)return;e.setAttribute("aria-valuetext",`epoch ${y}`);let x=r(g,`samples/${$P(y)}`);n.getAttribute("src")!==x&&(n.src=x),n.alt=`Faces from fixed noise after epoch ${y} of ${g}`},p=()=>{let g=Math.max(0,(i()?.samples.length??0)-1),A=e.value===e.max;e.max=String(g),A&&(e.value=String(g)),s.hidden=i()?.evolution===void 0,f(),c()},f=()=>{let g=s.querySelector("img"),{name:A,evolution:y}=i()??{};if(A===void 0||y===void 0||!s.open)return;let x=`${r(A,"evolution.gif")}?${y}`;g.getAttribute("src")!==x&&(g.src=x)},m=async()=>{let g=i()?.name;if(g===void 0||!a.open)return;let A=await fetch(r(g,"config.json"));a.querySelector("pre").textContent=await A.text()},d=()=>{clearInterval(l),l=void 0,o.textContent="Play"},h=()=>{e.value===e.max&&(e.value="0"),o.textContent="Stop",l=setInterval(()=>{e.stepUp(),c(),e.value===e.max&&d()},vJ),c()};return e.addEventListener("input",c),o.addEventListener("click",()=>l?d():h()),s.addEventListener("toggle",f),a.addEventListener("toggle",m),t.addEventListener("change",()=>{d(),e.value=e.max,p(),m()}),g=>{u=g,Va(t,u.map(({name:A})=>({value:A,text:A}))),p()}}var EJ=2e3,Bb=St("status"),QP=(r,t)=>{Bb.textContent!==r&&(Bb.textContent=r),Bb.className=t?"failure":""},Rb=r=>QP(r instanceof Error?r.message:String(r),!0),Tb=(r,t)=>`runs/${encodeURIComponent(r)}/${t}`;async function OP(r){let t=await fetch(r).catch(()=>{throw new Error("Cannot reach the studio's server: is it still running?")});if(!t.ok)throw new Error(`Cannot load ${r}: ${(await t.text()).trim()}`);return await t.json()}function DJ({runs:r,pretrained:t}){let e=r.flatMap(({name:o,generator:s})=>s===void 0?[]:[{value:`run ${o}`,text:o,address:Tb(o,"generator.safetensors"),version:s}]),n={value:"pretrained",text:"comes with Nash",address:"pretrained.safetensors",version:""};return t?[...e,n]:e}function BJ(r){let t=new Map;return{update:e=>{for(let{name:n}of e){if(t.has(n))continue;let o=Od(t.size),s=ir("input",{type:"checkbox",checked:t.size===0,onchange:r}),a=ir("span",{className:"swatch"});a.style.background=o,t.set(n,{box:s,color:o}),St("runs").append(ir("label",{},s,a,n))}},chosen:e=>e.flatMap(n=>{let{box:o,color:s}=t.get(n.name);return o.checked?[{run:n,color:s}]:[]})}}async function RJ(){let r=new URLSearchParams(location.search).get("backend")??"auto",{name:t}=await BP(r),e="",n=()=>{let h=`${l.runs.length} run${l.runs.length===1?"":"s"}`,g=l.live?"followed as they train":"as they were exported";QP(e||`${h}, ${g}`,e!=="")},o=PP({backend:t,onOutcome:h=>{e=h,n()}}),s=LP(Tb),a=x0(),u=new Map,l={live:!1,pretrained:!1,runs:[]},i=async({name:h,metrics:g})=>{if(g===void 0)return;let A=u.get(h);if(A?.version===g)return A.figures;let y=await OP(Tb(h,"metrics.json"));return u.set(h,{version:g,figures:y}),y},c="",f=Ld(async()=>{let h=m.chosen(l.runs),g=JSON.stringify(h.map(({run:{name:y,metrics:x}})=>[y,x]));if(g===c)return;let A=await Promise.all(h.map(async({run:y,color:x})=>{let w=await i(y);return w?[{name:y.name,color:x,figures:w}]:[]}));c=g,a(A.flat())}),m=BJ(()=>f().catch(Rb)),d=async()=>{l=await OP("studio.json");let{runs:h}=l;St("of-runs").hidden=h.length===0,m.update(h),s(h),await f(),n(),await o.update(DJ(l))};for(;;){try{document.hidden||await d()}catch(h){Rb(h)}if(!l.live)return;await new Promise(h=>setTimeout(h,EJ))}}RJ().catch(Rb);
/*! Bundled license information:

@tensorflow/tfjs-core/dist/backends/backend.js:
@tensorflow/tfjs-core/dist/util_base.js:
@tensorflow/tfjs-core/dist/global_util.js:
@tensorflow/tfjs-core/dist/ops/complex.js:
@tensorflow/tfjs-core/dist/ops/clone.js:
@tensorflow/tfjs-core/dist/ops/add.js:
@tensorflow/tfjs-core/dist/ops/floorDiv.js:
@tensorflow/tfjs-core/dist/ops/div.js:
@tensorflow/tfjs-core/dist/ops/mul.js:
@tensorflow/tfjs-core/dist/ops/add_n.js:
@tensorflow/tfjs-core/dist/ops/conv_util.js:
@tensorflow/tfjs-core/dist/ops/reshape.js:
@tensorflow/tfjs-core/dist/ops/concat.js:
@tensorflow/tfjs-core/dist/ops/mat_mul.js:
@tensorflow/tfjs-core/dist/ops/broadcast_to.js:
@tensorflow/tfjs-core/dist/ops/fill.js:
@tensorflow/tfjs-core/dist/ops/conv2d.js:
@tensorflow/tfjs-core/dist/ops/conv2d_backprop_input.js:
@tensorflow/tfjs-core/dist/ops/elu.js:
@tensorflow/tfjs-core/dist/ops/max.js:
@tensorflow/tfjs-core/dist/ops/pow.js:
@tensorflow/tfjs-core/dist/ops/expand_dims.js:
@tensorflow/tfjs-core/dist/ops/tile.js:
@tensorflow/tfjs-core/dist/ops/eye.js:
@tensorflow/tfjs-core/dist/ops/greater_equal.js:
@tensorflow/tfjs-core/dist/ops/leaky_relu.js:
@tensorflow/tfjs-core/dist/ops/sub.js:
@tensorflow/tfjs-core/dist/ops/maximum.js:
@tensorflow/tfjs-core/dist/ops/prelu.js:
@tensorflow/tfjs-core/dist/ops/relu.js:
@tensorflow/tfjs-core/dist/ops/relu6.js:
@tensorflow/tfjs-core/dist/ops/split.js:
@tensorflow/tfjs-core/dist/ops/stack.js:
@tensorflow/tfjs-core/dist/ops/unstack.js:
@tensorflow/tfjs-core/dist/backends/non_max_suppression_impl.js:
@tensorflow/tfjs-core/dist/ops/ops.js:
@tensorflow/tfjs-core/dist/ops/rotate_util.js:
@tensorflow/tfjs-core/dist/backends/kernel_impls.js:
@tensorflow/tfjs-backend-cpu/dist/utils/binary_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Complex.js:
@tensorflow/tfjs-backend-cpu/dist/utils/zeros_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Identity.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Real.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Cast.js:
@tensorflow/tfjs-backend-cpu/dist/utils/binary_utils.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Add.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Bincount_impl.js:
@tensorflow/tfjs-backend-cpu/dist/utils/unary_impl.js:
@tensorflow/tfjs-backend-cpu/dist/utils/unary_utils.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Concat_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Equal.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/FloorDiv.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/GatherV2_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Greater.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/GreaterEqual.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Less.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LessEqual.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LinSpace_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Max_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Maximum.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Minimum.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Multiply.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Neg.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/NotEqual.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Transpose_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Transpose.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Prod.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Range_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Scatter_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Slice.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SquaredDifference.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StridedSlice_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Sub.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/TopK_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Unique_impl.js:
@tensorflow/tfjs-backend-cpu/dist/shared.js:
@tensorflow/tfjs-backend-cpu/dist/base.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LeakyRelu.js:
@tensorflow/tfjs-backend-cpu/dist/utils/fused_utils.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Reshape.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/AddN.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/All.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Any.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ArgMax.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ArgMin.js:
@tensorflow/tfjs-backend-cpu/dist/utils/pool_utils.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/AvgPool.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/AvgPool3D.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/AvgPool3DGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/AvgPoolGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/BatchNorm.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/BatchToSpaceND.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Bincount.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Imag.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Concat.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Conv2D.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Conv2DBackpropFilter.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Conv2DBackpropInput.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Conv3D.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Conv3DBackpropFilterV2.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Conv3DBackpropInputV2.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Cos.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/CropAndResize.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Cumsum.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/DenseBincount.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/DepthToSpace.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/DepthwiseConv2dNative.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/DepthwiseConv2dNativeBackpropFilter.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/DepthwiseConv2dNativeBackpropInput.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Diag.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Dilation2D.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Dilation2DBackpropFilter.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Dilation2DBackpropInput.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Sum.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/EluGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ExpandDims.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RealDiv.js:
@tensorflow/tfjs-backend-cpu/dist/utils/fft_utils.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/FFT.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Fill.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/FlipLeftRight.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/FusedConv2D.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/FusedDepthwiseConv2D.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/GatherNd.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/GatherV2.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/IFFT.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LinSpace.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LogicalAnd.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LogicalOr.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LRN.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LRNGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Max.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/MaxPool.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/MaxPool3D.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/MaxPool3DGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/MaxPoolGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/MaxPoolWithArgmax_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/MaxPoolWithArgmax.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Mean.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Min.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/MirrorPad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Mod.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Softmax.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Multinomial.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/NonMaxSuppressionV3.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/NonMaxSuppressionV4.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/OneHot.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ZerosLike.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/OnesLike.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Pack.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/PadV2.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Pow.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Range.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ResizeBilinear.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ResizeBilinearGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ResizeNearestNeighbor.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ResizeNearestNeighborGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Reverse.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RotateWithOffset.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ScatterNd.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Select.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SpaceToBatchND.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseToDense.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SplitV.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StridedSlice.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Tile.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/TopK.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Unpack.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/UnsortedSegmentSum.js:
@tensorflow/tfjs-backend-cpu/dist/register_all_kernels.js:
@tensorflow/tfjs-backend-cpu/dist/index.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Identity.js:
@tensorflow/tfjs-backend-wasm/dist/kernel_utils/shared.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Conv2DBackpropInput.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Cumsum.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Equal.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Fill.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Floor.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Mean.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Softmax.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Neg.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/NonMaxSuppressionV4.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/NotEqual.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/OneHot.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/OnesLike.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Pack.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Prod.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Range.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Reverse.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Select.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SplitV.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Sqrt.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Step.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/TopK.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ZerosLike.js:
@tensorflow/tfjs-backend-wasm/dist/register_all_kernels.js:
@tensorflow/tfjs-backend-wasm/dist/flags_wasm.js:
@tensorflow/tfjs-backend-wasm/dist/base.js:
@tensorflow/tfjs-backend-webgpu/dist/webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/clip_vec4_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/FusedBatchNorm.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/FusedDepthwiseConv2D.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Maximum.js:
@tensorflow/tfjs-backend-webgpu/dist/mirror_pad_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/MirrorPad.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/NonMaxSuppressionV3.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/NonMaxSuppressionV5.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Square.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/SquaredDifference.js:
@tensorflow/tfjs-backend-webgpu/dist/register_all_kernels.js:
  (**
   * @license
   * Copyright 2020 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/environment.js:
@tensorflow/tfjs-core/dist/util.js:
@tensorflow/tfjs-core/dist/tape.js:
@tensorflow/tfjs-core/dist/tensor.js:
@tensorflow/tfjs-core/dist/types.js:
@tensorflow/tfjs-core/dist/device_util.js:
@tensorflow/tfjs-core/dist/ops/broadcast_util.js:
@tensorflow/tfjs-core/dist/ops/axis_util.js:
@tensorflow/tfjs-core/dist/ops/concat_util.js:
@tensorflow/tfjs-core/dist/ops/reduce_util.js:
@tensorflow/tfjs-core/dist/index.js:
  (**
   * @license
   * Copyright 2017 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/log.js:
@tensorflow/tfjs-core/dist/profiler.js:
@tensorflow/tfjs-core/dist/tensor_format.js:
@tensorflow/tfjs-core/dist/tensor_util.js:
@tensorflow/tfjs-core/dist/engine.js:
@tensorflow/tfjs-core/dist/tensor_util_env.js:
@tensorflow/tfjs-core/dist/ops/operation.js:
@tensorflow/tfjs-core/dist/ops/tensor_ops_util.js:
@tensorflow/tfjs-core/dist/ops/tensor.js:
@tensorflow/tfjs-core/dist/io/types.js:
@tensorflow/tfjs-core/dist/globals.js:
@tensorflow/tfjs-core/dist/io/io_utils.js:
@tensorflow/tfjs-core/dist/io/router_registry.js:
@tensorflow/tfjs-core/dist/io/indexed_db.js:
@tensorflow/tfjs-core/dist/io/local_storage.js:
@tensorflow/tfjs-core/dist/io/model_management.js:
@tensorflow/tfjs-core/dist/ops/abs.js:
@tensorflow/tfjs-core/dist/ops/acos.js:
@tensorflow/tfjs-core/dist/ops/sigmoid.js:
@tensorflow/tfjs-core/dist/ops/slice.js:
@tensorflow/tfjs-core/dist/ops/clip_by_value.js:
@tensorflow/tfjs-core/dist/ops/cos.js:
@tensorflow/tfjs-core/dist/ops/zeros_like.js:
@tensorflow/tfjs-core/dist/ops/scalar.js:
@tensorflow/tfjs-core/dist/ops/sqrt.js:
@tensorflow/tfjs-core/dist/ops/sum.js:
@tensorflow/tfjs-core/dist/ops/norm.js:
@tensorflow/tfjs-core/dist/ops/gather.js:
@tensorflow/tfjs-core/dist/ops/log.js:
@tensorflow/tfjs-core/dist/gradients.js:
@tensorflow/tfjs-core/dist/ops/zeros.js:
@tensorflow/tfjs-core/dist/ops/ones.js:
@tensorflow/tfjs-core/dist/ops/ones_like.js:
@tensorflow/tfjs-core/dist/ops/rsqrt.js:
@tensorflow/tfjs-core/dist/ops/sin.js:
@tensorflow/tfjs-core/dist/ops/step.js:
@tensorflow/tfjs-core/dist/ops/tensor1d.js:
@tensorflow/tfjs-core/dist/ops/tensor2d.js:
@tensorflow/tfjs-core/dist/backends/where_impl.js:
@tensorflow/tfjs-core/dist/serialization.js:
@tensorflow/tfjs-core/dist/optimizers/optimizer.js:
@tensorflow/tfjs-core/dist/optimizers/adadelta_optimizer.js:
@tensorflow/tfjs-core/dist/optimizers/adagrad_optimizer.js:
@tensorflow/tfjs-core/dist/optimizers/adam_optimizer.js:
@tensorflow/tfjs-core/dist/optimizers/adamax_optimizer.js:
@tensorflow/tfjs-core/dist/optimizers/sgd_optimizer.js:
@tensorflow/tfjs-core/dist/optimizers/momentum_optimizer.js:
@tensorflow/tfjs-core/dist/optimizers/rmsprop_optimizer.js:
@tensorflow/tfjs-core/dist/io/browser_files.js:
@tensorflow/tfjs-core/dist/io/weights_loader.js:
@tensorflow/tfjs-core/dist/io/http.js:
@tensorflow/tfjs-core/dist/io/passthrough.js:
@tensorflow/tfjs-core/dist/io/io.js:
@tensorflow/tfjs-core/dist/ops/array_ops_util.js:
@tensorflow/tfjs-core/dist/ops/selu_util.js:
@tensorflow/tfjs-core/dist/ops/erf_util.js:
@tensorflow/tfjs-core/dist/backends/complex_util.js:
@tensorflow/tfjs-core/dist/ops/segment_util.js:
@tensorflow/tfjs-core/dist/backends/backend_util.js:
  (**
   * @license
   * Copyright 2018 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/kernel_registry.js:
@tensorflow/tfjs-core/dist/flags.js:
@tensorflow/tfjs-core/dist/platforms/platform_browser.js:
@tensorflow/tfjs-core/dist/platforms/platform_node.js:
@tensorflow/tfjs-core/dist/ops/square.js:
@tensorflow/tfjs-core/dist/ops/fused_util.js:
@tensorflow/tfjs-core/dist/backends/non_max_suppression_util.js:
@tensorflow/tfjs-core/dist/io/progress.js:
@tensorflow/tfjs-backend-cpu/dist/cpu_util.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Tile_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/NonMaxSuppressionV5.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Square.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/types.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/_FusedMatMul.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/unary_kernel.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Abs.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/binary_kernel.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Add.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/AddN.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Transpose.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ArgMax.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/AvgPool.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Reshape.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/BatchMatMul.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Slice.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Cast.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ClipByValue.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Concat.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Conv2D.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Cos.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/CropAndResize.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/DepthToSpace.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/DepthwiseConv2dNative.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Exp.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ExpandDims.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/FlipLeftRight.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/FloorDiv.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/FusedBatchNorm.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/FusedConv2D.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/FusedDepthwiseConv2D.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/GatherNd.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/GatherV2.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Greater.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/GreaterEqual.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LeakyRelu.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Less.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LessEqual.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Log.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LogicalAnd.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LogicalNot.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LogicalOr.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LogicalXor.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Max.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Maximum.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/MaxPool.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Min.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Minimum.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Multiply.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/NonMaxSuppression_util.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/NonMaxSuppressionV3.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/NonMaxSuppressionV5.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/PadV2.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Pow.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Prelu.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/RealDiv.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Relu.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Relu6.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ResizeBilinear.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/RotateWithOffset.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Rsqrt.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ScatterNd.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Sigmoid.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Sin.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Square.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SquaredDifference.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Sub.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Sum.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Tanh.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Tile.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Unpack.js:
@tensorflow/tfjs-backend-wasm/dist/backend_wasm.js:
@tensorflow/tfjs-backend-wasm/dist/index.js:
@tensorflow/tfjs-backend-webgpu/dist/flags_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/buffer_manager.js:
@tensorflow/tfjs-backend-webgpu/dist/shader_util.js:
@tensorflow/tfjs-backend-webgpu/dist/webgpu_util.js:
@tensorflow/tfjs-backend-webgpu/dist/backend_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/matmul_packed_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/fill_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/binary_op_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/unary_op_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/transpose_shared_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/transpose_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/reduce_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/argminmax_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/pool_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/slice_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/clip_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/concat_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/conv2d_mm_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/crop_and_resize_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/depthwise_conv2d_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/batchnorm_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/pad_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/resize_bilinear_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/select_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/strided_slice_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/index.js:
  (**
   * @license
   * Copyright 2019 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/platforms/is_typed_array_browser.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/BitwiseAnd.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StaticRegexReplace.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Draw.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Acos.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Acosh.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/argminmax_kernel.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ArgMin.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Asin.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Asinh.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Atan.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Atan2.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Atanh.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/AvgPool3D.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/AvgPool3DGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/AvgPoolGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Bincount.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/BitwiseAnd.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/BroadcastArgs.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Conv3D.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Conv3DBackpropFilterV2.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Conv3DBackpropInputV2.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/DenseBincount.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Diag.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Dilation2D.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Dilation2DBackpropFilter.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Dilation2DBackpropInput.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/EluGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Erf.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Expm1.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/IsFinite.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/IsInf.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Log1p.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LRN.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LRNGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/MaxPool3D.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/MaxPool3DGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/MaxPoolGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/MaxPoolWithArgmax.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Multinomial.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Mod.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ResizeBilinearGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ResizeNearestNeighborGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SearchSorted.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Selu.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Sign.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Sinh.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Softplus.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Unique.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/AvgPool3D.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/AvgPool3DGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/broadcast_args_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/BroadcastArgs.js:
@tensorflow/tfjs-backend-webgpu/dist/complex_abs_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ComplexAbs.js:
@tensorflow/tfjs-backend-webgpu/dist/conv3d_naive_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv3D.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv3DBackpropFilterV2.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv3DBackpropInputV2.js:
@tensorflow/tfjs-backend-webgpu/dist/conv_backprop_depthwise_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/DepthwiseConv2dNativeBackpropFilter.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/DepthwiseConv2dNativeBackpropInput.js:
@tensorflow/tfjs-backend-webgpu/dist/dilation_backprop_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Dilation2DBackpropFilter.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Dilation2DBackpropInput.js:
@tensorflow/tfjs-backend-webgpu/dist/draw_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/EluGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/lrn_grad_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LRNGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/MaxPool3D.js:
@tensorflow/tfjs-backend-webgpu/dist/max_pool_backprop_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/MaxPool3DGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/MaxPoolGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/multinomial_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/softmax_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Multinomial.js:
@tensorflow/tfjs-backend-webgpu/dist/resize_bilinear_backprop_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ResizeBilinearGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/resize_nearest_neighbor_backprop_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ResizeNearestNeighborGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/space_to_batchND_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/sparse_segment_reduce_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernel_utils/sparse_segment_reduce.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/SparseSegmentMean.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/SparseSegmentSum.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/TensorScatterUpdate.js:
@tensorflow/tfjs-backend-webgpu/dist/unsorted_segment_sum_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/UnsortedSegmentSum.js:
  (**
   * @license
   * Copyright 2023 Google LLC.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/hash_util.js:
@tensorflow/tfjs-core/dist/ops/slice_util.js:
@tensorflow/tfjs-core/dist/backends/einsum_util.js:
@tensorflow/tfjs-core/dist/ops/sparse/sparse_fill_empty_rows_util.js:
@tensorflow/tfjs-core/dist/ops/sparse/sparse_reshape_util.js:
@tensorflow/tfjs-core/dist/ops/sparse/sparse_segment_reduction_util.js:
@tensorflow/tfjs-backend-cpu/dist/backend_cpu.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/GatherNd_Impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseFillEmptyRows_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseReshape_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseSegmentReduction_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StringNGrams_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StringSplit_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StringToHashBucketFast_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/BroadcastArgs.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Einsum.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseFillEmptyRows.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseReshape.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseSegmentMean.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseSegmentSum.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StringNGrams.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StringSplit.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StringToHashBucketFast.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Transform.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/All.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Any.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/BatchToSpaceND.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Ceil.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Cosh.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Elu.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/MirrorPad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Round.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SpaceToBatchND.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SparseFillEmptyRows.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SparseReshape.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SparseSegmentReduction.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SparseSegmentMean.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SparseSegmentSum.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SparseToDense.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/StridedSlice.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/StringNGrams.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/StringSplit.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/StringToHashBucketFast.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Tan.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Transform.js:
@tensorflow/tfjs-backend-webgpu/dist/binary_op_util.js:
@tensorflow/tfjs-backend-webgpu/dist/unary_op_util.js:
@tensorflow/tfjs-backend-webgpu/dist/activation_util.js:
@tensorflow/tfjs-backend-webgpu/dist/matmul_reduce_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/matmul_small_output_size_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Fill.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Reshape.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/BatchMatMul_impl.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/_FusedMatMul.js:
@tensorflow/tfjs-backend-webgpu/dist/binary_op_complex_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Identity.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Complex.js:
@tensorflow/tfjs-backend-webgpu/dist/kernel_utils/kernel_funcs_utils.js:
@tensorflow/tfjs-backend-webgpu/dist/kernel_utils/shared.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Abs.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Add.js:
@tensorflow/tfjs-backend-webgpu/dist/addn_packed_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/AddN.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Transpose.js:
@tensorflow/tfjs-backend-webgpu/dist/kernel_utils/reduce.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ArgMax.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ArgMin.js:
@tensorflow/tfjs-backend-webgpu/dist/pool_filtersizeone_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Max.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Mean.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/AvgPool.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/BatchMatMul.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Slice.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/BatchToSpaceND.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/NotEqual.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Real.js:
@tensorflow/tfjs-backend-webgpu/dist/kernel_utils/int.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Cast.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Ceil.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ClipByValue.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Imag.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Concat_impl.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Concat.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv2D_impl.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv2D.js:
@tensorflow/tfjs-backend-webgpu/dist/conv_backprop_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/conv_backprop_mm_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv2DBackpropInput.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Cos.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Cosh.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/CropAndResize.js:
@tensorflow/tfjs-backend-webgpu/dist/depth_to_space_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/DepthToSpace.js:
@tensorflow/tfjs-backend-webgpu/dist/depthwise_conv2d_vec4_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/DepthwiseConv2dNative.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Multiply.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Sum.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Einsum.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Elu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Equal.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Exp.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Expm1.js:
@tensorflow/tfjs-backend-webgpu/dist/flip_left_right_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/FlipLeftRight.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Floor.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/FloorDiv.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/FusedConv2D.js:
@tensorflow/tfjs-backend-webgpu/dist/gather_nd_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/GatherNd.js:
@tensorflow/tfjs-backend-webgpu/dist/gather_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/GatherV2.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Greater.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/GreaterEqual.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LeakyRelu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Less.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LessEqual.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Log.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LogicalAnd.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LogicalNot.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/MaxPool.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Min.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Minimum.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Softmax.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Neg.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ZerosLike.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/OnesLike.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Pack.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/PadV2.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Pow.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Prelu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Prod.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Range.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/RealDiv.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Relu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Relu6.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ResizeBilinear.js:
@tensorflow/tfjs-backend-webgpu/dist/resize_nearest_neighbor_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ResizeNearestNeighbor.js:
@tensorflow/tfjs-backend-webgpu/dist/rotate_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/RotateWithOffset.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Rsqrt.js:
@tensorflow/tfjs-backend-webgpu/dist/scatter_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ScatterNd.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Select.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Sigmoid.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Sin.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Sinh.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/SpaceToBatchND.js:
@tensorflow/tfjs-backend-webgpu/dist/tile_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Tile.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/SparseToDense.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/SplitV.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Sqrt.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/StridedSlice.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/StringNGrams.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Sub.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Tanh.js:
@tensorflow/tfjs-backend-webgpu/dist/top_k_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/TopK.js:
@tensorflow/tfjs-backend-webgpu/dist/transform_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Transform.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Unpack.js:
  (**
   * @license
   * Copyright 2021 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/ops/buffer.js:
@tensorflow/tfjs-core/dist/ops/cast.js:
@tensorflow/tfjs-core/dist/ops/print.js:
@tensorflow/tfjs-core/dist/base_side_effects.js:
@tensorflow/tfjs-core/dist/ops/min.js:
@tensorflow/tfjs-core/dist/ops/mean.js:
@tensorflow/tfjs-core/dist/base.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/kernel_utils.js:
  (**
   * @license
   * Copyright 2020 Google Inc. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/optimizers/register_optimizers.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RaggedRange_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RaggedRange.js:
@tensorflow/tfjs-backend-webgpu/dist/adapter_info.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Acos.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Acosh.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/All.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Any.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Asin.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Asinh.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Atan.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Atanh.js:
@tensorflow/tfjs-backend-webgpu/dist/avg_pool_backprop_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/AvgPoolGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/bincount_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Bincount.js:
@tensorflow/tfjs-backend-webgpu/dist/im2col_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv2DBackpropFilter.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/DenseBincount.js:
@tensorflow/tfjs-backend-webgpu/dist/diag_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Diag.js:
@tensorflow/tfjs-backend-webgpu/dist/dilation_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Dilation2D.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Erf.js:
@tensorflow/tfjs-backend-webgpu/dist/fft_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/FFT_impl.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/FFT.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/IFFT.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/IsFinite.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/IsInf.js:
@tensorflow/tfjs-backend-webgpu/dist/lin_space_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LinSpace.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Log1p.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LogicalOr.js:
@tensorflow/tfjs-backend-webgpu/dist/lrn_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LRN.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/MaxPoolWithArgmax.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Mod.js:
@tensorflow/tfjs-backend-webgpu/dist/onehot_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/OneHot.js:
@tensorflow/tfjs-backend-webgpu/dist/reverse_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Reverse.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Round.js:
@tensorflow/tfjs-backend-webgpu/dist/search_sorted_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/SearchSorted.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Selu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Sign.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Softplus.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Step.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Tan.js:
  (**
   * @license
   * Copyright 2022 Google LLC.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/ops/ragged_to_dense_util.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RaggedGather_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RaggedTensorToTensor_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Cumprod.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RaggedGather.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RaggedTensorToTensor.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SearchSorted_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SearchSorted.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/TensorScatterUpdate.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Cumprod.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/TensorScatterUpdate.js:
@tensorflow/tfjs-backend-webgpu/dist/texture_manager.js:
@tensorflow/tfjs-backend-webgpu/dist/webgpu_program.js:
@tensorflow/tfjs-backend-webgpu/dist/matmul_splitK_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Atan2.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Pool_impl.js:
@tensorflow/tfjs-backend-webgpu/dist/conv2d_naive_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/cum_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Cum_impl.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Cumprod.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Cumsum.js:
@tensorflow/tfjs-backend-webgpu/dist/depthwise_conv2d_nchw_shared_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/from_pixels_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/IsNaN.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Reciprocal.js:
  (**
   * @license
   * Copyright 2022 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-cpu/dist/kernels/Abs.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Ceil.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Exp.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Expm1.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Floor.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Log.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Rsqrt.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Sigmoid.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Sqrt.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Elu.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Prelu.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Relu.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Relu6.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/BatchMatMul.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/_FusedMatMul.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Acos.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Acosh.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Asin.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Asinh.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Atan.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Atan2.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Atanh.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ClipByValue.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ComplexAbs.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Cosh.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Erf.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/IsFinite.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/IsInf.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/IsNaN.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Log1p.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LogicalNot.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Reciprocal.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Round.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Selu.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Sign.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Sin.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Sinh.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Softplus.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Step.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Tan.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Tanh.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Unique.js:
  (**
   * @license
   * Copyright 2020 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the License);
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an AS IS BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-wasm/dist/kernels/IsNan.js:
  (**
   * @license
   * Copyright 2022 The TensorFlow Authors. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the License);
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an AS IS BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-wasm/dist/kernels/LinSpace.js:
  (**
   * @license
   * Copyright 2023 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-wasm/dist/kernels/Reciprocal.js:
  (**
   * @license
   * Copyright 2022 The TensorFlow Authors. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-wasm/dist/kernels/ResizeNearestNeighbor.js:
  (**
   * @license
   * Copyright 2019 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the 'License');
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an 'AS IS' BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-wasm/dist/version.js:
  (** @license See the LICENSE file. *)

@tensorflow/tfjs-backend-webgpu/dist/base.js:
  (**
   * @license
   * Copyright 2022 Google Inc. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-webgpu/dist/kernels/Draw.js:
  (**
   * @license
   * Copyright 2023 Google LLC.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use backend file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-webgpu/dist/kernels/ExpandDims.js:
  (**
   * @license
   * Copyright 2021 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the License);
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an AS IS BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-webgpu/dist/kernels/FromPixels.js:
  (**
   * @license
   * Copyright 2020 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use backend file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)
*/
